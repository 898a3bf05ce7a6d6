// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/synctable.h"

#include "app/store/database.h"
#include "app/store/daynumber.h"
#include "app/store/errorrecord.h"
#include "app/store/identifiertable.h"

namespace bankhub::synctable {

bool markDaysRead(Database& database, const BankAccountXid& account, QDate from, QDate to, qint64 readAtUtcMs) {
    if (!from.isValid() || !to.isValid()) return false;
    const qint64 accountKey = IdentifierTable(database).keyOf(account.text);
    // The newest reading stays, whatever the order in which they are reported.
    Statement mark = database.statement(
        "INSERT INTO days_read VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET read_at = ?3 WHERE read_at < ?3");
    bool changed = false;
    for (qint64 day = dayNumber(from); day <= dayNumber(to); ++day) {
        mark.with(accountKey, day, readAtUtcMs).run();
        changed = changed || database.changedRows() > 0;
    }
    return changed;
}

QHash<QDate, qint64> daysRead(Database& database, const BankAccountXid& account, QDate from, QDate to) {
    Statement rows = database.statement(
        "SELECT d.day, d.read_at FROM days_read d JOIN identifiers i ON i.key = d.account_key"
        " WHERE i.text IS ?1 AND (?2 IS NULL OR d.day >= ?2) AND (?3 IS NULL OR d.day <= ?3)");
    const auto bound = [](QDate day) { return day.isValid() ? std::optional(dayNumber(day)) : std::nullopt; };
    rows.with(account.text, bound(from), bound(to));
    QHash<QDate, qint64> days;
    while (rows.step())
        days.insert(dayFromNumber(rows.integer(0)), rows.integer(1));
    return days;
}

bool saveAccountSync(Database& database, const AccountSyncState& state) {
    const qint64 accountKey = IdentifierTable(database).keyOf(state.account.text);
    database
        .statement(
            "INSERT INTO account_sync VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE"
            " SET last_success_at = coalesce(?2, last_success_at), last_attempt_at = ?3, last_error = ?4"
            " WHERE last_success_at IS NOT coalesce(?2, last_success_at) OR last_attempt_at IS NOT ?3 OR last_error IS "
            "NOT ?4")
        .with(accountKey, state.lastSuccessUtcMs, state.lastAttemptUtcMs, errorToRecord(state.lastError))
        .run();
    return database.changedRows() > 0;
}

bool saveFact(Database& database, const QString& key, const QString& value) {
    if (value.isEmpty())
        database.statement("DELETE FROM facts WHERE key = ?1").with(key).run();
    else
        database
            .statement("INSERT INTO facts VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = ?2 WHERE value IS NOT ?2")
            .with(key, value)
            .run();
    return database.changedRows() > 0;
}

QString fact(Database& database, const QString& key) {
    Statement row = database.statement("SELECT value FROM facts WHERE key = ?1");
    return row.with(key).step() ? row.text(0) : QString();
}

}  // namespace bankhub::synctable
