// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/syncplan.h"

namespace bankhub {

QList<QPair<QDate, QDate>> groupDays(const QMap<QDate, qint64>& expectedRows, int largestSpanDays,
                                     qint64 largestRowCount, int largestGapDays) {
    QList<QPair<QDate, QDate>> windows;
    qint64 rows = 0;
    const QList<QDate> days = expectedRows.keys();
    for (auto day = days.crbegin(); day != days.crend(); ++day) {
        const qint64 expected = expectedRows.value(*day);
        const bool joins = !windows.isEmpty() && day->daysTo(windows.last().first) <= largestGapDays + 1 &&
                           day->daysTo(windows.last().second) < largestSpanDays && rows + expected <= largestRowCount;
        if (joins) {
            windows.last().first = *day;
            rows += expected;
        } else {
            windows.append({*day, *day});
            rows = expected;
        }
    }
    return windows;
}

}  // namespace bankhub
