// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <ctime>

#include "app/auth/profile.h"
#include "app/domain/money.h"
#include "app/domain/transaction.h"
#include "app/domain/transactionquery.h"
#include "app/domain/vietnamesefolding.h"
#include "app/domain/vietnamtime.h"

using namespace bankhub;

class ValuesTest : public QObject {
    Q_OBJECT
private slots:
    void money_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("readable");
        QTest::addColumn<qint64>("dong");
        const auto row = [](const char* text, bool readable, qint64 dong) {
            QTest::newRow(text) << QString::fromUtf8(text) << readable << dong;
        };
        row("0", true, 0);
        row("1850000", true, 1850000);
        row(" 2525493.00 ", true, 2525493);
        row("12.0", true, 12);
        row("-5", true, -5);
        row("9223372036854775807", true, 9223372036854775807LL);
        row("9223372036854775808", false, 0);
        row("1.850.000", false, 0);
        row("1.000", false, 0);
        row("1,000", false, 0);
        row("10.50", false, 0);
        row("10.", false, 0);
        row(".00", false, 0);
        row("", false, 0);
        row("-", false, 0);
        row("1e6", false, 0);
        row("12 000", false, 0);
    }
    void money() {
        QFETCH(QString, text);
        QFETCH(bool, readable);
        QFETCH(qint64, dong);
        const auto parsed = parseContractMoney(text);
        QCOMPARE(parsed.has_value(), readable);
        if (readable) QCOMPARE(*parsed, dong);
    }
    void times_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("vietnam");
        const auto row = [](const char* text, const char* vietnam) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(vietnam);
        };
        row("2026-11-20 14:02:51", "2026-11-20 14:02:51");
        row("2026-11-20T14:02:51", "2026-11-20 14:02:51");
        row("2026-11-20T07:02:51Z", "2026-11-20 14:02:51");
        row("2026-11-20T14:02:51+07:00", "2026-11-20 14:02:51");
        row("2026-11-20T14:02:51.250+07:00", "2026-11-20 14:02:51");
        row("1795162500", "2026-11-20 15:15:00");
        row("1795162500000", "2026-11-20 15:15:00");
        row("2026-11-20", "2026-11-20 00:00:00");
        row("", "");
        row("0000-00-00 00:00:00", "");
        row("2026-02-30 10:00:00", "");
        row("hom qua", "");
    }
    void times() {
        QFETCH(QString, text);
        QFETCH(QString, vietnam);
        const auto parsed = vietnamtime::parse(text);
        QCOMPARE(parsed ? vietnamtime::toContractText(*parsed) : QString(), vietnam);
    }
    void timesThatTheClockOfThisComputerSkips() {
        // Where summer time begins, there is no half past two in the night; in Vietnam there always is.
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "Europe/Berlin");
        tzset();
        const auto parsed = vietnamtime::parse(QStringLiteral("2026-03-29 02:30:00"));
        if (zone.isEmpty())
            qunsetenv("TZ");
        else
            qputenv("TZ", zone);
        tzset();
        QVERIFY(parsed);
        QCOMPARE(vietnamtime::toContractText(*parsed), QStringLiteral("2026-03-29 02:30:00"));
    }

    void daysDoNotPassThroughTheZoneOfTheComputer() {
        const qint64 lateEvening = *vietnamtime::parse(QStringLiteral("2026-11-20 23:59:59"));
        QCOMPARE(vietnamtime::dayOf(lateEvening), QDate(2026, 11, 20));
        QCOMPARE(vietnamtime::dayOf(lateEvening + 1000), QDate(2026, 11, 21));
        QCOMPARE(vietnamtime::startOfDay(QDate(2026, 11, 21)), lateEvening + 1000);
        QCOMPARE(vietnamtime::endOfDay(QDate(2026, 11, 20)), lateEvening + 999);
    }
    void folding() {
        QCOMPARE(foldVietnamese(QStringLiteral("Nguyễn Đặng ĐỨC Đạt")), QStringLiteral("nguyen dang duc dat"));
        const QString decomposed = QStringLiteral("Nguyễn").normalized(QString::NormalizationForm_D);
        QCOMPARE(foldVietnamese(decomposed), QStringLiteral("nguyen"));
        QCOMPARE(foldVietnamese(QStringLiteral("MBVCB.123 DH48213")), QStringLiteral("mbvcb.123 dh48213"));
        QVERIFY(hasVietnameseAccents(QStringLiteral("đồng")));
        QVERIFY(!hasVietnameseAccents(QStringLiteral("dong")));
    }
    void directions() {
        for (const char* word : {"in", "IN", "credit", " Credit "})
            QCOMPARE(parseDirection(QString::fromLatin1(word)), Direction::In);
        for (const char* word : {"out", "Debit"})
            QCOMPARE(parseDirection(QString::fromLatin1(word)), Direction::Out);
        for (const char* word : {"", "refund", "inn"})
            QCOMPARE(parseDirection(QString::fromLatin1(word)), Direction::Unknown);
    }
    void sortingAloneHidesNothing() {
        TransactionQuery query;
        query.sort = {TransactionField::Amount, false};
        QVERIFY(!query.restricts());
        query.text = QStringLiteral("dh");
        QVERIFY(query.restricts());
    }
    void addresses_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("problem");
        const auto row = [](const char* text, AddressProblem problem) {
            QTest::newRow(text) << QString::fromLatin1(text) << int(problem);
        };
        row("https://bankhub.example", AddressProblem::None);
        row("https://bankhub.example/base/", AddressProblem::None);
        row("http://127.0.0.1:8080", AddressProblem::None);
        row("http://[::1]:8080", AddressProblem::None);
        row("http://localhost", AddressProblem::None);
        row("http://bankhub.example", AddressProblem::NotHttps);
        row("http://127.0.0.1.example", AddressProblem::NotHttps);
        row("https://user:pass@bankhub.example", AddressProblem::HasCredentials);
        row("https://bankhub.example/?a=b", AddressProblem::HasQuery);
        row("ftp://bankhub.example", AddressProblem::Malformed);
        row("bankhub.example", AddressProblem::Malformed);
        row("", AddressProblem::Empty);
    }
    void addresses() {
        QFETCH(QString, text);
        QFETCH(int, problem);
        QCOMPARE(int(checkServiceAddress(QUrl(text))), problem);
    }
    void serviceAddress() {
        Profile profile;
        profile.environment = Environment::Production;
        QCOMPARE(profile.serviceAddress().toString(), QStringLiteral("https://bankhub-api.sepay.vn"));
        QVERIFY(profile.isProduction());
        profile.environment = Environment::Custom;
        profile.baseUrl = QUrl(QStringLiteral("https://gateway.example/bankhub/v1/"));
        QCOMPARE(profile.serviceAddress().toString(), QStringLiteral("https://gateway.example/bankhub"));
        QVERIFY(!profile.isProduction());
        profile.baseUrl = QUrl(QStringLiteral("https://BANKHUB-API.sepay.vn/"));
        QVERIFY(profile.isProduction());
    }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "values_test.moc"
