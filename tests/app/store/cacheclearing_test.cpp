// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/cacheclearing.h"

#include <QFile>

#include "tests/support/store_testing.h"

namespace bankhub::testing {

class CacheClearingTest : public QObject {
    Q_OBJECT
private slots:
    void deletesWhatTheServiceHasAndKeepsTheRest() {
        TemporaryStore store;
        const QString secretContent = QStringLiteral("Nguyễn Thị Bích Hằng trả tiền");
        QList<Transaction> rows = numberedTransactions(20);
        rows[0].content = secretContent;
        QVERIFY(resultOf(store->upsertTransactions(rows)));
        Company company;
        company.xid = {QStringLiteral("company-1")};
        company.fullName = QStringLiteral("Sông Hàn");
        QVERIFY(resultOf(store->saveCompanies({company}, 1)));
        QVERIFY(resultOf(store->decideDuplicates(1, {2}, true, 1)));
        QVERIFY(resultOf(store->markDaysRead(rows[0].bankAccountXid, QDate(2026, 1, 1), QDate(2026, 1, 3), 1)));
        QVERIFY(resultOf(store->saveFact(QStringLiteral("lastCompleteSyncUtcMs"), QStringLiteral("1"))));
        WriteOrder order;
        order.key = QStringLiteral("key");
        order.method = QStringLiteral("POST");
        order.path = QStringLiteral("/v1/company/create");
        QVERIFY(resultOf(store->beginWrite(order, QStringLiteral("somebody"), 1)));
        IssuedLink link;
        link.xid = {QStringLiteral("link-1")};
        QVERIFY(resultOf(store->saveIssuedLink(link)));
        const auto views = resultOf(store->savedViews())->size();
        QVERIFY(views > 0);
        store.close();

        QVERIFY(clearReadings(store.file()));

        QFile file(store.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(secretContent.toUtf8()), "a deleted row can still be read in the file");
        store.reopen();
        QCOMPARE(*resultOf(store->transactionCount()), 0);
        QCOMPARE(resultOf(store->transactionTotals({}))->count, 0);
        QVERIFY(resultOf(store->companies())->isEmpty());
        QVERIFY(resultOf(store->daysRead(rows[0].bankAccountXid, QDate(2026, 1, 1), QDate(2026, 1, 3)))->isEmpty());
        QCOMPARE(*resultOf(store->fact(QStringLiteral("lastCompleteSyncUtcMs"))), QString());
        QCOMPARE(resultOf(store->journal())->size(), 1);
        QCOMPARE(resultOf(store->issuedLinks())->size(), 1);
        QCOMPARE(resultOf(store->savedViews())->size(), views);
        // It is filled like a new one.
        QVERIFY(resultOf(store->upsertTransactions(rows)));
        QCOMPARE(*resultOf(store->transactionCount()), 20);
    }
    void nothingIsNoFailure() {
        const QTemporaryDir folder;
        QVERIFY(clearReadings(folder.filePath(QStringLiteral("none.sqlite"))));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("none.sqlite"))));
    }
    void aFileThatCannotBeOpenedIsSaid() {
        // A folder in its place.
        const QTemporaryDir folder;
        QCOMPARE(clearReadings(folder.path()).error().kind, ErrorKind::Storage);
    }
};

}  // namespace bankhub::testing

QTEST_GUILESS_MAIN(bankhub::testing::CacheClearingTest)
#include "cacheclearing_test.moc"
