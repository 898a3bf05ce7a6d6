// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "app/domain/dateperiod.h"

namespace bankhub {

/// The periods that menus offer by name, in their order.
const QList<DatePeriod>& offeredPeriods();
/// "all days", "today", "last 7 days", "01/11/2026 – 23/11/2026".
QString periodWords(const DatePeriod& period);
/// "from … to …": the entry of a menu that asks for the days.
QString chosenDaysText();
/// "01/11/2026 – 23/11/2026", "from 01/11/2026", "until 23/11/2026", one day as itself, empty without bounds.
QString rangeText(const DateRange& range);

}  // namespace bankhub
