// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/bankaccounttable.h"

#include "app/store/database.h"
#include "app/store/errorrecord.h"
#include "app/store/identifiertable.h"

namespace bankhub::bankaccounttable {

namespace {

Store::CachedBankAccount readRow(const Statement& row) {
    Store::CachedBankAccount cached;
    cached.account.xid = {row.text(0)};
    cached.account.companyXid = {row.text(1)};
    cached.account.bankName = row.text(2);
    cached.account.holderName = row.text(3);
    cached.account.number = row.text(4);
    cached.account.accumulated = row.optionalInteger(5);
    cached.account.type = row.text(6);
    cached.account.connected = row.optionalFlag(7);
    cached.account.active = row.optionalFlag(8);
    cached.account.lastTransactionUtcMs = row.optionalInteger(9);
    cached.account.createdAtUtcMs = row.optionalInteger(10);
    cached.account.updatedAtUtcMs = row.optionalInteger(11);
    cached.vanished = row.integer(12) != 0;
    cached.companyName = row.text(13);
    cached.transactionCount = row.integer(14);
    cached.sync.account = cached.account.xid;
    cached.sync.lastSuccessUtcMs = row.optionalInteger(15);
    cached.sync.lastAttemptUtcMs = row.optionalInteger(16);
    cached.sync.lastError = errorFromRecord(row.text(17));
    return cached;
}

void write(Database& database, qint64 key, qint64 companyKey, const BankAccount& account, qint64 readAtUtcMs) {
    database
        .statement(
            "INSERT INTO bank_accounts (key, company_key, bank_name, holder_name, number, accumulated, type,"
            " connected, active, last_transaction_at, created_at, updated_at, vanished, read_at)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, 0, ?13)"
            " ON CONFLICT (key) DO UPDATE SET company_key = ?2, bank_name = ?3, holder_name = ?4, number = ?5,"
            " accumulated = ?6, type = ?7, connected = ?8, active = ?9, last_transaction_at = ?10, created_at = ?11,"
            " updated_at = ?12, vanished = 0, read_at = ?13")
        .with(key, companyKey, account.bankName, account.holderName, account.number, account.accumulated, account.type,
              account.connected, account.active, account.lastTransactionUtcMs, account.createdAtUtcMs,
              account.updatedAtUtcMs, readAtUtcMs)
        .run();
}

}  // namespace

bool save(Database& database, const QList<BankAccount>& accounts, qint64 readAtUtcMs) {
    QHash<BankAccountXid, Store::CachedBankAccount> before;
    for (const Store::CachedBankAccount& cached : read(database))
        before.insert(cached.account.xid, cached);
    IdentifierTable identifiers(database);
    bool changed = false;
    for (const BankAccount& account : accounts) {
        const auto known = before.constFind(account.xid);
        changed = changed || known == before.cend() || known->vanished || known->account != account;
        write(database, identifiers.keyOf(account.xid.text), identifiers.keyOf(account.companyXid.text), account,
              readAtUtcMs);
    }
    for (const BankAccount& account : accounts)
        before.remove(account.xid);
    for (const Store::CachedBankAccount& gone : std::as_const(before)) {
        changed = changed || !gone.vanished;
        database.statement("UPDATE bank_accounts SET vanished = 1 WHERE key = ?1")
            .with(identifiers.keyOf(gone.account.xid.text))
            .run();
    }
    return changed;
}

QList<Store::CachedBankAccount> read(Database& database) {
    Statement rows = database.statement(
        "SELECT i.text, owner.text, b.bank_name, b.holder_name, b.number, b.accumulated, b.type, b.connected, b.active,"
        " b.last_transaction_at, b.created_at, b.updated_at, b.vanished, c.full_name, coalesce(sums.row_count, 0),"
        " s.last_success_at, s.last_attempt_at, s.last_error"
        " FROM bank_accounts b JOIN identifiers i ON i.key = b.key JOIN identifiers owner ON owner.key = b.company_key"
        " LEFT JOIN companies c ON c.key = b.company_key"
        " LEFT JOIN (SELECT account_key, sum(row_count) AS row_count FROM day_totals GROUP BY account_key) sums"
        " ON sums.account_key = b.key"
        " LEFT JOIN account_sync s ON s.account_key = b.key"
        " ORDER BY b.created_at DESC NULLS LAST, i.text");
    QList<Store::CachedBankAccount> accounts;
    while (rows.step())
        accounts.append(readRow(rows));
    return accounts;
}

}  // namespace bankhub::bankaccounttable
