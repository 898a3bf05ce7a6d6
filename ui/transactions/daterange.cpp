// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/daterange.h"

#include <QCoreApplication>

#include "ui/format/timetext.h"

namespace bankhub {

namespace {

struct DateWords {
    Q_DECLARE_TR_FUNCTIONS(DateRange)
public:
    static QString preset(DatePreset preset) {
        switch (preset) {
            case DatePreset::All:
                return tr("all days");
            case DatePreset::Today:
                return tr("today");
            case DatePreset::Yesterday:
                return tr("yesterday");
            case DatePreset::Last7Days:
                return tr("last 7 days");
            case DatePreset::Last30Days:
                return tr("last 30 days");
            case DatePreset::ThisMonth:
                return tr("this month");
            case DatePreset::LastMonth:
                return tr("last month");
            case DatePreset::Custom:
                return tr("from … to …");
        }
        return {};
    }
    static QString from(QDate day) { return tr("from %1").arg(dateText(day)); }
    static QString until(QDate day) { return tr("until %1").arg(dateText(day)); }
};

QDate firstOfMonth(QDate day) {
    return {day.year(), day.month(), 1};
}

}  // namespace

const QList<DatePreset>& datePresets() {
    static const QList<DatePreset> presets{DatePreset::Today,      DatePreset::Yesterday, DatePreset::Last7Days,
                                           DatePreset::Last30Days, DatePreset::ThisMonth, DatePreset::LastMonth};
    return presets;
}

DateRange rangeOf(DatePreset preset, QDate today) {
    switch (preset) {
        case DatePreset::Today:
            return {today, today};
        case DatePreset::Yesterday:
            return {today.addDays(-1), today.addDays(-1)};
        case DatePreset::Last7Days:
            return {today.addDays(-6), today};
        case DatePreset::Last30Days:
            return {today.addDays(-29), today};
        case DatePreset::ThisMonth:
            return {firstOfMonth(today), today};
        case DatePreset::LastMonth: {
            const QDate lastDay = firstOfMonth(today).addDays(-1);
            return {firstOfMonth(lastDay), lastDay};
        }
        case DatePreset::All:
        case DatePreset::Custom:
            break;
    }
    return {};
}

DatePeriod periodOf(DatePreset preset, const DateRange& range) {
    switch (preset) {
        case DatePreset::Today:
            return {DatePeriod::Kind::Today, 0, {}};
        case DatePreset::Yesterday:
            return {DatePeriod::Kind::Yesterday, 0, {}};
        case DatePreset::Last7Days:
            return DatePeriod::lastDays(7);
        case DatePreset::Last30Days:
            return DatePeriod::lastDays(30);
        case DatePreset::ThisMonth:
            return {DatePeriod::Kind::ThisMonth, 0, {}};
        case DatePreset::LastMonth:
            return {DatePeriod::Kind::LastMonth, 0, {}};
        case DatePreset::Custom:
            return range == DateRange() ? DatePeriod() : DatePeriod::between(range.from, range.to);
        case DatePreset::All:
            break;
    }
    return {};
}

QString presetText(DatePreset preset) {
    return DateWords::preset(preset);
}

QString rangeText(const DateRange& range) {
    if (range.from.isNull() && range.to.isNull()) return {};
    if (range.from.isNull()) return DateWords::until(range.to);
    if (range.to.isNull()) return DateWords::from(range.from);
    if (range.from == range.to) return dateText(range.from);
    return dateText(range.from) + QStringLiteral(" – ") + dateText(range.to);
}

}  // namespace bankhub
