// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/domain/transactiongroup.h"

namespace bankhub {

/// "Day", "Week", ... as an entry of a menu; "Do not group" for None.
QString groupingText(TransactionGrouping grouping);
/// "By day", ... as the label of what is grouped so; "Group" for None.
QString groupedByText(TransactionGrouping grouping);
/// What a group is called: "Tuesday 24/11/2026", "23/11/2026 – 29/11/2026", "11/2026", "MBBank 0011 · Sông Hàn",
/// "No payment code".
QString groupLabel(TransactionGrouping grouping, const TransactionGroup& group);
/// "214 rows · in +486.320.000 · out −31.250.000 · net 455.070.000 ₫"
QString groupSums(const TransactionTotals& totals);
/// "+486.320.000", "−31.250.000", "0"
QString sumText(Dong sum);
/// "214 rows"
QString groupRowsText(qint64 rows);

}  // namespace bankhub
