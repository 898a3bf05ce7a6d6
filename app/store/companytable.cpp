// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/companytable.h"

#include <algorithm>

#include "app/domain/vietnamesefolding.h"
#include "app/store/database.h"
#include "app/store/identifiertable.h"

namespace bankhub::companytable {

namespace {

std::optional<int> optionalInt(const Statement& row, int column) {
    if (row.isNull(column)) return {};
    return static_cast<int>(row.integer(column));
}

std::optional<CompanyConfiguration> readConfiguration(const Statement& row) {
    if (row.integer(8) == 0) return {};
    CompanyConfiguration configuration;
    configuration.paymentCodeEnabled = row.optionalFlag(9);
    configuration.paymentCodePrefix = row.text(10);
    configuration.suffixLengthFrom = optionalInt(row, 11);
    configuration.suffixLengthTo = optionalInt(row, 12);
    configuration.suffixCharacterType = row.text(13);
    configuration.transactionQuota = row.text(14);
    configuration.dataStorageTime = row.text(15);
    return configuration;
}

Store::CachedCompany readRow(const Statement& row) {
    Store::CachedCompany cached;
    cached.company.xid = {row.text(0)};
    cached.company.fullName = row.text(1);
    cached.company.shortName = row.text(2);
    cached.company.status = row.text(3);
    cached.company.active = row.optionalFlag(4);
    cached.company.createdAtUtcMs = row.optionalInteger(5);
    cached.company.updatedAtUtcMs = row.optionalInteger(6);
    cached.vanished = row.integer(7) != 0;
    cached.company.configuration = readConfiguration(row);
    cached.accountCount = row.integer(16);
    cached.transactionCount = row.integer(17);
    return cached;
}

/// Never null: the column that searches look through has no unknown.
QString foldedName(const Company& company) {
    const QString folded = foldVietnamese(company.fullName);
    return folded.isNull() ? QString(QLatin1String("")) : folded;
}

void write(Database& database, qint64 key, const Company& company, qint64 readAtUtcMs) {
    const CompanyConfiguration configuration = company.configuration.value_or(CompanyConfiguration{});
    database
        .statement(
            "INSERT INTO companies (key, full_name, folded_name, short_name, status, active, created_at, updated_at,"
            " has_configuration, payment_code_enabled, payment_code_prefix, suffix_length_from, suffix_length_to,"
            " suffix_character_type, transaction_quota, data_storage_time, vanished, read_at)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, 0, ?17)"
            " ON CONFLICT (key) DO UPDATE SET full_name = ?2, folded_name = ?3, short_name = ?4, status = ?5,"
            " active = ?6, created_at = ?7, updated_at = ?8, has_configuration = ?9, payment_code_enabled = ?10,"
            " payment_code_prefix = ?11, suffix_length_from = ?12, suffix_length_to = ?13,"
            " suffix_character_type = ?14, transaction_quota = ?15, data_storage_time = ?16, vanished = 0,"
            " read_at = ?17")
        .with(key, company.fullName, foldedName(company), company.shortName, company.status, company.active,
              company.createdAtUtcMs, company.updatedAtUtcMs, company.configuration.has_value(),
              configuration.paymentCodeEnabled, configuration.paymentCodePrefix, configuration.suffixLengthFrom,
              configuration.suffixLengthTo, configuration.suffixCharacterType, configuration.transactionQuota,
              configuration.dataStorageTime, readAtUtcMs)
        .run();
}

}  // namespace

bool save(Database& database, const QList<Company>& companies, qint64 readAtUtcMs) {
    QHash<CompanyXid, Store::CachedCompany> before;
    for (const Store::CachedCompany& cached : read(database))
        before.insert(cached.company.xid, cached);
    IdentifierTable identifiers(database);
    bool changed = false;
    for (Company company : companies) {
        const auto known = before.constFind(company.xid);
        if (known != before.cend() && !company.configuration) company.configuration = known->company.configuration;
        changed = changed || known == before.cend() || known->vanished || known->company != company;
        write(database, identifiers.keyOf(company.xid.text), company, readAtUtcMs);
    }
    for (const Company& company : companies)
        before.remove(company.xid);
    for (const Store::CachedCompany& gone : std::as_const(before)) {
        changed = changed || !gone.vanished;
        database.statement("UPDATE companies SET vanished = 1 WHERE key = ?1")
            .with(identifiers.keyOf(gone.company.xid.text))
            .run();
    }
    return changed;
}

bool saveOne(Database& database, const Company& company, qint64 readAtUtcMs) {
    const QList<Store::CachedCompany> all = read(database);
    const auto known = std::find_if(all.cbegin(), all.cend(), [&company](const Store::CachedCompany& cached) {
        return cached.company.xid == company.xid;
    });
    if (known != all.cend() && known->company == company) return false;
    const qint64 key = IdentifierTable(database).keyOf(company.xid.text);
    write(database, key, company, readAtUtcMs);
    if (known != all.cend() && known->vanished)
        database.statement("UPDATE companies SET vanished = 1 WHERE key = ?1").with(key).run();
    return true;
}

QList<Store::CachedCompany> read(Database& database) {
    Statement rows = database.statement(
        "SELECT i.text, c.full_name, c.short_name, c.status, c.active, c.created_at, c.updated_at, c.vanished,"
        " c.has_configuration, c.payment_code_enabled, c.payment_code_prefix, c.suffix_length_from,"
        " c.suffix_length_to, c.suffix_character_type, c.transaction_quota, c.data_storage_time,"
        " (SELECT count(*) FROM bank_accounts b WHERE b.company_key = c.key AND b.vanished = 0),"
        " coalesce(sums.row_count, 0)"
        " FROM companies c JOIN identifiers i ON i.key = c.key"
        " LEFT JOIN (SELECT company_key, sum(row_count) AS row_count FROM day_totals GROUP BY company_key) sums"
        " ON sums.company_key = c.key"
        " ORDER BY c.created_at DESC NULLS LAST, i.text");
    QList<Store::CachedCompany> companies;
    while (rows.step())
        companies.append(readRow(rows));
    return companies;
}

}  // namespace bankhub::companytable
