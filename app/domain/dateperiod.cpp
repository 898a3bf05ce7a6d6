// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/dateperiod.h"

#include <QRegularExpression>
#include <array>

#include "app/domain/vietnamesefolding.h"

namespace bankhub {

namespace {

using Kind = DatePeriod::Kind;

struct PeriodName {
    Kind kind;
    const char* english;
    const char* vietnamese;
};
constexpr std::array<PeriodName, 10> names{{
    {Kind::Today, "today", "hôm-nay"},
    {Kind::Yesterday, "yesterday", "hôm-qua"},
    {Kind::ThisWeek, "this-week", "tuần-này"},
    {Kind::LastWeek, "last-week", "tuần-trước"},
    {Kind::ThisMonth, "this-month", "tháng-này"},
    {Kind::LastMonth, "last-month", "tháng-trước"},
    {Kind::ThisQuarter, "this-quarter", "quý-này"},
    {Kind::LastQuarter, "last-quarter", "quý-trước"},
    {Kind::ThisYear, "this-year", "năm-nay"},
    {Kind::LastYear, "last-year", "năm-trước"},
}};

constexpr int largestDays = 3660;

QDate firstOfMonth(QDate day) {
    return {day.year(), day.month(), 1};
}
QDate firstOfQuarter(QDate day) {
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

/// A day, a month or a year as the days it covers.
std::optional<DateRange> readCalendar(const QString& text) {
    static const QRegularExpression isoDay(QStringLiteral(R"(^(\d{4})-(\d{1,2})-(\d{1,2})$)"));
    static const QRegularExpression vietnameseDay(QStringLiteral(R"(^(\d{1,2})/(\d{1,2})/(\d{4})$)"));
    static const QRegularExpression isoMonth(QStringLiteral(R"(^(\d{4})-(\d{1,2})$)"));
    static const QRegularExpression vietnameseMonth(QStringLiteral(R"(^(\d{1,2})/(\d{4})$)"));
    static const QRegularExpression year(QStringLiteral(R"(^(\d{4})$)"));
    const auto number = [](const QRegularExpressionMatch& match, int group) { return match.captured(group).toInt(); };
    const auto day = [](QDate date) -> std::optional<DateRange> {
        if (!date.isValid()) return {};
        return DateRange{date, date};
    };
    const auto month = [](QDate first) -> std::optional<DateRange> {
        if (!first.isValid()) return {};
        return DateRange{first, first.addMonths(1).addDays(-1)};
    };
    if (const auto match = isoDay.match(text); match.hasMatch())
        return day({number(match, 1), number(match, 2), number(match, 3)});
    if (const auto match = vietnameseDay.match(text); match.hasMatch())
        return day({number(match, 3), number(match, 2), number(match, 1)});
    if (const auto match = isoMonth.match(text); match.hasMatch())
        return month({number(match, 1), number(match, 2), 1});
    if (const auto match = vietnameseMonth.match(text); match.hasMatch())
        return month({number(match, 2), number(match, 1), 1});
    if (const auto match = year.match(text); match.hasMatch() && number(match, 1) > 0)
        return DateRange{{number(match, 1), 1, 1}, {number(match, 1), 12, 31}};
    return {};
}

std::optional<DatePeriod> readNamed(const QString& folded) {
    for (const PeriodName& name : names)
        if (folded == QLatin1String(name.english) || folded == foldVietnamese(QString::fromUtf8(name.vietnamese)))
            return DatePeriod{name.kind, 0, {}};
    static const QRegularExpression lastDays(
        QStringLiteral(R"(^(?:last-(\d{1,4})-days?|(\d{1,4})d|(\d{1,4})-ngay(?:-qua)?)$)"));
    const auto match = lastDays.match(folded);
    if (!match.hasMatch()) return {};
    const int days = (match.captured(1) + match.captured(2) + match.captured(3)).toInt();
    if (days < 1 || days > largestDays) return {};
    return DatePeriod::lastDays(days);
}

std::optional<DatePeriod> readRange(const QString& text) {
    const qsizetype dots = text.indexOf(QLatin1String(".."));
    if (dots >= 0) {
        const QString first = text.left(dots);
        const QString last = text.mid(dots + 2);
        if (first.isEmpty() && last.isEmpty()) return {};
        const auto from = first.isEmpty() ? DateRange() : readCalendar(first);
        const auto to = last.isEmpty() ? DateRange() : readCalendar(last);
        if (!from || !to) return {};
        if (from->from.isValid() && to->to.isValid() && from->from > to->to) return {};
        return DatePeriod::between(from->from, to->to);
    }
    if (text.startsWith(QLatin1String(">=")) || text.startsWith(QLatin1String("<="))) {
        const auto bound = readCalendar(text.mid(2));
        if (!bound) return {};
        return text.startsWith(QLatin1Char('>')) ? DatePeriod::between(bound->from, {})
                                                 : DatePeriod::between({}, bound->to);
    }
    const auto days = readCalendar(text);
    if (!days) return {};
    return DatePeriod::between(days->from, days->to);
}

}  // namespace

DateRange DatePeriod::on(QDate today) const {
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    switch (kind) {
        case Kind::All:
            return {};
        case Kind::Today:
            return {today, today};
        case Kind::Yesterday:
            return {today.addDays(-1), today.addDays(-1)};
        case Kind::ThisWeek:
            return {monday, today};
        case Kind::LastWeek:
            return {monday.addDays(-7), monday.addDays(-1)};
        case Kind::ThisMonth:
            return {firstOfMonth(today), today};
        case Kind::LastMonth:
            return {firstOfMonth(today).addMonths(-1), firstOfMonth(today).addDays(-1)};
        case Kind::ThisQuarter:
            return {firstOfQuarter(today), today};
        case Kind::LastQuarter:
            return {firstOfQuarter(today).addMonths(-3), firstOfQuarter(today).addDays(-1)};
        case Kind::ThisYear:
            return {{today.year(), 1, 1}, today};
        case Kind::LastYear:
            return {{today.year() - 1, 1, 1}, {today.year() - 1, 12, 31}};
        case Kind::LastDays:
            return {today.addDays(1 - days), today};
        case Kind::Fixed:
            return fixed;
    }
    return {};
}

std::optional<DatePeriod> readPeriod(const QString& text) {
    const QString folded = foldVietnamese(text.trimmed());
    if (const auto named = readNamed(folded)) return named;
    return readRange(folded);
}

QString periodText(const DatePeriod& period) {
    const auto iso = [](QDate day) { return day.isValid() ? day.toString(QStringLiteral("yyyy-MM-dd")) : QString(); };
    switch (period.kind) {
        case Kind::All:
            return {};
        case Kind::LastDays:
            return QStringLiteral("last-%1-days").arg(period.days);
        case Kind::Fixed:
            if (period.fixed.from.isNull() && period.fixed.to.isNull()) return {};
            if (period.fixed.from == period.fixed.to) return iso(period.fixed.from);
            return iso(period.fixed.from) + QStringLiteral("..") + iso(period.fixed.to);
        default:
            for (const PeriodName& name : names)
                if (name.kind == period.kind) return QString::fromLatin1(name.english);
            return {};
    }
}

QStringList periodNames() {
    QStringList all;
    for (const PeriodName& name : names)
        all << QString::fromLatin1(name.english);
    all << QStringLiteral("last-7-days") << QStringLiteral("last-30-days");
    for (const PeriodName& name : names)
        all << QString::fromUtf8(name.vietnamese);
    return all;
}

}  // namespace bankhub
