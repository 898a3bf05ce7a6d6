// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <deque>

#include "app/sync/syncplan.h"
#include "app/sync/syncstep.h"

namespace bankhub {

/// Plans and reads the transactions account by account, the newest windows of all accounts first. Read again are: the
/// last days (webhook_success changes later), days that differ from the counters, and days never read. An account that
/// fails loses its remaining windows of this run; the others go on.
class WindowStep final : public SyncStep {
    Q_OBJECT
public:
    using SyncStep::SyncStep;
    void start() override;

private:
    void planAccount(qsizetype index);
    void planWithCounter(const BankAccount& account, const QHash<QDate, qint64>& daysRead);
    void planWithoutCounter(const BankAccount& account, const QHash<QDate, qint64>& daysRead, QDate readUpTo);
    void addWindows(const BankAccount& account, const QMap<QDate, qint64>& expectedRows);
    void readNext();
    void windowRead(const SyncWindow& window, const ListOutcome& read);
    void accountEnded(const BankAccountXid& account, const std::optional<Error>& error);
    [[nodiscard]] bool isRecent(QDate day) const;
    [[nodiscard]] static QString historyFact(const BankAccountXid& account);
    [[nodiscard]] QString labelOf(const BankAccountXid& xid) const;

    /// webhook_success was seen to change hours after a transaction; three days cover weekends of a stuck receiver.
    static constexpr int recentDays = 3;
    QHash<CompanyXid, QMap<QDate, qint64>> differingDays_;  ///< day -> rows the service counts
    QHash<CompanyXid, QMap<QDate, qint64>> countedDays_;
    std::deque<SyncWindow> windows_;
    QHash<BankAccountXid, int> windowsLeft_;
};

}  // namespace bankhub
