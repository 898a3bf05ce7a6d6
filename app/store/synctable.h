// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

namespace bankhub {

class Database;

/// What the synchronisation remembers, for the calls of Store. Store thread; throws StorageFailure. Writers return true
/// when something changed.
namespace synctable {

bool markDaysRead(Database& database, const BankAccountXid& account, QDate from, QDate to, qint64 readAtUtcMs);
QHash<QDate, qint64> daysRead(Database& database, const BankAccountXid& account, QDate from, QDate to);
bool saveAccountSync(Database& database, const AccountSyncState& state);
bool saveFact(Database& database, const QString& key, const QString& value);
QString fact(Database& database, const QString& key);

}  // namespace synctable
}  // namespace bankhub
