// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/transactionsql.h"

namespace bankhub {

class Database;

/// Decides from what is really there where the rows of a query are best looked for: SQLite's own planner knows no sizes
/// and would, for one, sort half a million rows by their texts to show the first of them. Store thread; throws
/// StorageFailure.
RowSource chooseRowSource(Database& database, const TransactionQuery& query);
/// For RowSource::keys.
QString rowKeysAsJson(const QList<qint64>& keys);

}  // namespace bankhub
