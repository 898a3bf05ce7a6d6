// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"

#include <QSignalSpy>
#include <QThread>
#include <atomic>

#include "app/store/database.h"
#include "app/store/migrations.h"
#include "app/store/storagefailure.h"
#include "app/store/transactionwriting.h"
#include "tests/support/store_testing.h"

using namespace bankhub;
using namespace bankhub::testing;

/// The facade: order, cancelling, ending, two programs on one file, a full disk, many rows.
class StoreTest : public QObject {
    Q_OBJECT
private slots:
    void refusesCallsBeforeItIsOpen() {
        QTemporaryDir folder;
        Store store(folder.filePath(QStringLiteral("cache.db")));
        QCOMPARE(resultOf(store.transactionCount()).error().kind, ErrorKind::Storage);
        QCOMPARE(resultOf(store.upsertTransactions(numberedTransactions(1))).error().kind, ErrorKind::Storage);
        QVERIFY(resultOf(store.open()).has_value());
        QCOMPARE(*resultOf(store.transactionCount()), 0);
    }

    void worksInTheOrderOfTheCalls() {
        TemporaryStore store;
        QList<Pending<qint64>> counts;
        for (int round = 0; round < 20; ++round) {
            store->upsertTransactions(numberedTransactions(10, round * 10));
            counts.append(store->transactionCount());
        }
        for (int round = 0; round < 20; ++round)
            QCOMPARE(*resultOf(counts.at(round)), (round + 1) * 10);
    }

    void deliversOnTheThreadThatAsked() {
        TemporaryStore store;
        QThread* sinkThread = nullptr;
        QVERIFY(resultOf(store->upsertTransactions(numberedTransactions(1))).has_value());
        QVERIFY(resultOf(store->streamTransactions({}, [&sinkThread](const QList<Transaction>&) {
                    sinkThread = QThread::currentThread();
                    return true;
                })).has_value());
        QVERIFY(sinkThread && sinkThread != QThread::currentThread());
    }

    void aCancelledReadStops() {
        TemporaryStore store;
        QVERIFY(resultOf(store->upsertTransactions(numberedTransactions(5000))).has_value());
        std::atomic_int batches = 0;
        std::atomic_bool mayGoOn = false;
        const Pending<qint64> stream = store->streamTransactions({}, [&](const QList<Transaction>&) {
            ++batches;
            while (!mayGoOn)
                QThread::msleep(1);
            return true;
        });
        bool skippedReadRan = false;
        const Pending<qint64> skipped = store->streamTransactions({}, [&](const QList<Transaction>&) {
            skippedReadRan = true;
            return true;
        });
        QTRY_COMPARE(batches.load(), 1);
        stream.cancel();
        skipped.cancel();
        mayGoOn = true;
        QCOMPARE(resultOf(stream).error().kind, ErrorKind::Cancelled);
        QCOMPARE(resultOf(skipped).error().kind, ErrorKind::Cancelled);
        QCOMPARE(*resultOf(store->transactionCount()), 5000);
        QCOMPARE(batches.load(), 1);
        QVERIFY(!skippedReadRan);
    }

