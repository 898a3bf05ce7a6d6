// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <variant>
#include <vector>

#include "app/domain/transactionquery.h"

namespace bankhub {

/// A statement with the values of ?1, ?2, ...
struct SqlQuery {
    QByteArray sql;
    std::vector<std::variant<qint64, QString>> values;
};

// TransactionQuery as SQL. Pure; what comes from people is always a value, never part of the text.

/// Keys of the rows that match, in a total order: the sort's column, then newest first, then the key. `limit` 0 = all.
SqlQuery rowIdsQuery(const TransactionQuery& query, qint64 limit);
/// direction, number of rows, sum of amounts: one row for each direction that occurs. Without a text filter it reads
/// the day totals instead of the rows.
SqlQuery totalsQuery(const TransactionQuery& query);

/// What rows can be gathered by.
enum class GroupColumn { Time, Account, Company, PaymentCode };
/// As rowIdsQuery without a limit: key, the column (time in UTC milliseconds, key of the account, key of the company,
/// code), and, `withSums`, direction and amount.
SqlQuery groupedRowsQuery(const TransactionQuery& query, GroupColumn column, bool withSums);
/// False when groupSumsQuery can be asked.
bool groupSumsNeedRows(const TransactionQuery& query, GroupColumn column);
/// The column (for Time the number of the day, see daynumber.h), direction, number of rows, sum of amounts, from the
/// day totals.
SqlQuery groupSumsQuery(const TransactionQuery& query, GroupColumn column);

}  // namespace bankhub
