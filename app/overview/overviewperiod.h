// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/domain/dateperiod.h"
#include "app/domain/money.h"

namespace bankhub {

/// What the overview looks at. Numbers are stable: they are kept in settings.
enum class OverviewPeriod { Last30Days = 0, ThisMonth = 1, ThisQuarter = 2 };

/// The days of the period up to and with today.
DateRange overviewRange(OverviewPeriod period, QDate today);
/// What the period is compared with: the 30 days before, or the same days of the month or quarter before, as far as
/// that has them.
DateRange overviewRangeBefore(OverviewPeriod period, QDate today);

/// Change from `before` to `now` in thousandths, rounded half away from zero; nothing when there was nothing to compare
/// with.
std::optional<qint64> changePerMille(Dong now, Dong before);

}  // namespace bankhub
