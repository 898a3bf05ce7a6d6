// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "app/domain/dateperiod.h"

namespace bankhub {

enum class DatePreset { All, Today, Yesterday, Last7Days, Last30Days, ThisMonth, LastMonth, Custom };

/// The presets in the order of the menu, without All and Custom.
const QList<DatePreset>& datePresets();
/// Nothing for All and Custom. `today` is the day in Vietnam.
DateRange rangeOf(DatePreset preset, QDate today);
/// The same in the words of the query language; `range` is only looked at for Custom.
DatePeriod periodOf(DatePreset preset, const DateRange& range);
QString presetText(DatePreset preset);
/// "01/11/2026 – 23/11/2026", "from 01/11/2026", "until 23/11/2026", one day as itself, empty without bounds.
QString rangeText(const DateRange& range);

}  // namespace bankhub
