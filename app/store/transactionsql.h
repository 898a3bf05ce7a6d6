// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <variant>
#include <vector>

#include "app/domain/transactionquery.h"

namespace bankhub {

/// Stands for the set of rows that have the word (searchindex::find), which is bound in its place.
struct RowsWithWord {
    QString word;
    bool inCompanyNames = true;
    bool operator==(const RowsWithWord&) const = default;
};

/// A statement with the values of ?1, ?2, ...
struct SqlQuery {
    QByteArray sql;
    std::vector<std::variant<qint64, QString, RowsWithWord>> values;
};

/// Where the rows of a query are looked for. Without an index and keys that is SQLite's own choice.
struct RowSource {
    QByteArray index;  ///< its name
    QString keys;      ///< a JSON array: no other rows can match; null when there is none
};

// TransactionQuery as SQL. Pure; what comes from people is always a value, never part of the text.

/// Keys of the rows that match, in a total order: the sort's column, then newest first, then the key. `limit` 0 = all.
SqlQuery rowIdsQuery(const TransactionQuery& query, qint64 limit, const RowSource& source = {});
/// direction, number of rows, sum of amounts: one or more rows for each direction that occurs. It reads the day totals
/// where these know the answer, else one row for each row that matches.
SqlQuery totalsQuery(const TransactionQuery& query, const RowSource& source = {});
/// True when the sums of days do not know the answer.
bool totalsNeedRows(const TransactionQuery& query);

/// The rows that can match have this word somewhere. Nothing for conditions that do not say so.
std::optional<RowsWithWord> searchedFor(const FieldCondition& condition);
/// The index that has the rows in the order of the query; empty when there is none.
QByteArray indexOfSort(const TransactionQuery& query);
/// The index that has the rows together which match the conditions of TransactionQuery on account, company, days or
/// direction.
QByteArray indexOfFilter(const TransactionQuery& query);

/// For a query that is sorted by company: the identifier of each company for which the sums of days know rows, and 1
/// when the company is in the cache, so that it has a place of its own, 0 when all that is known of it is its rows. In
/// the order in which the rows come; the sums of days may know of rows that other conditions of the query hide.
SqlQuery companiesOfSortQuery(const TransactionQuery& query);

/// What rows can be gathered by.
enum class GroupColumn { Time, Account, Company, PaymentCode };
/// As rowIdsQuery without a limit: key, the column (time in UTC milliseconds, key of the account, key of the company,
/// code), and, `withSums`, direction and amount.
SqlQuery groupedRowsQuery(const TransactionQuery& query, GroupColumn column, bool withSums,
                          const RowSource& source = {});
/// False when groupSumsQuery can be asked.
bool groupSumsNeedRows(const TransactionQuery& query, GroupColumn column);
/// The column (for Time the number of the day, see daynumber.h), direction, number of rows, sum of amounts, from the
/// day totals.
SqlQuery groupSumsQuery(const TransactionQuery& query, GroupColumn column);

}  // namespace bankhub
