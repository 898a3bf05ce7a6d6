// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

namespace bankhub {

class Database;
class Statement;
struct RowSource;
struct SqlQuery;

/// Gives the statement the values of a query. The words that it looks for are searched now.
void bindValues(Database& database, Statement& statement, const SqlQuery& query);

/// Reading of transactions for the calls of the same names of Store. Store thread; throws StorageFailure.
namespace transactionreading {

QList<Store::RowId> rowIds(Database& database, const TransactionQuery& query, qint64 limit);
/// The same, whatever the source: that only decides how long it takes.
QList<Store::RowId> rowIds(Database& database, const TransactionQuery& query, qint64 limit, const RowSource& source);
TransactionTotals totals(Database& database, const TransactionQuery& query);
/// Of the rows with these keys, each of which is there once at most.
TransactionTotals totalsOf(Database& database, const QList<Store::RowId>& rowIds);
QList<Store::CachedTransaction> byRowId(Database& database, const QList<Store::RowId>& rowIds);
qint64 count(Database& database);
Store::NewestRows newestRows(Database& database, Store::RowId after);
qint64 stream(Database& database, const TransactionQuery& query,
              const std::function<bool(const QList<Transaction>&)>& sink);

}  // namespace transactionreading
}  // namespace bankhub
