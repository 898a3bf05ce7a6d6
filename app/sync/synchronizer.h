// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>
#include <memory>
#include <optional>

#include "app/core/clock.h"
#include "app/domain/identifiers.h"
#include "app/store/store.h"
#include "app/sync/patience.h"

namespace bankhub {

class ApiClient;

/// What one run set out to do. Null dates: everything the service has.
struct SyncRange {
    QDate from;
    QDate to;
};

/// Where a run is, for the status bar.
struct SyncProgress {
    enum class Phase { Idle, Companies, Accounts, Transactions, Checking, Waiting };
    Phase phase = Phase::Idle;
    int accountsDone = 0;
    int accountsTotal = 0;
    int accountsFailed = 0;
    QString accountLabel;  ///< "MBBank 0123456789", the account being read
    qint64 rowsReceived = 0;
    qint64 rowsNew = 0;
    /// Days of all accounts that are still to be read and that were to be read, for a bar. 0 of 0 when unknown.
    int daysLeft = 0;
    int daysTotal = 0;
    std::optional<int> waitSeconds;             ///< Phase::Waiting: how long until the next try
    ErrorKind waitReason = ErrorKind::Network;  ///< Phase::Waiting: what is being waited out
};

/// How a run ended.
struct SyncOutcome {
    /// Every window was read to its end and every day agrees with the service's own counters.
    bool provedComplete = false;
    bool stopped = false;  ///< by the user
    int accountsFailed = 0;
    qint64 rowsReceived = 0;
    qint64 rowsNew = 0;
    int incompleteDays = 0;      ///< days that differ from the counters after re-reading
    qint64 unreadableRows = 0;   ///< rows the service sent that could not be understood; never guessed
    std::optional<Error> error;  ///< what stopped the run, or the first failure of an account
    QStringList remarks;         ///< untranslated lines: what is not proved and why, for the log and the command line
    qint64 finishedAtUtcMs = 0;
};

/// Brings the cache up to date: companies, accounts, then each account's transactions newest first in windows of days,
/// then a comparison with the service's counters and a second reading of the days that differ (notes, sections 6 and
/// 9). Resumable after a kill at any moment: what was read is in the store, windows that were not finished are read
/// again, rows are keyed by transaction_id. One account's failure never stops the others.
class Synchronizer : public QObject {
    Q_OBJECT
public:
    Synchronizer(ApiClient& api, Store& store, const Clock& clock, QObject* parent = nullptr);
    ~Synchronizer() override;

    /// Starts a run; does nothing while one is running.
    void start(const SyncRange& range = {});
    /// Ends the run at the next step; what was read stays.
    void stop();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] const SyncProgress& progress() const;
    [[nodiscard]] std::optional<SyncOutcome> lastOutcome() const;
    /// For the next run: how long failures are waited out.
    void setPatience(const Patience& patience);

signals:
    void started();
    void progressChanged();
    void finished();

private:
    class Private;
    Patience patience_;
    std::unique_ptr<Private> d_;
};

}  // namespace bankhub
