// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/periodtext.h"

#include <QCoreApplication>

#include "ui/format/timetext.h"

namespace bankhub {

namespace {

using Kind = DatePeriod::Kind;

struct DateWords {
    Q_DECLARE_TR_FUNCTIONS(DateRange)
public:
    static QString period(const DatePeriod& period) {
        switch (period.kind) {
            case Kind::All:
                return tr("all days");
            case Kind::Today:
                return tr("today");
            case Kind::Yesterday:
                return tr("yesterday");
            case Kind::ThisWeek:
                return tr("this week");
            case Kind::LastWeek:
                return tr("last week");
            case Kind::ThisMonth:
                return tr("this month");
            case Kind::LastMonth:
                return tr("last month");
            case Kind::ThisQuarter:
                return tr("this quarter");
            case Kind::LastQuarter:
                return tr("last quarter");
            case Kind::ThisYear:
                return tr("this year");
            case Kind::LastYear:
                return tr("last year");
            case Kind::LastDays:
                return tr("last %n day(s)", nullptr, period.days);
            case Kind::Fixed:
                return rangeText(period.fixed);
        }
        return {};
    }
    static QString chosenDays() { return tr("from … to …"); }
    static QString from(QDate day) { return tr("from %1").arg(dateText(day)); }
    static QString until(QDate day) { return tr("until %1").arg(dateText(day)); }
};

constexpr int daysOfWeek = 7;
constexpr int daysOfMonth = 30;

}  // namespace

const QList<DatePeriod>& offeredPeriods() {
    const auto named = [](Kind kind) { return DatePeriod{kind, 0, {}}; };
    static const QList<DatePeriod> periods{
        named(Kind::Today),       named(Kind::Yesterday),           named(Kind::ThisWeek),
        named(Kind::LastWeek),    named(Kind::ThisMonth),           named(Kind::LastMonth),
        named(Kind::ThisQuarter), named(Kind::LastQuarter),         named(Kind::ThisYear),
        named(Kind::LastYear),    DatePeriod::lastDays(daysOfWeek), DatePeriod::lastDays(daysOfMonth)};
    return periods;
}

QString periodWords(const DatePeriod& period) {
    return DateWords::period(period);
}

QString chosenDaysText() {
    return DateWords::chosenDays();
}

QString rangeText(const DateRange& range) {
    if (range.from.isNull() && range.to.isNull()) return {};
    if (range.from.isNull()) return DateWords::until(range.to);
    if (range.to.isNull()) return DateWords::from(range.from);
    if (range.from == range.to) return dateText(range.from);
    return dateText(range.from) + QStringLiteral(" – ") + dateText(range.to);
}

}  // namespace bankhub
