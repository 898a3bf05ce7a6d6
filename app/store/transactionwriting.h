// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

namespace bankhub {

class Database;

/// Store::upsertTransactions inside an open SQL transaction. Of two rows with one identifier the last wins. Store
/// thread; throws StorageFailure.
UpsertReport upsertTransactions(Database& database, const QList<Transaction>& rows);

}  // namespace bankhub
