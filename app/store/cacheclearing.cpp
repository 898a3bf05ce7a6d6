// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/cacheclearing.h"

#include <QFile>

#include "app/store/cachefile.h"
#include "app/store/storagefailure.h"

namespace bankhub {

namespace {
/// Those that refer to others first.
constexpr const char* readings[] = {"duplicate_decisions", "transactions", "day_totals",   "day_counters",
                                    "counter_readings",    "days_read",    "account_sync", "bank_accounts",
                                    "companies",           "facts"};
}  // namespace

Result<Done> clearReadings(const QString& file) {
    if (!QFile::exists(file)) return Done{};
    try {
        const OpenedCache cache = openCache(file);
        Database& database = *cache.database;
        SqlTransaction transaction(database, SqlTransaction::Kind::Write);
        for (const char* table : readings)
            database.execute(QByteArray("DELETE FROM ") + table);
        database.execute("DELETE FROM identifiers WHERE key <> 0");
        transaction.commit();
        // Deleted rows stay readable in the file until their room is used again.
        database.execute("VACUUM");
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (const StorageFailure& thrown) {
        return failure(thrown.error);
    }
    return Done{};
}

}  // namespace bankhub
