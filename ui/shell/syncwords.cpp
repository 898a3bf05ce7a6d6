// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/syncwords.h"

#include <QCoreApplication>

#include "ui/format/maskedtext.h"
#include "ui/format/moneytext.h"
#include "ui/format/timetext.h"

namespace bankhub {

namespace {

struct SyncText {
    Q_DECLARE_TR_FUNCTIONS(SyncText)
public:
    static QString progress(const SyncProgress& progress) {
        switch (progress.phase) {
            case SyncProgress::Phase::Idle:
                break;
            case SyncProgress::Phase::Companies:
                return tr("Reading companies…");
            case SyncProgress::Phase::Accounts:
                return tr("Reading bank accounts…");
            case SyncProgress::Phase::Transactions:
                return tr("Reading %1 · %2/%3 accounts · %4 new")
                    .arg(discreetText(progress.accountLabel), QString::number(progress.accountsDone),
                         QString::number(progress.accountsTotal), countText(progress.rowsNew));
            case SyncProgress::Phase::Checking:
                return tr("Comparing with the counters of the service…");
            case SyncProgress::Phase::Waiting:
                return waiting(progress.waitReason).arg(durationText(progress.waitSeconds.value_or(0)));
        }
        return tr("Starting to synchronise…");
    }
    static QString waiting(ErrorKind reason) {
        if (reason == ErrorKind::RateLimited) return tr("The service asks for patience: %1");
        if (reason == ErrorKind::Network || reason == ErrorKind::Timeout)
            return tr("The service cannot be reached; next try in %1");
        return tr("The service did not give a usable answer; next try in %1");
    }
    static QString never() { return tr("Not synchronised yet"); }
    static QString standing(const QString& when, const SyncStanding& standing) {
        return tr("Synchronised at %1 · %2/%3 accounts")
            .arg(when, QString::number(standing.accountsCurrent), QString::number(standing.accounts));
    }
};

}  // namespace

QString syncProgressText(const SyncProgress& progress) {
    return SyncText::progress(progress);
}

SyncStanding syncStanding(const QList<Store::CachedBankAccount>& accounts) {
    SyncStanding standing;
    for (const Store::CachedBankAccount& row : accounts) {
        if (row.vanished) continue;
        ++standing.accounts;
        if (row.sync.lastSuccessUtcMs && !row.sync.lastError) ++standing.accountsCurrent;
        if (row.sync.lastSuccessUtcMs)
            standing.lastSuccessUtcMs = qMax(standing.lastSuccessUtcMs.value_or(0), *row.sync.lastSuccessUtcMs);
        if (row.sync.lastError && !standing.error) standing.error = row.sync.lastError;
    }
    return standing;
}

QString syncStandingText(const SyncStanding& standing, qint64 nowUtcMs) {
    if (!standing.lastSuccessUtcMs) return SyncText::never();
    const bool today = daysBetween(*standing.lastSuccessUtcMs, nowUtcMs) == 0;
    return SyncText::standing(
        today ? timeOfDayText(*standing.lastSuccessUtcMs) : dateTimeText(*standing.lastSuccessUtcMs), standing);
}

}  // namespace bankhub
