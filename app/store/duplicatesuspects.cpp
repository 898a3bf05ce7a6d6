// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/duplicatesuspects.h"

#include "app/domain/vietnamesefolding.h"
#include "app/store/database.h"
#include "app/store/transactionreading.h"

namespace bankhub::duplicatesuspects {

namespace {

/// The plus signs leave only the index of amounts, which has time, account and direction as well: rows are read when
/// they are equal in all of those, and few amounts repeat within minutes. A busy account has many rows in that time.
constexpr const char* neighbourSql =
    "SELECT t.id, t.content, EXISTS (SELECT 1 FROM duplicate_decisions d"
    " WHERE d.first_transaction = min(t.transaction_id, ?7) AND d.second_transaction = max(t.transaction_id, ?7))"
    " FROM transactions t"
    " WHERE t.amount = ?2 AND t.time_utc_ms BETWEEN ?3 AND ?4"
    " AND +t.account_key = (SELECT key FROM identifiers WHERE text IS ?5) AND +t.direction = ?6 AND t.id <> ?1"
    " ORDER BY t.time_utc_ms, t.id";

struct Found {
    Store::RowId rowId = 0;
    bool decided = false;
};

/// Calls `found` for each neighbour until it answers false.
template <typename Each>
void eachNeighbour(Statement& statement, const Store::CachedTransaction& row, qint64 withinMs, Each found) {
    const Transaction& transaction = row.transaction;
    if (withinMs <= 0 || transaction.direction == Direction::Unknown) return;
    statement.with(row.rowId, transaction.amount, transaction.timeUtcMs - withinMs, transaction.timeUtcMs + withinMs,
                   transaction.bankAccountXid.text, static_cast<int>(transaction.direction), transaction.id.text);
    std::optional<QString> folded;  // only folded when there is somebody to compare with
    while (statement.step()) {
        if (!folded) folded = foldVietnamese(transaction.content);
        if (foldVietnamese(statement.text(1)) != *folded) continue;
        if (!found(Found{statement.integer(0), statement.integer(2) != 0})) break;
    }
    statement.reset();
}

}  // namespace

void mark(Database& database, QList<Store::CachedTransaction>& rows, qint64 withinMs) {
    if (withinMs <= 0) return;
    Statement statement = database.statement(neighbourSql);
    for (Store::CachedTransaction& row : rows)
        eachNeighbour(statement, row, withinMs, [&row](const Found& found) {
            row.duplicateSuspect = !found.decided;
            return found.decided;
        });
}

QList<Store::DuplicateNeighbour> neighbours(Database& database, Store::RowId rowId, qint64 withinMs) {
    const QList<Store::CachedTransaction> row = transactionreading::byRowId(database, {rowId});
    if (row.isEmpty()) return {};
    QList<Found> found;
    {
        Statement statement = database.statement(neighbourSql);
        eachNeighbour(statement, row.constFirst(), withinMs, [&found](const Found& one) {
            found.append(one);
            return true;
        });
    }
    QList<Store::DuplicateNeighbour> neighbours;
    for (const Found& one : std::as_const(found))
        for (const Store::CachedTransaction& other : transactionreading::byRowId(database, {one.rowId}))
            neighbours.append({other, one.decided});
    return neighbours;
}

bool decide(Database& database, Store::RowId rowId, const QList<Store::RowId>& others, bool distinct, qint64 atUtcMs) {
    bool changed = false;
    for (const Store::RowId other : others) {
        if (other == rowId) continue;
        if (distinct)
            database
                .statement(
                    "INSERT INTO duplicate_decisions"
                    " SELECT min(a.transaction_id, b.transaction_id), max(a.transaction_id, b.transaction_id), ?3"
                    " FROM transactions a, transactions b WHERE a.id = ?1 AND b.id = ?2 ON CONFLICT DO NOTHING")
                .with(rowId, other, atUtcMs)
                .run();
        else
            database
                .statement(
                    "DELETE FROM duplicate_decisions WHERE (first_transaction, second_transaction) IN"
                    " (SELECT min(a.transaction_id, b.transaction_id), max(a.transaction_id, b.transaction_id)"
                    " FROM transactions a, transactions b WHERE a.id = ?1 AND b.id = ?2)")
                .with(rowId, other)
                .run();
        changed = changed || database.changedRows() > 0;
    }
    return changed;
}

}  // namespace bankhub::duplicatesuspects
