// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/overviewperiod.h"

#include <cmath>

namespace bankhub {

namespace {
constexpr int shownDays = 30;
constexpr int monthsOfQuarter = 3;
}  // namespace

DateRange overviewRange(OverviewPeriod period, QDate today) {
    switch (period) {
        case OverviewPeriod::Last30Days:
            return DatePeriod::lastDays(shownDays).on(today);
        case OverviewPeriod::ThisMonth:
            return DatePeriod{DatePeriod::Kind::ThisMonth, 0, {}}.on(today);
        case OverviewPeriod::ThisQuarter:
            return DatePeriod{DatePeriod::Kind::ThisQuarter, 0, {}}.on(today);
    }
    return {};
}

DateRange overviewRangeBefore(OverviewPeriod period, QDate today) {
    const DateRange now = overviewRange(period, today);
    if (period == OverviewPeriod::Last30Days) return {now.from.addDays(-shownDays), now.from.addDays(-1)};
    const int months = period == OverviewPeriod::ThisMonth ? 1 : monthsOfQuarter;
    // The 31st of a month that has none is its last day.
    return {now.from.addMonths(-months), now.to.addMonths(-months)};
}

std::optional<qint64> changePerMille(Dong now, Dong before) {
    if (before == 0) return {};
    // A ratio for the eye: a floating-point number is exact enough, and nothing is added up from it.
    const double ratio = (static_cast<double>(now) - static_cast<double>(before)) / static_cast<double>(qAbs(before));
    constexpr double largest = 1e12;
    return static_cast<qint64>(std::llround(qBound(-largest, ratio * 1000, largest)));
}

}  // namespace bankhub
