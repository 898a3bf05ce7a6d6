// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/windowstep.h"

#include <algorithm>

#include "app/domain/vietnamtime.h"

namespace bankhub {

void WindowStep::start() {
    setPhase(SyncProgress::Phase::Transactions);
    context_.store.compareDays(context_.range.from, context_.range.to)
        .then(
            this,
            [this](const QList<DayComparison>& days) {
                for (const DayComparison& day : days) {
                    const qint64 counted = day.server.in.value_or(0) + day.server.out.value_or(0);
                    const qint64 expected = std::max(counted, day.server.transactions.value_or(0));
                    countedDays_[day.company].insert(day.day, expected);
                    if (!day.matches()) differingDays_[day.company].insert(day.day, expected);
                }
                planAccount(0);
            },
            [this](const Error& error) { Q_EMIT failed(error); });
}

void WindowStep::planAccount(qsizetype index) {
    if (index == context_.accounts.size()) {
        // The newest rows of every account first: that is what people look at.
        std::stable_sort(windows_.begin(), windows_.end(),
                         [](const SyncWindow& a, const SyncWindow& b) { return a.to > b.to; });
        for (const SyncWindow& window : windows_)
            context_.progress.daysTotal += window.days();
        context_.progress.daysLeft = context_.progress.daysTotal;
        readNext();
        return;
    }
    const BankAccount account = context_.accounts.at(index);
    const bool hasCounter =
        countedDays_.contains(account.companyXid) || !context_.withoutCounter.contains(account.companyXid);
    const auto planned = [this, index] { planAccount(index + 1); };
    const auto failedToPlan = [this](const Error& error) { Q_EMIT failed(error); };
    context_.store.daysRead(account.xid, context_.range.from, context_.range.to)
        .then(
            this,
            [=, this](const QHash<QDate, qint64>& daysRead) {
                if (hasCounter && !account.companyXid.isEmpty()) {
                    planWithCounter(account, daysRead);
                    planned();
                    return;
                }
                context_.store.fact(historyFact(account.xid))
                    .then(
                        this,
                        [=, this](const QString& fact) {
                            planWithoutCounter(account, daysRead, QDate::fromString(fact, Qt::ISODate));
                            planned();
                        },
                        failedToPlan);
            },
            failedToPlan);
}

void WindowStep::planWithCounter(const BankAccount& account, const QHash<QDate, qint64>& daysRead) {
    QMap<QDate, qint64> wanted;
    const QMap<QDate, qint64> differing = differingDays_.value(account.companyXid);
    for (auto day = differing.cbegin(); day != differing.cend(); ++day)
        if (!daysRead.contains(day.key())) wanted.insert(day.key(), day.value());
    const QDate lastDay =
        context_.range.to.isValid() ? std::min(context_.range.to, context_.today()) : context_.today();
    for (int back = 0; back < recentDays; ++back) {
        const QDate day = lastDay.addDays(-back);
        if (!isRecent(day) || (context_.range.from.isValid() && day < context_.range.from)) break;
        wanted.insert(day, countedDays_.value(account.companyXid).value(day));
    }
    addWindows(account, wanted);
}

void WindowStep::planWithoutCounter(const BankAccount& account, const QHash<QDate, qint64>& daysRead, QDate readUpTo) {
    constexpr int daysPerWindow = 31;
    const QDate lastDay = context_.range.to.isValid() ? context_.range.to : context_.today();
    QDate firstDay = context_.range.from;
    const bool wholeHistory = !firstDay.isValid();
    if (wholeHistory) firstDay = readUpTo.isValid() ? readUpTo.addDays(1) : lastDay.addDays(1 - daysPerWindow);
    QMap<QDate, qint64> wanted;
    for (QDate day = firstDay; day <= lastDay; day = day.addDays(1))
        if (isRecent(day) || !daysRead.contains(day)) wanted.insert(day, 0);
    for (int back = 0; back < recentDays && wholeHistory; ++back)
        wanted.insert(lastDay.addDays(-back), 0);
    addWindows(account, wanted);
    if (wholeHistory && !readUpTo.isValid()) {
        // Nothing tells where the history begins: one reading without a first day finds out.
        windows_.push_back({account.xid, {}, {}, firstDay.addDays(-1)});
        ++windowsLeft_[account.xid];
    }
}

void WindowStep::addWindows(const BankAccount& account, const QMap<QDate, qint64>& expectedRows) {
    for (const auto& [from, to] : groupDays(expectedRows)) {
        windows_.push_back({account.xid, {}, from, to});
        ++windowsLeft_[account.xid];
    }
    if (!windowsLeft_.contains(account.xid)) accountEnded(account.xid, {});
}

void WindowStep::readNext() {
    if (windows_.empty()) {
        Q_EMIT done();
        return;
    }
    const SyncWindow window = windows_.front();
    windows_.pop_front();
    context_.progress.accountLabel = labelOf(window.account);
    Q_EMIT progressChanged();
    readTransactions({}, window.account, window.from, window.to,
                     [this, window](const ListOutcome& read) { windowRead(window, read); });
}

void WindowStep::windowRead(const SyncWindow& window, const ListOutcome& read) {
    context_.progress.daysLeft = std::max(0, context_.progress.daysLeft - window.days());
    if (read.error) {
        if (Patience::isFatal(*read.error)) {
            Q_EMIT failed(*read.error);
            return;
        }
        accountEnded(window.account, read.error);
        std::erase_if(windows_, [&](const SyncWindow& other) { return other.account == window.account; });
        readNext();
        return;
    }
    if (!read.proved) ++context_.unprovedWindows;
    const bool complete = read.unreadable == 0 && (read.proved || !read.statedTotal);
    const auto goOn = [this, window] {
        if (--windowsLeft_[window.account] == 0) accountEnded(window.account, {});
        readNext();
    };
    if (!complete) {
        goOn();
        return;
    }
    const auto fail = [this](const Error& error) { Q_EMIT failed(error); };
    if (window.from.isValid())
        context_.store.markDaysRead(window.account, window.from, window.to, context_.clock.nowUtcMs())
            .then(
                this, [goOn](const Done&) { goOn(); }, fail);
    else
        context_.store.saveFact(historyFact(window.account), window.to.toString(Qt::ISODate))
            .then(
                this, [goOn](const Done&) { goOn(); }, fail);
}

void WindowStep::accountEnded(const BankAccountXid& account, const std::optional<Error>& error) {
    const qint64 now = context_.clock.nowUtcMs();
    AccountSyncState state{account, {}, now, error};
    if (error) {
        ++context_.progress.accountsFailed;
        ++context_.outcome.accountsFailed;
        if (!context_.outcome.error) context_.outcome.error = error;
        remark(QStringLiteral("account %1: %2").arg(labelOf(account), describe(*error)));
    } else {
        state.lastSuccessUtcMs = now;
        ++context_.progress.accountsDone;
    }
    context_.store.saveAccountSync(state).then(
        this, [](const Done&) {}, [this](const Error& failure) { Q_EMIT failed(failure); });
    Q_EMIT progressChanged();
}

bool WindowStep::isRecent(QDate day) const {
    return day > context_.today().addDays(-recentDays);
}

QString WindowStep::historyFact(const BankAccountXid& account) {
    return QStringLiteral("historyReadUpTo/") + account.text;
}

QString WindowStep::labelOf(const BankAccountXid& xid) const {
    for (const BankAccount& account : context_.accounts)
        if (account.xid == xid) return (account.bankName + QLatin1Char(' ') + account.number).trimmed();
    return xid.text;
}

}  // namespace bankhub
