// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/periodtotals.h"

namespace bankhub {

class Database;

/// Sums of Store::periodTotals. Store thread; throws StorageFailure.
namespace overviewreading {

/// One walk over the sums of days, never over the rows.
PeriodTotals periodTotals(Database& database, QDate from, QDate to, const CompanyXid& company);

}  // namespace overviewreading
}  // namespace bankhub
