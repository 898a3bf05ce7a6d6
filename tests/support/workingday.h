// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QTemporaryDir>
#include <memory>

#include "app/auth/keystore.h"
#include "app/session/session.h"
#include "app/writes/preparedwrite.h"
#include "tests/support/hastenedclock.h"
#include "tests/support/hubtruth.h"
#include "tests/support/processfootprint.h"
#include "tests/support/troublednetwork.h"

namespace bankhub {
struct SyncOutcome;
}

namespace bankhub::test {

/// How a day goes.
struct DayPlan {
    quint32 seed = 1;
    int hours = 8;
    int stepMinutes = 5;      ///< between two synchronisations
    int rowsEachStep = 30;    ///< new transactions, those that come in the middle of a synchronisation aside
    bool everyHour = false;   ///< looks at the memory, instead of in the second and at the end
    int requestsHanging = 0;  ///< that are left to the time limit of half a minute
};

/// What happened on it.
struct DayFigures {
    int steps = 0;
    int sleeps = 0;
    int locks = 0;
    int revocations = 0;
    int runs = 0;
    int runsProved = 0;
    int runsWithError = 0;
    int runsStopped = 0;
    int writes = 0;
    int answersLost = 0;
    int checks = 0;
    int reads = 0;
    QMap<int, ProcessFootprint> footprints;  ///< by hour
    QMap<int, qint64> rows;                  ///< transactions in the cache at these hours
};

/// A working day of a real session, over a real socket and a network that fails, with a clock that is put forward: new
/// rows come, tokens expire and are revoked, the computer sleeps, the screen is locked, somebody looks at the pages and
/// writes. Everything follows from the seed but what depends on threads and sockets.
class WorkingDay : public QObject {
    Q_OBJECT
public:
    explicit WorkingDay(const DayPlan& plan);
    ~WorkingDay() override;

    /// Lives through the day. False when something hung; `problem` says what.
    bool pass();
    /// Switches the faults off, settles what writes are open, and synchronises once more.
    bool settle();
    /// What the journal says that is not so; empty when it tells the truth.
    [[nodiscard]] QStringList untruthsInTheJournal(const HubTruth& truth);

    [[nodiscard]] const SimulatorProcess& simulator() const { return simulator_; }
    [[nodiscard]] Session& session() { return *session_; }
    [[nodiscard]] const TroubledNetwork& network() const { return network_; }
    [[nodiscard]] const DayFigures& figures() const { return figures_; }
    [[nodiscard]] const QString& problem() const { return problem_; }

private:
    void advance(int minutes, bool asleep);
    bool step();
    bool sleepAndWake();
    bool synchronize(bool stopHalfway);
    void look();
    void write();
    void send(const PreparedWrite& write);
    bool checkLostOnes();
    void takeFootprint();
    [[nodiscard]] std::optional<PreparedWrite> nextWrite();
    [[nodiscard]] bool happens(double share) { return random_.generateDouble() < share; }
    [[nodiscard]] int pick(int count) { return int(random_.bounded(quint32(count))); }
    bool fails(const QString& problem);

    DayPlan plan_;
    QRandomGenerator random_;
    QRandomGenerator arrivals_;  ///< of rows in the middle of a synchronisation
    QString beginsAt_;
    SimulatorProcess simulator_;
    TroubledNetwork network_;
    HastenedClock clock_;
    QTemporaryDir folder_;
    MemoryKeyStore keyStore_;
    std::unique_ptr<Session> session_;
    int minutesPassed_ = 0;
    int writeNumber_ = 0;
    int writesUnderWay_ = 0;
    bool rowsArrive_ = true;
    QHash<QString, PreparedWrite> openWrites_;  ///< by key: their answers are lost
    DayFigures figures_;
    QString problem_;
};

}  // namespace bankhub::test
