// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/transactionplan.h"

#include "app/store/database.h"
#include "app/store/searchindex.h"
#include "app/store/transactionreading.h"

namespace bankhub {

namespace {

/// Up to so many rows are looked at one by one and sorted. When more match, the first of them are soon met on the way
/// through the index of the sort.
constexpr qint64 fewRows = 20'000;

/// The sets of which every row of the answer is a member.
QList<RowsWithWord> requiredWords(const TransactionQuery& query) {
    QList<RowsWithWord> required;
    for (const QString& word : searchWords(query.text))
        required.append(RowsWithWord{word});
    for (const FieldCondition& condition : query.conditions)
        if (!condition.negated)
            if (const auto word = searchedFor(condition)) required.append(*word);
    return required;
}

/// Whether at most fewRows match the conditions that the sums of days know.
bool fewByDayTotals(Database& database, const TransactionQuery& query) {
    TransactionQuery columns;
    columns.from = query.from;
    columns.to = query.to;
    columns.account = query.account;
    columns.company = query.company;
    columns.direction = query.direction;
    columns.webhookDelivered = query.webhookDelivered;
    return columns.restricts() && transactionreading::totals(database, columns).count <= fewRows;
}

bool fewByAmount(Database& database, const TransactionQuery& query) {
    if (!query.amountFrom && !query.amountTo) return false;
    Statement probe = database.statement(
        "SELECT count(*) FROM (SELECT 1 FROM transactions INDEXED BY transactions_by_amount"
        " WHERE amount BETWEEN ?1 AND ?2 LIMIT ?3)");
    probe.with(query.amountFrom.value_or(std::numeric_limits<qint64>::min()),
               query.amountTo.value_or(std::numeric_limits<qint64>::max()), fewRows + 1);
    return probe.step() && probe.integer(0) <= fewRows;
}

}  // namespace

QString rowKeysAsJson(const QList<qint64>& keys) {
    QString json = QStringLiteral("[");
    for (const qint64 key : keys) {
        if (json.size() > 1) json += QLatin1Char(',');
        json += QString::number(key);
    }
    return json + QLatin1Char(']');
}

RowSource chooseRowSource(Database& database, const TransactionQuery& query) {
    std::optional<RowSet> smallest;
    for (const RowsWithWord& word : requiredWords(query)) {
        RowSet rows = searchindex::find(database, word.word, word.inCompanyNames);
        if (!smallest || rows.count() < smallest->count()) smallest = std::move(rows);
    }
    if (smallest && smallest->count() <= fewRows) return {{}, rowKeysAsJson(smallest->keys())};
    // The newest rows lie together at the end of the table.
    if (query.afterRow) return {};
    const QByteArray sortIndex = indexOfSort(query);
    if (query.sort.field != TransactionField::Amount && fewByAmount(database, query))
        return {"transactions_by_amount", {}};
    if (query.sort.field != TransactionField::Time && fewByDayTotals(database, query))
        return {indexOfFilter(query), {}};
    return {sortIndex, {}};
}

}  // namespace bankhub
