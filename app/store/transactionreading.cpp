// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/transactionreading.h"

#include <algorithm>

#include "app/store/companywalk.h"
#include "app/store/database.h"
#include "app/store/groupassembly.h"
#include "app/store/searchindex.h"
#include "app/store/storagefailure.h"
#include "app/store/transactionplan.h"
#include "app/store/transactionrow.h"
#include "app/store/transactionsql.h"

namespace bankhub {

struct ValueBinding {
    Database& database;
    Statement& statement;
    int position;

    template <typename Value>
    void operator()(const Value& value) const {
        statement.bind(position, value);
    }
    void operator()(const RowsWithWord& rows) const {
        statement.bind(position, searchindex::find(database, rows.word, rows.inCompanyNames).bits());
    }
};

void bindValues(Database& database, Statement& statement, const SqlQuery& query) {
    int position = 0;
    for (const auto& value : query.values)
        std::visit(ValueBinding{database, statement, ++position}, value);
}

/// True when there is nothing but words to look for.
bool hasOnlyWords(const TransactionQuery& query) {
    TransactionQuery words;
    words.text = query.text;
    words.excludedWords = query.excludedWords;
    words.sort = query.sort;
    words.thenBy = query.thenBy;
    return words == query && words.restricts();
}

RowSource totalsSource(Database& database, const TransactionQuery& query) {
    if (!totalsNeedRows(query)) return {};
    // The order does not matter, but which index has all that is looked at does.
    TransactionQuery unsorted = query;
    const bool byAmount = query.amountFrom || query.amountTo || !query.excludedAmounts.isEmpty();
    unsorted.sort.field = !query.conditions.isEmpty() ? query.conditions.constFirst().field
                          : byAmount                  ? TransactionField::Amount
                                                      : TransactionField::Time;
    RowSource source = chooseRowSource(database, unsorted);
    // The index of the identifiers has nothing else, and the rows one behind the other are read faster.
    if (unsorted.sort.field == TransactionField::TransactionId && source.index == indexOfSort(unsorted)) source = {};
    return source;
}

}  // namespace bankhub

namespace bankhub::transactionreading {

namespace {

constexpr qsizetype streamBatch = 1000;

QList<Transaction> transactionsOf(const QList<Store::CachedTransaction>& rows) {
    QList<Transaction> transactions;
    transactions.reserve(rows.size());
    for (const Store::CachedTransaction& row : rows)
        transactions.append(row.transaction);
    return transactions;
}

}  // namespace

QList<Store::RowId> rowIds(Database& database, const TransactionQuery& query, qint64 limit) {
    database.map();
    const RowSource source = chooseRowSource(database, query);
    // Where few rows can match, they are sorted at once.
    const bool byCompany = query.sort.field == TransactionField::Company && source.index.isEmpty();
    if (byCompany && source.keys.isNull() && !query.afterRow && limit > 0)
        if (const auto first = companywalk::firstRows(database, query, limit)) return *first;
    return rowIds(database, query, limit, source);
}

QList<Store::RowId> rowIds(Database& database, const TransactionQuery& query, qint64 limit, const RowSource& source) {
    const SqlQuery sql = rowIdsQuery(query, limit, source);
    Statement rows = database.prepare(sql.sql);
    bindValues(database, rows, sql);
    QList<Store::RowId> ids;
    while (rows.step())
        ids.append(rows.integer(0));
    return ids;
}

TransactionTotals totals(Database& database, const TransactionQuery& query) {
    database.map();
    if (hasOnlyWords(query) && totalsNeedRows(query))
        return searchindex::totals(database, bankhub::searchWords(query.text), query.excludedWords);
    const SqlQuery sql = totalsQuery(query, totalsSource(database, query));
    Statement groups = database.prepare(sql.sql);
    bindValues(database, groups, sql);
    TransactionTotals totals;
    while (groups.step()) {
        totals.count += groups.integer(1);
        transactiongrouping::addSum(totals, groups.integer(0), groups.integer(1), groups.integer(2));
    }
    return totals;
}

namespace {

/// So many rows are found faster one by one by their keys than by reading an index from end to end.
constexpr qsizetype fewRows = 20'000;

RowSet rowSetOf(const QList<Store::RowId>& ascendingKeys) {
    RowSet rows;
    for (auto key = ascendingKeys.cbegin(); key != ascendingKeys.cend();) {
        const qint64 block = RowSet::blockOf(*key);
        quint32 bits = 0;
        for (; key != ascendingKeys.cend() && RowSet::blockOf(*key) == block; ++key)
            bits |= 1U << (*key % RowSet::keysInBlock);
        rows.append(block, bits);
    }
    return rows;
}

}  // namespace

TransactionTotals totalsOf(Database& database, const QList<Store::RowId>& rowIds) {
    database.map();
    QList<Store::RowId> keys = rowIds;
    std::sort(keys.begin(), keys.end());
    const bool few = keys.size() <= fewRows;
    const QByteArray rows = few ? "json_each(?1) source CROSS JOIN transactions t ON t.id = source.value"
                                : "transactions t WHERE has_row(?1, t.id)";
    Statement sums =
        database.statement("SELECT t.direction, count(*), sum(t.amount) FROM " + rows + " GROUP BY t.direction");
    if (few)
        sums.bind(1, rowKeysAsJson(keys));
    else
        sums.bind(1, rowSetOf(keys).bits());
    TransactionTotals totals;
    while (sums.step()) {
        totals.count += sums.integer(1);
        transactiongrouping::addSum(totals, sums.integer(0), sums.integer(1), sums.integer(2));
    }
    return totals;
}

QList<Store::CachedTransaction> byRowId(Database& database, const QList<Store::RowId>& rowIds) {
    TransactionRows source(database);
    QList<Store::CachedTransaction> rows;
    rows.reserve(rowIds.size());
    for (const Store::RowId rowId : rowIds)
        if (std::optional<Store::CachedTransaction> row = source.read(rowId)) rows.append(*std::move(row));
    return rows;
}

qint64 count(Database& database) {
    return database.integer("SELECT coalesce(sum(row_count), 0) FROM day_totals");
}

Store::NewestRows newestRows(Database& database, Store::RowId after) {
    Statement row = database.statement(
        "SELECT (SELECT max(id) FROM transactions), (SELECT count(*) FROM transactions WHERE id > ?1)");
    if (!row.with(after).step()) return {};
    return {row.integer(0), row.integer(1)};
}

qint64 stream(Database& database, const TransactionQuery& query,
              const std::function<bool(const QList<Transaction>&)>& sink) {
    // Ordered keys first: sorting whole rows would hold all of them in memory. One snapshot for both steps.
    const SqlTransaction snapshot(database, SqlTransaction::Kind::Read);
    const QList<Store::RowId> ids = rowIds(database, query, 0);
    qint64 sent = 0;
    for (qsizetype first = 0; first < ids.size(); first += streamBatch) {
        if (database.isInterrupted()) throw StorageFailure{Error::make(ErrorKind::Cancelled), false, 0};
        const QList<Transaction> batch = transactionsOf(byRowId(database, ids.mid(first, streamBatch)));
        sent += batch.size();
        if (!sink(batch)) break;
    }
    return sent;
}

}  // namespace bankhub::transactionreading
