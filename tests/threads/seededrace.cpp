// SPDX-License-Identifier: GPL-3.0-or-later
// A race made on purpose at each place where this program hands something to another thread. Built only for the thread
// sanitizer, which must find every one of them: then what app/core/handover.h tells it hides nothing else.
#include <QCoreApplication>
#include <QThread>
#include <QThreadPool>
#include <cstdio>
#include <thread>

#include "app/core/background.h"
#include "app/core/handover.h"
#include "app/store/storethread.h"

using namespace bankhub;

namespace {
/// What both threads change, and nothing orders.
int contested = 0;

void inThreads() {
    std::thread other([] { ++contested; });
    ++contested;
    other.join();
}

void inThePool() {
    const auto work = runInBackground<int>(qApp, []() -> Result<int> { return ++contested; });
    work.finally(qApp, [](const Result<int>&) { QCoreApplication::quit(); });
    ++contested;  // after it was handed over, and before it came back
    QCoreApplication::exec();
}

void inAQueuedCall() {
    QThread thread;
    auto* desk = new QObject;
    desk->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, desk, &QObject::deleteLater);
    thread.start();
    const auto call = [&thread] {
        ++contested;
        thread.quit();
    };
    QMetaObject::invokeMethod(desk, handedOver(call), Qt::QueuedConnection);
    ++contested;
    thread.wait();
}

/// The answer of a worker is handed over, and the worker goes on with it.
void inAnAnswer() {
    QThread thread;
    auto* desk = new QObject;
    desk->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, desk, &QObject::deleteLater);
    thread.start();
    const auto answer = [] {
        ++contested;
        QCoreApplication::quit();
    };
    const auto call = [answer] {
        QMetaObject::invokeMethod(qApp, handedOver(answer), Qt::QueuedConnection);
        ++contested;
    };
    QMetaObject::invokeMethod(desk, handedOver(call), Qt::QueuedConnection);
    QCoreApplication::exec();
    thread.quit();
    thread.wait();
}

class ContestingJob final : public StoreJob {
public:
    void run(StoreConnection&) override { ++contested; }
    void deliver() override {}
};

void inTheStore() {
    StoreThread thread;
    thread.start();
    QObject::connect(
        &thread, &StoreThread::jobsDone, qApp, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
    thread.add(std::make_unique<ContestingJob>());
    ++contested;
    QCoreApplication::exec();
    thread.takeFinished();
}
}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QByteArray place = argc > 1 ? argv[1] : "";
    if (place == "threads") inThreads();
    if (place == "pool") inThePool();
    if (place == "call") inAQueuedCall();
    if (place == "answer") inAnAnswer();
    if (place == "store") inTheStore();
    std::printf("%s: %d\n", place.constData(), contested);
    return 0;
}
