// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QSet>
#include <functional>
#include <memory>

#include "app/domain/bankaccount.h"
#include "app/domain/company.h"
#include "app/sync/listreader.h"
#include "app/sync/synchronizer.h"

namespace bankhub {

/// What the steps of one run share.
struct SyncContext {
    ApiClient& api;
    Store& store;
    const Clock& clock;
    SyncRange range;
    Patience patience;

    SyncProgress progress;
    SyncOutcome outcome;
    QList<Company> companies;
    QList<BankAccount> accounts;
    /// Companies whose counter could not be read: their days can only be proved by the list itself.
    QSet<CompanyXid> withoutCounter;
    /// Windows that were read to the end without the list confirming that this was everything.
    int unprovedWindows = 0;

    [[nodiscard]] QDate today() const;
    /// Rows after midnight of an end day have been seen: the service includes its end days.
    bool endDayIncluded = false;
    /// The day up to which the list is asked. Whether the service includes the end day is unknown at first (contract
    /// notes, section 20, item 13): then one day more than wanted.
    [[nodiscard]] QDate askUpTo(QDate lastDay) const {
        return lastDay.isValid() && !endDayIncluded ? lastDay.addDays(1) : lastDay;
    }
};

/// One part of a run. Starts once, then ends with `done` or `failed` (the run cannot go on), or is stopped.
class SyncStep : public QObject {
    Q_OBJECT
public:
    SyncStep(std::shared_ptr<SyncContext> context, QObject* parent)
        : QObject(parent), shared_(std::move(context)), context_(*shared_) {}
    virtual void start() = 0;
    /// Ends without a signal. What was read stays in the store.
    void stop();

signals:
    void done();
    void failed(const bankhub::Error& error);
    void progressChanged();

protected:
    /// Runs a reader: shows its waits, counts its unreadable rows, deletes it, then calls `next` unless stopped.
    void follow(ListReader* reader, std::function<void(const ListOutcome&)> next);
    /// Reads transactions of one filter into the store; counts rows into progress and outcome.
    void readTransactions(const CompanyXid& company, const BankAccountXid& account, QDate from, QDate to,
                          std::function<void(const ListOutcome&)> next);
    void setPhase(SyncProgress::Phase phase);
    void remark(const QString& line) { context_.outcome.remarks.append(line); }

    /// Answers that are on their way when the run is stopped still find it.
    std::shared_ptr<SyncContext> shared_;
    SyncContext& context_;

private:
    QPointer<ListReader> reader_;
    SyncProgress::Phase phaseBeforeWait_ = SyncProgress::Phase::Idle;
};

}  // namespace bankhub