    void aRunningStatementIsInterrupted() {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("endless.db")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Database database(file.fileName());
        std::atomic_bool cancelled = false;
        database.setInterruption(&cancelled, nullptr);
        const std::unique_ptr<QThread> canceller(QThread::create([&cancelled] { cancelled = true; }));
        canceller->start();
        try {
            database.integer("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
            QFAIL("an endless statement has ended");
        } catch (const StorageFailure& failure) {
            QCOMPARE(failure.error.kind, ErrorKind::Cancelled);
            QVERIFY(!failure.damaged);
        }
        canceller->wait();
        database.setInterruption(nullptr, nullptr);
        QCOMPARE(database.integer("SELECT 5"), 5);
    }

    void aCancelledWriteIsStillWritten() {
        TemporaryStore store;
        QSignalSpy changes(&*store, &Store::transactionsChanged);
        const auto write = store->upsertTransactions(numberedTransactions(3));
        write.cancel();
        QCOMPARE(*resultOf(store->transactionCount()), 3);
        QCOMPARE(changes.count(), 1);
    }

    void settlesEverythingWhenItEnds() {
        TemporaryStore store;
        QVERIFY(resultOf(store->upsertTransactions(numberedTransactions(3000))).has_value());
        std::atomic_bool running = false;
        const auto stream = store->streamTransactions({}, [&running](const QList<Transaction>&) {
            running = true;
            return true;
        });
        const auto queuedWrite = store->upsertTransactions(numberedTransactions(10, 9000));
        const auto queuedRead = store->transactionCount();
        store.close();
        QVERIFY(stream.isSettled());
        QVERIFY(queuedWrite.isSettled());
        QVERIFY(queuedRead.isSettled());
        QCOMPARE(resultOf(queuedRead).error().kind, ErrorKind::Cancelled);
        store.reopen();
        const qint64 count = *resultOf(store->transactionCount());
        QVERIFY(count == 3000 || count == 3010);
    }

    void mayBeDestroyedByAListener() {
        QTemporaryDir folder;
        auto store = std::make_unique<Store>(folder.filePath(QStringLiteral("cache.db")));
        QVERIFY(resultOf(store->open()).has_value());
        connect(store.get(), &Store::transactionsChanged, this, [&store] { store.reset(); });
        store->upsertTransactions(numberedTransactions(1));
        store->transactionCount();
        QTRY_VERIFY(!store);
    }

    void twoProgramsShareOneFile() {
        TemporaryStore first;
        Store second(first.file());
        QVERIFY(resultOf(second.open()).has_value());
        QList<Pending<UpsertReport>> writes;
        for (int round = 0; round < 30; ++round) {
            writes.append(first->upsertTransactions(numberedTransactions(20, round * 10)));
            writes.append(second.upsertTransactions(numberedTransactions(20, round * 10 + 5)));
        }
        int inserted = 0;
        for (const auto& write : writes) {
            const auto report = resultOf(write);
            QVERIFY2(report.has_value(), report ? "" : qPrintable(describe(report.error())));
            inserted += report->inserted;
        }
        QCOMPARE(*resultOf(first->transactionCount()), inserted);
        QCOMPARE(resultOf(second.transactionRowIds({}))->size(), inserted);
        QCOMPARE(inserted, 29 * 10 + 25);
    }

    void twoProgramsMayBeginTheSameFile() {
        QTemporaryDir folder;
        std::vector<std::unique_ptr<Store>> stores;
        QList<Pending<StoreOpened>> openings;
        for (int count = 0; count < 4; ++count) {
            stores.push_back(std::make_unique<Store>(folder.filePath(QStringLiteral("cache.db"))));
            openings.append(stores.back()->open());
        }
        for (const auto& opening : openings) {
            const auto opened = resultOf(opening);
            QVERIFY2(opened.has_value(), opened ? "" : qPrintable(describe(opened.error())));
            QVERIFY(opened->setAsideFile.isEmpty());
        }
        for (const auto& store : stores)
            QVERIFY(resultOf(store->transactionCount()).has_value());
    }

    void aFullDiskIsNamedAndLeavesWholeWrites() {
        TemporaryStore store;
        QVERIFY(resultOf(store->upsertTransactions(numberedTransactions(10))).has_value());
        store.close();
        Database database(store.file());
        database.execute("PRAGMA max_page_count = 60");
        try {
            SqlTransaction transaction(database, SqlTransaction::Kind::Write);
            upsertTransactions(database, numberedTransactions(5000, 100));
            transaction.commit();
            QFAIL("5000 rows fitted into 60 pages");
        } catch (const StorageFailure& failure) {
            QCOMPARE(failure.error.kind, ErrorKind::DiskFull);
            QVERIFY(failure.error.detail.contains(store.file()));
        }
        QCOMPARE(database.integer("SELECT count(*) FROM transactions"), 10);
        QCOMPARE(database.integer("SELECT sum(row_count) FROM day_totals"), 10);
    }

    void holdsAHundredThousandRows() {
        TemporaryStore store;
        constexpr int rows = 100'000;
        for (int first = 0; first < rows; first += 5000)
            store->upsertTransactions(numberedTransactions(5000, first));
        TransactionQuery query;
        query.account = {QStringLiteral("account-1")};
        query.text = QStringLiteral("thanh toan");
        QCOMPARE(*resultOf(store->transactionCount()), rows);
        const auto ids = resultOf(store->transactionRowIds({}));
        QCOMPARE(ids->size(), rows);
        QCOMPARE(resultOf(store->transactionsByRowId({ids->first()}))->first().transaction,
                 numberedTransaction(rows - 1));
        QCOMPARE(resultOf(store->transactionRowIds(query))->size(), rows / 3);
        QCOMPARE(resultOf(store->transactionTotals(query))->count, rows / 3);
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "store_test.moc"
