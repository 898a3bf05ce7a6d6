// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/amounttext.h"

#include <QTest>

#include "app/domain/amountgrouping.h"

using namespace bankhub;

class AmountTextTest : public QObject {
    Q_OBJECT
private slots:
    void read_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("amount");
        const auto row = [](const char* text, qint64 amount) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << amount;
        };
        row("1", 1);
        row("1500000", 1'500'000);
        row("0001500", 1500);
        row("1.500", 1500);
        row("1.500.000", 1'500'000);
        row("1,500,000", 1'500'000);
        row("1 500 000", 1'500'000);
        row("1\u00a0500\u00a0000", 1'500'000);
        row("1.500.000,00", 1'500'000);
        row("1,500,000.00", 1'500'000);
        row(" 1.500.000 đ ", 1'500'000);
        row("1.500.000 ₫", 1'500'000);
        row("1.500.000 VNĐ", 1'500'000);
        row("1500000vnd", 1'500'000);
        row("500 đồng", 500);
        row("1500k", 1'500'000);
        row("1500K", 1'500'000);
        row("1.500.000k", 1'500'000'000);
        row("2,5k", 2500);
        row("15 nghìn", 15'000);
        row("15 ngàn", 15'000);
        row("1,5tr", 1'500'000);
        row("1.5tr", 1'500'000);
        row("1,5 triệu", 1'500'000);
        row("1,25TR", 1'250'000);
        row("12tr", 12'000'000);
        row("1tr5", 1'500'000);
        row("1 triệu 5", 1'500'000);
        row("1tr500", 1'500'000);
        row("1tr050", 1'050'000);
        row("2k5", 2500);
        row("2 tỷ", 2'000'000'000);
        row("2 tỉ", 2'000'000'000);
        row("2,5 tỷ đồng", 2'500'000'000);
        row("0,5tr", 500'000);
        row("1.000.000.000.000.000", largestTypedAmount);
    }
    void read() {
        QFETCH(QString, text);
        QFETCH(qint64, amount);
        const AmountReading reading = readTypedAmount(text);
        QCOMPARE(static_cast<int>(reading.problem), static_cast<int>(AmountProblem::None));
        QCOMPARE(reading.amount, amount);
    }

    void thousandsAreThoseOfTheProgram() {
        QCOMPARE(readTypedAmount(QStringLiteral("1,500"), QLatin1Char(',')).amount, 1500);
        QCOMPARE(readTypedAmount(QStringLiteral("1,500,000"), QLatin1Char(',')).amount, 1'500'000);
        QCOMPARE(readTypedAmount(QStringLiteral("1.500.000"), QLatin1Char(',')).amount, 1'500'000);
        QVERIFY(readTypedAmount(QStringLiteral("1.500"), QLatin1Char(',')).problem == AmountProblem::Ambiguous);
        QVERIFY(readTypedAmount(QStringLiteral("1,500")).problem == AmountProblem::Ambiguous);
        QVERIFY(readTypedAmount(QStringLiteral("1,500tr"), QLatin1Char(',')).problem == AmountProblem::Ambiguous);
    }

    void refuse_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<AmountProblem>("problem");
        const auto row = [](const char* text, AmountProblem problem) {
            QTest::addRow("%s", *text ? text : "empty") << QString::fromUtf8(text) << problem;
        };
        row("", AmountProblem::Empty);
        row("  ", AmountProblem::Empty);
        row("đ", AmountProblem::NotANumber);
        row("abc", AmountProblem::NotANumber);
        row("k", AmountProblem::NotANumber);
        row("1m", AmountProblem::NotANumber);
        row("1e6", AmountProblem::NotANumber);
        row("+1000", AmountProblem::NotANumber);
        row("--5", AmountProblem::NotANumber);
        row("1..500", AmountProblem::NotANumber);
        row("1.50.000", AmountProblem::NotANumber);
        row("1500.000.000", AmountProblem::NotANumber);
        row("1.500,000.00", AmountProblem::NotANumber);
        row("15 00", AmountProblem::NotANumber);
        row("1.", AmountProblem::NotANumber);
        row(".5", AmountProblem::NotANumber);
        row("١٢٣", AmountProblem::NotANumber);
        row("1,500", AmountProblem::Ambiguous);
        row("1.5", AmountProblem::Ambiguous);
        row("1,5", AmountProblem::Ambiguous);
        row("1.50", AmountProblem::Ambiguous);
        row("1.500tr", AmountProblem::Ambiguous);
        row("1,500k", AmountProblem::Ambiguous);
        row("2tr50", AmountProblem::Ambiguous);
        row("2tr5000", AmountProblem::Ambiguous);
        row("1500.50", AmountProblem::Fraction);
        row("1500,5", AmountProblem::Fraction);
        row("1.500.000,50", AmountProblem::Fraction);
        row("0,1234k", AmountProblem::Fraction);
        row("1,1234567tr", AmountProblem::Fraction);
        row("0", AmountProblem::NotPositive);
        row("0tr", AmountProblem::NotPositive);
        row("-5", AmountProblem::NotPositive);
        row("-1.500", AmountProblem::NotPositive);
        row("\u22125", AmountProblem::NotPositive);
        row("1000000000000001", AmountProblem::TooLarge);
        row("9999999tỷ", AmountProblem::TooLarge);
        row("99999999999999999999999", AmountProblem::TooLarge);
    }
    void refuse() {
        QFETCH(QString, text);
        QFETCH(AmountProblem, problem);
        const AmountReading reading = readTypedAmount(text);
        QCOMPARE(static_cast<int>(reading.problem), static_cast<int>(problem));
        QCOMPARE(reading.amount, 0);
    }
};

QTEST_APPLESS_MAIN(AmountTextTest)
#include "amounttext_test.moc"
