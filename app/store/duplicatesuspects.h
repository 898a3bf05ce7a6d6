// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

namespace bankhub {

class Database;

/// Rows that may be one payment sent twice, for the calls of Store: the same account, direction, amount and content
/// (accents and case aside) within a span of time. Rows whose direction is not known are never suspects. Store thread;
/// throws StorageFailure.
namespace duplicatesuspects {

/// Sets CachedTransaction::duplicateSuspect of rows that have such a neighbour about which nothing was decided. Looks
/// only at neighbours in time of the same amount, one index look-up a row.
void mark(Database& database, QList<Store::CachedTransaction>& rows, qint64 withinMs);
/// The neighbours of one row, oldest first, decided ones included.
QList<Store::DuplicateNeighbour> neighbours(Database& database, Store::RowId rowId, qint64 withinMs);
/// Remembers, or forgets again, that `rowId` is no duplicate of these. True when something changed.
bool decide(Database& database, Store::RowId rowId, const QList<Store::RowId>& others, bool distinct, qint64 atUtcMs);

}  // namespace duplicatesuspects
}  // namespace bankhub
