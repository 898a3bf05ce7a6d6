// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/background.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include "tests/support/store_testing.h"

using namespace bankhub;
using bankhub::testing::resultOf;

/// Work on the thread pool, and what becomes of it when its owner dies.
class BackgroundTest : public QObject {
    Q_OBJECT
private slots:
    void runsElsewhereAndDeliversHere() {
        QObject owner;
        QThread* worker = nullptr;
        const auto pending = runInBackground<QString>(&owner, [&worker]() -> Result<QString> {
            worker = QThread::currentThread();
            return QStringLiteral("done");
        });
        QVERIFY(!pending.isSettled());
        QThread* deliveredOn = nullptr;
        pending.finally(&owner, [&](const Result<QString>&) { deliveredOn = QThread::currentThread(); });
        QCOMPARE(*resultOf(pending), QStringLiteral("done"));
        QVERIFY(worker && worker != QThread::currentThread());
        QCOMPARE(deliveredOn, QThread::currentThread());
    }

    void aFailureIsDelivered() {
        QObject owner;
        const auto pending = runInBackground<int>(&owner, []() -> Result<int> { return failure(ErrorKind::DiskFull); });
        QCOMPARE(resultOf(pending).error().kind, ErrorKind::DiskFull);
    }

    void aResultThatIsShared() {
        QObject owner;
        const auto pending = runInBackground<std::shared_ptr<int>>(
            &owner, []() -> Result<std::shared_ptr<int>> { return std::make_shared<int>(7); });
        const auto result = resultOf(pending);
        QVERIFY(result);
        QCOMPARE(**result, 7);
    }

    void onePoolThreadKeepsTheOrder() {
        QThreadPool pool;
        pool.setMaxThreadCount(1);
        QObject owner;
        QList<int> order;  // only the one thread of the pool writes
        QList<Pending<int>> all;
        for (int number = 0; number < 50; ++number)
            all << runInBackground<int>(
                &owner,
                [&order, number]() -> Result<int> {
                    order << number;
                    return number;
                },
                &pool);
        for (int number = 0; number < 50; ++number)
            QCOMPARE(*resultOf(all.at(number)), number);
        QCOMPARE(order.size(), 50);
        QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
    }

    void manyAtOnce() {
        QObject owner;
        QList<Pending<qint64>> all;
        for (int number = 0; number < 200; ++number)
            all << runInBackground<qint64>(&owner, [number]() -> Result<qint64> { return qint64{number} * number; });
        for (int number = 0; number < 200; ++number)
            QCOMPARE(*resultOf(all.at(number)), qint64{number} * number);
    }

    /// The owner dies before, while and after the work is done: settled as Cancelled, or with the result that had
    /// arrived, and the work ends by itself.
    void anOwnerThatDies_data() {
        QTest::addColumn<int>("when");
        QTest::newRow("before it begins") << 0;
        QTest::newRow("while it runs") << 1;
        QTest::newRow("when it is done, but not delivered") << 2;
    }
    void anOwnerThatDies() {
        QFETCH(int, when);
        QThreadPool pool;
        pool.setMaxThreadCount(1);
        QSemaphore mayRun;
        QSemaphore running;
        QSemaphore mayEnd;
        pool.start([&mayRun] { mayRun.acquire(); });
        auto owner = std::make_unique<QObject>();
        const auto witness = std::make_shared<int>(0);
        const auto pending = runInBackground<int>(
            owner.get(),
            [&running, &mayEnd, witness]() -> Result<int> {
                running.release();
                mayEnd.acquire();
                return 1;
            },
            &pool);
        bool delivered = false;
        pending.finally(owner.get(), [&delivered](const Result<int>&) { delivered = true; });
        if (when > 0) {
            mayRun.release();
            running.acquire();
        }
        if (when > 1) {
            mayEnd.release();
            pool.waitForDone();
        }
        owner.reset();
        QVERIFY(pending.isSettled());
        QCOMPARE(resultOf(pending).error().kind, ErrorKind::Cancelled);
        mayRun.release();
        mayEnd.release();
        pool.waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(!delivered);
        QCOMPARE(witness.use_count(), 1);  // nothing of the work is left
    }

    /// Nobody waits for the answer any more, the owner lives.
    void aCancelledOneIsNotDelivered() {
        QObject owner;
        QThreadPool pool;
        QSemaphore mayEnd;
        const auto pending = runInBackground<int>(
            &owner,
            [&mayEnd]() -> Result<int> {
                mayEnd.acquire();
                return 1;
            },
            &pool);
        pending.cancel();
        mayEnd.release();
        QCOMPARE(resultOf(pending).error().kind, ErrorKind::Cancelled);
        pool.waitForDone();
        QTRY_VERIFY(owner.children().isEmpty());  // its watcher has gone
        QCOMPARE(resultOf(pending).error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(BackgroundTest)
#include "background_test.moc"
