// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/accountsilence.h"

#include <QTest>

#include "app/domain/vietnamtime.h"

using namespace bankhub;

/// Three Vietnam days without a transaction, counted by the calendar.
class AccountSilenceTest : public QObject {
    Q_OBJECT
private slots:
    void silentFromTheThirdDayOn_data() {
        QTest::addColumn<QString>("last");
        QTest::addColumn<qint64>("days");
        QTest::newRow("today") << "2026-11-26 00:00:01" << -1LL;
        QTest::newRow("two days ago, early") << "2026-11-24 00:00:01" << -1LL;
        QTest::newRow("three days ago, late") << "2026-11-23 23:59:59" << 3LL;
        QTest::newRow("ten days ago") << "2026-11-16 12:00:00" << 10LL;
        QTest::newRow("in the future") << "2026-11-27 12:00:00" << -1LL;
    }
    void silentFromTheThirdDayOn() {
        QFETCH(QString, last);
        QFETCH(qint64, days);
        BankAccount account;
        account.lastTransactionUtcMs = vietnamtime::parse(last);
        QCOMPARE(daysSilent(account, *vietnamtime::parse(QStringLiteral("2026-11-26 00:00:01"))).value_or(-1), days);
    }
    void neverHadOneIsNotSilent() { QVERIFY(!daysSilent(BankAccount(), 1'795'160'000'000)); }
};

QTEST_GUILESS_MAIN(AccountSilenceTest)
#include "accountsilence_test.moc"
