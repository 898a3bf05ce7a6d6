// SPDX-License-Identifier: GPL-3.0-or-later
#include <QScopeGuard>
#include <QTest>
#include <limits>

#include "ui/format/moneytext.h"
#include "ui/format/region.h"

using namespace bankhub;

class MoneyTextTest : public QObject {
    Q_OBJECT
private slots:
    void thousands_data() {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << qint64(0) << QStringLiteral("0");
        QTest::newRow("three digits") << qint64(999) << QStringLiteral("999");
        QTest::newRow("four digits") << qint64(1000) << QStringLiteral("1.000");
        QTest::newRow("millions") << qint64(48'937'000) << QStringLiteral("48.937.000");
        QTest::newRow("negative") << qint64(-55'404'000) << QStringLiteral("−55.404.000");
        QTest::newRow("negative, three digits") << qint64(-999) << QStringLiteral("−999");
        QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << QStringLiteral("−9.223.372.036.854.775.808");
    }
    void thousands() {
        QFETCH(qint64, amount);
        QFETCH(QString, text);
        QCOMPARE(moneyText(amount), text);
    }
    void signs() {
        QCOMPARE(signedMoneyText(Direction::In, 48'937'000), QStringLiteral("+48.937.000"));
        QCOMPARE(signedMoneyText(Direction::Out, 55'404'000), QStringLiteral("−55.404.000"));
        QCOMPARE(signedMoneyText(Direction::Unknown, 1000), QStringLiteral("1.000"));
        QCOMPARE(signedMoneyText(Direction::In, 0), QStringLiteral("0"));
        QCOMPARE(signedMoneyText(Direction::Out, -5), QStringLiteral("−5"));
    }
    void numbersAreWrittenAsTheRegionSays() {
        setRegion(Settings::NumberFormat::Commas, Settings::DateFormat::DayFirst);
        const auto dots = qScopeGuard([] { setRegion(Settings::NumberFormat::Dots, Settings::DateFormat::DayFirst); });
        QCOMPARE(signedMoneyText(Direction::Out, 55'404'000), QStringLiteral("−55,404,000"));
        QCOMPARE(unhiddenMoneyText(1'234'567), QStringLiteral("1,234,567"));
        QCOMPARE(countText(12'480), QStringLiteral("12,480"));
        QCOMPARE(shortMoneyText(835'000), QStringLiteral("835,000"));
        QCOMPARE(shortMoneyText(6'210'000'000), QStringLiteral("6.21 bn"));
        QCOMPARE(percentText(12'345'678), QStringLiteral("+1,234,567.8\u00a0%"));
    }
    void currencyDoesNotBreakOff() { QCOMPARE(withCurrency(QStringLiteral("1.000")), QStringLiteral("1.000\u00a0₫")); }
    void shortAmountsHaveAUnit() {
        QCOMPARE(shortMoneyText(0), QStringLiteral("0"));
        QCOMPARE(shortMoneyText(835'000), QStringLiteral("835.000"));
        QCOMPARE(shortMoneyText(14'862'450), QStringLiteral("14,9 m"));
        QCOMPARE(shortMoneyText(6'210'000'000), QStringLiteral("6,21 bn"));
        QCOMPARE(shortMoneyText(-6'210'000'000), QStringLiteral("−6,21 bn"));
    }
    void changesHaveASign() {
        const QString unit = QChar(QChar::Nbsp) + QStringLiteral("%");
        QCOMPARE(percentText(84), QStringLiteral("+8,4") + unit);
        QCOMPARE(percentText(-120), QStringLiteral("−12") + unit);
        QCOMPARE(percentText(0), QLatin1Char('0') + unit);
        QCOMPARE(percentText(5), QStringLiteral("+0,5") + unit);
        QCOMPARE(percentText(12'345'678), QStringLiteral("+1.234.567,8") + unit);
    }
};

QTEST_GUILESS_MAIN(MoneyTextTest)
#include "moneytext_test.moc"
