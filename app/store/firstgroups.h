// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

namespace bankhub {

class Database;

namespace transactiongrouping {

/// For Store::firstGroupedTransactions: the groups and their sums from the day totals, and rows group by group until
/// there are `limit`. Store thread; throws StorageFailure.
std::optional<Store::GroupedTransactions> readFirst(Database& database, const TransactionQuery& query,
                                                    TransactionGrouping grouping, qint64 limit);

}  // namespace transactiongrouping
}  // namespace bankhub
