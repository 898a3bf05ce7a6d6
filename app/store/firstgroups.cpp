// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/firstgroups.h"

#include <QMap>
#include <algorithm>

#include "app/domain/vietnamtime.h"
#include "app/store/database.h"
#include "app/store/daynumber.h"
#include "app/store/groupassembly.h"
#include "app/store/transactionreading.h"
#include "app/store/transactionsql.h"

namespace bankhub::transactiongrouping {

namespace {

/// Each group by what its rows have in common: first day (see daynumber.h), key of the account or of the company.
QMap<qint64, TransactionTotals> sumsOfGroups(Database& database, const TransactionQuery& query,
                                             TransactionGrouping grouping) {
    const SqlQuery sql = groupSumsQuery(query, columnOf(grouping));
    Statement rows = database.prepare(sql.sql);
    bindValues(database, rows, sql);
    QMap<qint64, TransactionTotals> sums;
    while (rows.step()) {
        const qint64 key = rows.integer(0);
        TransactionTotals& totals = sums[isPeriodGrouping(grouping) ? firstDayNumber(grouping, key) : key];
        totals.count += rows.integer(2);
        addSum(totals, rows.integer(1), rows.integer(2), rows.integer(3));
    }
    return sums;
}

/// The newest row of each of these accounts or companies.
QList<Store::RowId> newestRows(Database& database, TransactionGrouping grouping, const QList<qint64>& keys) {
    const QByteArray column = grouping == TransactionGrouping::Account ? "account_key" : "company_key";
    QList<Store::RowId> rows;
    Statement newest = database.prepare("SELECT id FROM transactions WHERE " + column +
                                        " = ?1 ORDER BY time_utc_ms DESC, id DESC LIMIT 1");
    for (const qint64 key : keys) {
        newest.with(key);
        rows.append(newest.step() ? newest.integer(0) : 0);
        newest.reset();
    }
    return rows;
}

QList<TransactionGroup> groupsOf(Database& database, const TransactionQuery& query, TransactionGrouping grouping) {
    const QMap<qint64, TransactionTotals> sums = sumsOfGroups(database, query, grouping);
    QList<TransactionGroup> groups;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        TransactionGroup group;
        group.totals = sum.value();
        if (isPeriodGrouping(grouping)) {
            group.firstDay = dayFromNumber(sum.key());
            group.key = vietnamtime::toContractText(group.firstDay);
        }
        groups.append(group);
    }
    if (!isPeriodGrouping(grouping))
        nameByRows(database, grouping, newestRows(database, grouping, sums.keys()), groups);
    QList<TransactionGroup> ordered;
    for (const int index : orderOf(query, grouping, groups))
        ordered.append(groups.at(index));
    return ordered;
}

/// The query for the rows of one group. Nothing when the group has no identifier to ask for.
std::optional<TransactionQuery> queryOfGroup(const TransactionQuery& query, TransactionGrouping grouping,
                                             const TransactionGroup& group) {
    TransactionQuery one = query;
    if (isPeriodGrouping(grouping)) {
        const QDate last = lastDayOfGroup(grouping, group.firstDay);
        if (!one.from.isValid() || one.from < group.firstDay) one.from = group.firstDay;
        if (!one.to.isValid() || one.to > last) one.to = last;
        return one;
    }
    if (group.key.isEmpty()) return {};
    if (grouping == TransactionGrouping::Account)
        one.account = {group.key};
    else
        one.company = {group.key};
    return one;
}

}  // namespace

std::optional<Store::GroupedTransactions> readFirst(Database& database, const TransactionQuery& query,
                                                    TransactionGrouping grouping, qint64 limit) {
    if (grouping == TransactionGrouping::None || groupSumsNeedRows(query, columnOf(grouping))) return {};
    const SqlTransaction snapshot(database, SqlTransaction::Kind::Read);
    Store::GroupedTransactions found;
    found.groups = groupsOf(database, query, grouping);
    for (const TransactionGroup& group : std::as_const(found.groups)) {
        const qint64 wanted = std::min(limit - found.rowIds.size(), group.totals.count);
        const auto one = wanted > 0 ? queryOfGroup(query, grouping, group) : std::nullopt;
        if (!one) break;
        const QList<Store::RowId> rows = transactionreading::rowIds(database, *one, wanted);
        found.rowIds += rows;
        // Rows would come to stand under another group.
        if (rows.size() < wanted) break;
    }
    return found;
}

}  // namespace bankhub::transactiongrouping
