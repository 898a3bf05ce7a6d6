// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/eventloopwatch.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <atomic>
#include <ctime>

using namespace bankhub;

namespace {
/// Keeps this thread computing until its own processor time has grown by so much.
void compute(int milliseconds) {
    const auto spent = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return time.tv_sec * 1000 + time.tv_nsec / 1'000'000;
    };
    const auto start = spent();
    while (spent() - start < milliseconds) {
    }
}

void expectWarning(const char* phase) {
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(QStringLiteral("did not turn for \\d+ ms during ") + QLatin1String(phase)));
}
}  // namespace

class EventLoopWatchTest : public QObject {
    Q_OBJECT
private slots:
    void reportsAComputingLoopWithItsPhase() {
        EventLoopWatch watch(100, EventLoopWatch::Measure::ProcessorTime);
        QSignalSpy held(&watch, &EventLoopWatch::held);
        QTRY_VERIFY(!watch.longest().isEmpty());
        watch.setPhase(QStringLiteral("sum"));
        expectWarning("sum");
        // The message of the watch may already have been answered when the computing begins: then the next one, a few
        // milliseconds later, measures it.
        QTimer::singleShot(0, this, [] { compute(400); });
        QTRY_COMPARE(held.count(), 1);
        QCOMPARE(held.constFirst().constFirst().toString(), QStringLiteral("sum"));
        QVERIFY(held.constFirst().at(1).toDouble() > 100);
        QCOMPARE(watch.count(), 1);
        QVERIFY(watch.longest().value(QStringLiteral("sum")) > 100);
    }

    void processorTimeIgnoresWhatTheThreadDoesNotDo() {
        EventLoopWatch watch(100, EventLoopWatch::Measure::ProcessorTime);
        watch.setPhase(QStringLiteral("asleep"));
        bool over = false;
        QTimer::singleShot(0, this, [&over] {
            QThread::msleep(300);
            over = true;
        });
        QTRY_VERIFY(over);
        QTRY_VERIFY(watch.longest().contains(QStringLiteral("asleep")));
        QCOMPARE(watch.count(), 0);
    }

    void theWallClockCountsASleepingLoop() {
        EventLoopWatch watch(100, EventLoopWatch::Measure::WallClock);
        QTRY_VERIFY(!watch.longest().isEmpty());
        watch.setPhase(QStringLiteral("asleep"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("did not turn")));
        QTimer::singleShot(0, this, [] { QThread::msleep(300); });
        QTRY_VERIFY(watch.count() > 0);
        QVERIFY(watch.longest().value(QStringLiteral("asleep")) > 100);
    }

    void endsWhileTheLoopDoesNotTurn() {
        // The watching thread waits for an answer that never comes.
        EventLoopWatch watch;
        QThread::msleep(EventLoopWatch::pauseMs);
    }
};

QTEST_GUILESS_MAIN(EventLoopWatchTest)
#include "eventloopwatch_test.moc"
