// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <optional>

#include "app/store/statement.h"
#include "app/store/store.h"

namespace bankhub {

class Database;

/// The columns that readTransactionRow reads, with the tables they come from. The transactions are named `t`, the
/// companies `c`.
extern const char* const transactionRowSelect;
/// The present row of a statement that begins with transactionRowSelect.
Store::CachedTransaction readTransactionRow(const Statement& row);

/// 1 delivered, 0 not delivered, -1 unknown.
int deliveredNumber(const Transaction& transaction);
/// Reads many rows by their keys. What many rows have in common, identifiers and the names of companies, is read once
/// and shared. Made for one snapshot.
class TransactionRows {
public:
    explicit TransactionRows(Database& database);
    /// Nothing when there is no such row.
    std::optional<Store::CachedTransaction> read(Store::RowId rowId);

private:
    QString shared(QHash<qint64, QString>& known, Statement& query, qint64 key);

    Statement row_;
    Statement identifier_;
    Statement companyName_;
    QHash<qint64, QString> identifiers_;
    QHash<qint64, QString> companyNames_;
};

/// True when the search index holds the same of both.
bool searchedAlike(const Transaction& stored, const Transaction& received);
/// True when storing `received` over `stored` would change nothing.
bool sameStored(const Transaction& stored, const Transaction& received);

}  // namespace bankhub
