// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QString>
#include <memory>

namespace bankhub {

/// Notices that the event loop of the thread that made it did not turn for too long: a window that does not answer.
/// A thread of its own puts a message into the loop every few milliseconds and measures how long it stays there.
///
/// With WallClock a hold is the time that passed: what a person waits for. With ProcessorTime it is the time for which
/// the watched thread itself computed meanwhile, which does not depend on what else the computer does, so that a test
/// may fail on it; waiting for a disk or a lock does not count then.
///
/// A hold is reported as a warning of "bankhub.watchdog" and with held(). It may be reported `pauseMs` shorter than it
/// was. While the loop does not turn at all, the warning comes every ten seconds.
class EventLoopWatch : public QObject {
    Q_OBJECT
public:
    enum class Measure { WallClock, ProcessorTime };
    static constexpr int defaultLimitMs = 100;
    static constexpr int pauseMs = 10;

    explicit EventLoopWatch(int limitMs = defaultLimitMs, Measure measure = Measure::WallClock,
                            QObject* parent = nullptr);
    ~EventLoopWatch() override;

    /// Names what goes on from now on ("export"), for the reports. What ends later belongs to the new phase: let the
    /// loop turn before the change.
    void setPhase(const QString& phase);
    /// Milliseconds of the longest hold of each phase, also of those within the limit.
    [[nodiscard]] QMap<QString, double> longest() const;
    /// How many holds were over the limit, in any phase.
    [[nodiscard]] int count() const;

signals:
    void held(const QString& phase, double milliseconds);

private:
    void turned(double milliseconds);

    class Watcher;
    int limitMs_;
    QString phase_;
    QMap<QString, double> longest_;
    int count_ = 0;
    std::unique_ptr<Watcher> watcher_;
};

}  // namespace bankhub
