// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/pending.h"

#include <QTest>

using namespace bankhub;

class PendingTest : public QObject {
    Q_OBJECT
private slots:
    void deliversThroughTheEventLoop() {
        Promise<int> promise;
        QObject context;
        int got = 0;
        promise.pending().then(
            &context, [&](int value) { got = value; }, [](const Error&) { QFAIL("failed"); });
        promise.settle(7);
        QCOMPARE(got, 0);
        QTRY_COMPARE(got, 7);
    }
    void deliversToEveryListenerAlsoLateOnes() {
        Promise<int> promise;
        QObject context;
        int sum = 0;
        const auto add = [&](const Result<int>& result) { sum += result.value_or(1000); };
        promise.pending().finally(&context, add);
        promise.settle(1);
        promise.settle(50);
        promise.pending().finally(&context, add);
        QTRY_COMPARE(sum, 2);
    }
    void deadContextGetsNothing() {
        Promise<int> promise;
        auto context = std::make_unique<QObject>();
        bool called = false;
        promise.pending().finally(context.get(), [&](const Result<int>&) { called = true; });
        promise.settle(1);
        context.reset();
        QCoreApplication::sendPostedEvents();
        QVERIFY(!called);
    }
    void abandonedProducerSettlesAsCancelled() {
        QObject context;
        std::optional<Error> error;
        std::optional<Pending<int>> pending;
        {
            Promise<int> promise;
            pending = promise.pending();
            pending->then(
                &context, [](int) { QFAIL("value"); }, [&](const Error& got) { error = got; });
        }
        QVERIFY(pending->isSettled());
        QTRY_VERIFY(error.has_value());
        QCOMPARE(error->kind, ErrorKind::Cancelled);
    }
    void cancelAbortsTheWorkOnce() {
        Promise<int> promise;
        QObject context;
        int aborts = 0;
        std::optional<Error> error;
        promise.onCancel([&] { ++aborts; });
        const Pending<int> pending = promise.pending();
        pending.then(
            &context, [](int) { QFAIL("value"); }, [&](const Error& got) { error = got; });
        pending.cancel();
        pending.cancel();
        promise.settle(3);
        QTRY_VERIFY(error.has_value());
        QCOMPARE(error->kind, ErrorKind::Cancelled);
        QCOMPARE(aborts, 1);
    }
    void cancelAfterTheEndDoesNothing() {
        Promise<int> promise;
        bool aborted = false;
        promise.onCancel([&] { aborted = true; });
        promise.settle(1);
        promise.pending().cancel();
        QVERIFY(!aborted);
    }
};

QTEST_GUILESS_MAIN(PendingTest)
#include "pending_test.moc"
