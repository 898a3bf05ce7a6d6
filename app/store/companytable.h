// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

namespace bankhub {

class Database;

/// Companies in the cache. Store thread; throws StorageFailure.
namespace companytable {

/// `companies` is the complete list: others become vanished. A company without a configuration (lists have none) keeps
/// the one that is known. True when something changed.
bool save(Database& database, const QList<Company>& companies, qint64 readAtUtcMs);
/// One company alone, with whatever configuration it has; whether it is still listed stays as it was.
bool saveOne(Database& database, const Company& company, qint64 readAtUtcMs);
/// Newest first, with counts.
QList<Store::CachedCompany> read(Database& database);

}  // namespace companytable
}  // namespace bankhub
