// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

namespace bankhub {

class Database;

/// Rows in the order of the names of their companies, one company after the other: the first rows then need no row of
/// the companies behind them, while a sort reads all. Store thread; throws StorageFailure.
namespace companywalk {

/// The first `limit` rows of a query that is sorted by company before all else. The calls before must have seen to it
/// that all statements read one state. Nothing when there is no such way: rows of companies that have no name are mixed
/// among one another, and where the filter lets through hardly any rows of very many companies, a sort is faster.
std::optional<QList<Store::RowId>> firstRows(Database& database, const TransactionQuery& query, qint64 limit);

}  // namespace companywalk
}  // namespace bankhub
