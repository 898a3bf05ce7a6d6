// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/eventloopwatch.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QThread>
#include <chrono>
#include <condition_variable>
#include <mutex>

#ifdef Q_OS_LINUX
#include <pthread.h>

#include <ctime>
#endif

#include "app/core/handover.h"

namespace bankhub {

Q_LOGGING_CATEGORY(watchdog, "bankhub.watchdog", QtWarningMsg)

namespace {
constexpr std::chrono::seconds silence(10);

/// Milliseconds that a clock shows, from any thread.
class Stopwatch {
public:
    /// Of the calling thread.
    explicit Stopwatch(EventLoopWatch::Measure measure) {
        elapsed_.start();
#ifdef Q_OS_LINUX
        if (measure == EventLoopWatch::Measure::ProcessorTime)
            ofThread_ = pthread_getcpuclockid(pthread_self(), &clock_) == 0;
#endif
    }
    [[nodiscard]] double milliseconds() const {
#ifdef Q_OS_LINUX
        timespec time{};
        if (ofThread_ && clock_gettime(clock_, &time) == 0)
            return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
#endif
        return static_cast<double>(elapsed_.nsecsElapsed()) / 1e6;
    }

private:
    QElapsedTimer elapsed_;
#ifdef Q_OS_LINUX
    bool ofThread_ = false;
    clockid_t clock_{};
#endif
};
}  // namespace

class EventLoopWatch::Watcher : public QThread {
public:
    Watcher(EventLoopWatch& watch, Measure measure) : watch_(watch), stopwatch_(measure) { start(); }
    ~Watcher() override {
        {
            const std::lock_guard lock(mutex_);
            ending_ = true;
        }
        changed_.notify_all();
        wait();
        // Pairs with the end of run(): it has let go of everything from here on.
        const std::lock_guard lock(mutex_);
    }

protected:
    void run() override {
        std::unique_lock lock(mutex_);
        while (!ending_) {
            answered_ = false;
            const double asked = stopwatch_.milliseconds();
            QMetaObject::invokeMethod(&watch_, handedOver([this, asked] { answer(asked); }), Qt::QueuedConnection);
            while (!changed_.wait_for(lock, silence, [this] { return answered_ || ending_; }))
                qCWarning(watchdog, "the event loop has not turned for a long time");
            changed_.wait_for(lock, std::chrono::milliseconds(pauseMs), [this] { return ending_; });
        }
    }

private:
    /// On the watched thread.
    void answer(double asked) {
        watch_.turned(stopwatch_.milliseconds() - asked);
        {
            const std::lock_guard lock(mutex_);
            answered_ = true;
        }
        changed_.notify_all();
    }

    EventLoopWatch& watch_;
    const Stopwatch stopwatch_;
    std::mutex mutex_;
    std::condition_variable changed_;
    bool answered_ = false;
    bool ending_ = false;
};

EventLoopWatch::EventLoopWatch(int limitMs, Measure measure, QObject* parent)
    : QObject(parent), limitMs_(limitMs), watcher_(std::make_unique<Watcher>(*this, measure)) {}

EventLoopWatch::~EventLoopWatch() = default;

void EventLoopWatch::setPhase(const QString& phase) {
    phase_ = phase;
}

QMap<QString, double> EventLoopWatch::longest() const {
    return longest_;
}

int EventLoopWatch::count() const {
    return count_;
}

void EventLoopWatch::turned(double milliseconds) {
    double& longest = longest_[phase_];
    longest = qMax(longest, milliseconds);
    if (milliseconds <= limitMs_) return;
    ++count_;
    qCWarning(watchdog, "the event loop did not turn for %.0f ms%s%s", milliseconds, phase_.isEmpty() ? "" : " during ",
              qUtf8Printable(phase_));
    Q_EMIT held(phase_, milliseconds);
}

}  // namespace bankhub
