// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace bankhub {

/// Vietnam days, both ends included; null = no bound.
struct DateRange {
    QDate from;
    QDate to;
    bool operator==(const DateRange&) const = default;
};

/// A range of days as people say it: most are relative to today and move on with the calendar.
struct DatePeriod {
    enum class Kind {
        All,
        Today,
        Yesterday,
        ThisWeek,  ///< weeks begin on Monday; the present one, month, ... ends today
        LastWeek,
        ThisMonth,
        LastMonth,
        ThisQuarter,
        LastQuarter,
        ThisYear,
        LastYear,
        LastDays,  ///< `days` days, today being the last
        Fixed,
    };
    Kind kind = Kind::All;
    int days = 0;     ///< only for LastDays, at least 1
    DateRange fixed;  ///< only for Fixed

    [[nodiscard]] static DatePeriod lastDays(int days) { return {Kind::LastDays, days, {}}; }
    [[nodiscard]] static DatePeriod between(QDate from, QDate to) { return {Kind::Fixed, 0, {from, to}}; }
    /// The days it means when today (in Vietnam) is this day.
    [[nodiscard]] DateRange on(QDate today) const;
    bool operator==(const DatePeriod&) const = default;
};

/// Reads a period of the query language: "last-month", "tháng-trước", "last-7-days", "2026-11-01", "01/11/2026",
/// "2026-11", "11/2026", "2026", "2026-11-01..2026-11-30", "..2026-11-30", ">=2026-11-01". Accents and case do not
/// matter. Nothing for anything else, also for days that do not exist and for an end before the beginning.
std::optional<DatePeriod> readPeriod(const QString& text);
/// The spelling that readPeriod reads back; empty for All.
QString periodText(const DatePeriod& period);
/// The spellings of the named periods, English and Vietnamese, for completion.
QStringList periodNames();

}  // namespace bankhub
