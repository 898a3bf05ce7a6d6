// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

namespace bankhub {

class Database;

/// Reading of grouped transactions for Store::groupedTransactions. Store thread; throws StorageFailure.
///
/// One pass over the rows in the order of the query deals them out to their groups, which keeps that order within each
/// group without a sort by group. The sums of everything but payment codes come from the day totals where those know
/// them, so that the pass reads an index only.
namespace transactiongrouping {

/// All of it is read from one state of the cache: the counts of the groups add up to the number of rows.
Store::GroupedTransactions read(Database& database, const TransactionQuery& query, TransactionGrouping grouping);

}  // namespace transactiongrouping
}  // namespace bankhub
