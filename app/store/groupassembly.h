// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"
#include "app/store/transactionsql.h"

namespace bankhub {

class Database;

/// What all ways to read groups have in common. Store thread; throws StorageFailure.
namespace transactiongrouping {

/// The column of a row that decides its group.
GroupColumn columnOf(TransactionGrouping grouping);
/// The group that a day falls into, by its first day; both as in daynumber.h. Only for Day, Week and Month.
qint64 firstDayNumber(TransactionGrouping grouping, qint64 day);
/// `rows` more rows of a direction (the number that the cache has for it), whose amounts are `amount` together.
void addSum(TransactionTotals& totals, qint64 direction, qint64 rows, Dong amount);
/// What the groups of accounts or companies are called comes from one row of each: every row carries it, also those of
/// an account that has vanished.
void nameByRows(Database& database, TransactionGrouping grouping, const QList<Store::RowId>& rowOfGroup,
                QList<TransactionGroup>& groups);
/// The groups, by their places in the list, as they follow each other.
QList<int> orderOf(const TransactionQuery& query, TransactionGrouping grouping, const QList<TransactionGroup>& groups);

}  // namespace transactiongrouping
}  // namespace bankhub
