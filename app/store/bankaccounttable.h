// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

namespace bankhub {

class Database;

/// Bank accounts in the cache. Store thread; throws StorageFailure.
namespace bankaccounttable {

/// `accounts` is the complete list: others become vanished. True when something changed.
bool save(Database& database, const QList<BankAccount>& accounts, qint64 readAtUtcMs);
/// Newest first, with company names, counts and synchronisation state.
QList<Store::CachedBankAccount> read(Database& database);

}  // namespace bankaccounttable
}  // namespace bankhub
