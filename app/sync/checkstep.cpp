// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/checkstep.h"

#include <QMap>
#include <algorithm>

#include "app/api/transactionapi.h"
#include "app/domain/vietnamtime.h"
#include "app/sync/counterstep.h"

namespace bankhub {

CheckStep::CheckStep(std::shared_ptr<SyncContext> context, QObject* parent) : SyncStep(std::move(context), parent) {
    wait_.setSingleShot(true);
    connect(&wait_, &QTimer::timeout, this, &CheckStep::askTotal);
}

void CheckStep::start() {
    setPhase(SyncProgress::Phase::Checking);
    compareDays();
}

void CheckStep::compareDays() {
    context_.store.compareDays(context_.range.from, context_.range.to)
        .then(
            this,
            [this](const QList<DayComparison>& days) {
                QHash<CompanyXid, QMap<QDate, qint64>> wanted;
                context_.outcome.incompleteDays = 0;
                for (const DayComparison& day : days) {
                    if (day.matches() || context_.withoutCounter.contains(day.company)) continue;
                    ++context_.outcome.incompleteDays;
                    wanted[day.company].insert(day.day, day.localIn + day.localOut);
                }
                if (wanted.isEmpty() || ++round_ > largestRoundCount) {
                    for (auto company = wanted.cbegin(); company != wanted.cend(); ++company)
                        remark(QStringLiteral("company %1: %2 days differ from the service's counter, the last is %3")
                                   .arg(company.key().text)
                                   .arg(company->size())
                                   .arg(vietnamtime::toContractText(company->lastKey())));
                    askTotal();
                    return;
                }
                differing_.clear();
                for (auto company = wanted.cbegin(); company != wanted.cend(); ++company) {
                    differing_.insert(company.key());
                    for (const auto& [from, to] : groupDays(*company))
                        windows_.push_back({{}, company.key(), from, to});
                }
                rereadNext();
            },
            [this](const Error& error) { Q_EMIT failed(error); });
}

void CheckStep::rereadNext() {
    if (windows_.empty()) {
        countAgain();
        return;
    }
    const SyncWindow window = windows_.front();
    windows_.pop_front();
    // One day more on both sides: a service may well cut days in another zone.
    readTransactions(window.company, {}, window.from.addDays(-1), window.to, [this](const ListOutcome& read) {
        if (read.error && Patience::isFatal(*read.error)) {
            Q_EMIT failed(*read.error);
            return;
        }
        rereadNext();
    });
}

void CheckStep::countAgain() {
    auto* counting = new CounterStep(shared_, differing_.values(), this);
    connect(counting, &SyncStep::done, this, [this, counting] {
        counting->deleteLater();
        compareDays();
    });
    connect(counting, &SyncStep::failed, this, &SyncStep::failed);
    counting->start();
}

void CheckStep::askTotal() {
    const api::TransactionListFilter everything{{}, {}, context_.range.from, context_.askUpTo(context_.range.to)};
    context_.api.call(api::transactionList(everything, 1, 1), {Priority::Background, {}})
        .then(
            this, [this](const ListPage<Transaction>& page) { totalAnswered(page.info.total); },
            [this](const Error& error) {
                const auto wait = context_.patience.waitAfter(error, ++totalAttempt_);
                if (wait) {
                    wait_.start(*wait);
                    return;
                }
                remark(QStringLiteral("total of all transactions not read: %1").arg(describe(error)));
                conclude(false);
            });
}

void CheckStep::totalAnswered(const std::optional<qint64>& stated) {
    constexpr int largestAskCount = 4;
    if (!stated) {
        if (++totalAttempt_ < largestAskCount) {
            askTotal();
            return;
        }
        totalUnstated_ = true;
        conclude(true);
        return;
    }
    totalAttempt_ = 0;
    // Whether the day after the last one was counted as well is unknown: either is agreement.
    QList<QDate> lastDays{context_.range.to};
    if (context_.range.to.isValid()) lastDays.append(context_.askUpTo(context_.range.to));
    compareTotal(*stated, lastDays);
}

void CheckStep::compareTotal(qint64 stated, const QList<QDate>& lastDays) {
    TransactionQuery inRange;
    inRange.from = context_.range.from;
    inRange.to = lastDays.first();
    context_.store.transactionTotals(inRange).then(
        this,
        [=, this](const TransactionTotals& cached) {
            if (cached.count == stated)
                conclude(true);
            else if (lastDays.size() > 1)
                compareTotal(stated, lastDays.mid(1));
            else
                totalDiffers(stated, cached.count);
        },
        [this](const Error& error) { Q_EMIT failed(error); });
}

void CheckStep::totalDiffers(qint64 stated, qint64 cached) {
    constexpr int recentDays = 3;
    const QDate lastDay = context_.range.to.isValid() ? context_.range.to : context_.today();
    const QDate recent = lastDay.addDays(1 - recentDays);
    const QDate recentFrom = context_.range.from.isValid() ? std::max(recent, context_.range.from) : recent;
    switch (++totalComparisons_) {
        case 1:
        case 3:
            sweep(recentFrom, lastDay);
            return;  // most likely: rows that arrived during the run
        case 2:
            sweep(context_.range.from, context_.range.to);
            return;
        default:
            remark(QStringLiteral("the service states %1 transactions, the cache holds %2").arg(stated).arg(cached));
            conclude(false);
    }
}

void CheckStep::sweep(QDate from, QDate to) {
    readTransactions({}, {}, from, to, [this](const ListOutcome& read) {
        if (read.error && Patience::isFatal(*read.error)) {
            Q_EMIT failed(*read.error);
            return;
        }
        askTotal();
    });
}

void CheckStep::conclude(bool totalAgrees) {
    SyncOutcome& outcome = context_.outcome;
    const bool countersKnown = context_.withoutCounter.isEmpty() && !context_.companies.isEmpty();
    if (totalUnstated_ && !countersKnown)
        remark(QStringLiteral("the service states neither a total nor counters: nothing to compare with"));
    // Two witnesses: the counters of every company, or else the lists themselves together with the total of everything.
    const bool witnessed = countersKnown || (!totalUnstated_ && context_.unprovedWindows == 0);
    if (!witnessed && context_.unprovedWindows > 0)
        remark(QStringLiteral("%1 readings were not confirmed by a total").arg(context_.unprovedWindows));
    outcome.provedComplete = totalAgrees && witnessed && outcome.accountsFailed == 0 && outcome.incompleteDays == 0 &&
                             outcome.unreadableRows == 0;
    Q_EMIT done();
}

}  // namespace bankhub
