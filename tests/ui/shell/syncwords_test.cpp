// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/syncwords.h"

#include <QTest>

using namespace bankhub;

class SyncWordsTest : public QObject {
    Q_OBJECT
private slots:
    void waitingNamesItsReason() {
        SyncProgress progress;
        progress.phase = SyncProgress::Phase::Waiting;
        progress.waitSeconds = 8;
        progress.waitReason = ErrorKind::RateLimited;
        QVERIFY(syncProgressText(progress).startsWith(QStringLiteral("The service asks for patience")));
        progress.waitReason = ErrorKind::Network;
        QVERIFY(syncProgressText(progress).startsWith(QStringLiteral("The service cannot be reached")));
        progress.waitReason = ErrorKind::EdgeBlocked;
        QVERIFY(syncProgressText(progress).startsWith(QStringLiteral("The service did not give a usable answer")));
        QVERIFY(syncProgressText(progress).contains(QStringLiteral("8 s")));
    }
    void readingSaysWhatAndHowFar() {
        SyncProgress progress;
        progress.phase = SyncProgress::Phase::Transactions;
        progress.accountLabel = QStringLiteral("MBBank 0123456789");
        progress.accountsTotal = 15;
        progress.rowsNew = 1234;
        const QString text = syncProgressText(progress);
        QVERIFY(text.contains(QStringLiteral("MBBank 0123456789")));
        QVERIFY(text.contains(QStringLiteral("0/15")));
        QVERIFY(text.contains(QStringLiteral("1.234")));
    }
    void failedAndVanishedAccountsAreNotCurrent() {
        Store::CachedBankAccount good;
        good.sync.lastSuccessUtcMs = 1795158120000;
        Store::CachedBankAccount failed = good;
        failed.sync.lastError = Error::make(ErrorKind::Unavailable);
        Store::CachedBankAccount vanished = failed;
        vanished.vanished = true;
        const SyncStanding standing = syncStanding({good, failed, vanished});
        QCOMPARE(standing.accounts, 2);
        QCOMPARE(standing.accountsCurrent, 1);
        QCOMPARE(standing.error->kind, ErrorKind::Unavailable);
    }
};

QTEST_MAIN(SyncWordsTest)
#include "syncwords_test.moc"
