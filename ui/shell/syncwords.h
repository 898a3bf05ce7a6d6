// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "app/store/store.h"
#include "app/sync/synchronizer.h"

namespace bankhub {

/// What a running synchronisation is doing and how far it is.
QString syncProgressText(const SyncProgress& progress);
/// How the accounts stand after the last synchronisation.
struct SyncStanding {
    std::optional<qint64> lastSuccessUtcMs;  ///< the newest of all accounts
    int accounts = 0;                        ///< listed accounts
    int accountsCurrent = 0;                 ///< read without an error
    std::optional<Error> error;              ///< of the first account that failed
};
SyncStanding syncStanding(const QList<Store::CachedBankAccount>& accounts);
/// "Synchronised at 14:02:31 · 15/15 accounts"; with the date when it was not today.
QString syncStandingText(const SyncStanding& standing, qint64 nowUtcMs);

}  // namespace bankhub
