// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

namespace bankhub {

class Database;

/// The service's counters and their comparison with the cache. Store thread; throws StorageFailure.
namespace countertable {

/// Store::saveCounters. A reading says nothing about days after the one on which it was made, so an open range ends
/// there. True when something changed.
bool save(Database& database, const CompanyXid& company, const QList<DayCount>& counts, QDate from, QDate to,
          qint64 readAtUtcMs);
/// Store::compareDays, newest day first.
QList<DayComparison> compare(Database& database, QDate from, QDate to);

}  // namespace countertable
}  // namespace bankhub
