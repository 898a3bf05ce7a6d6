// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace bankhub {

// Instants are UTC milliseconds and are shown in Vietnam's time, wherever this desk stands. Days are written as
// region.h says; the examples are of the day first.

/// "23/11/2026 13:58:34"
QString dateTimeText(qint64 utcMs);
/// "23/11/2026 13:58", where seconds do not matter.
QString minuteText(qint64 utcMs);
/// "13:58:34"
QString timeOfDayText(qint64 utcMs);
/// "13:58"
QString hourMinuteText(qint64 utcMs);
/// "23/11/2026"
QString dateText(QDate day);
/// As dateTimeText, or a dash when there is no instant.
QString dateTimeText(const std::optional<qint64>& utcMs);
/// "just now", "5 minutes ago", "3 hours ago", "12 days ago". An instant in the future (clocks differ) is "just now".
QString ageText(qint64 utcMs, qint64 nowUtcMs);
/// Whole Vietnam days between the two instants; never negative.
qint64 daysBetween(qint64 utcMs, qint64 nowUtcMs);
/// "16 h 12 min", "48 s": for the remaining life of a token and waiting times.
QString durationText(qint64 seconds);

}  // namespace bankhub
