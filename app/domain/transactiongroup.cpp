// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/transactiongroup.h"

#include <utility>

namespace bankhub {

namespace {
using GroupingName = std::pair<TransactionGrouping, const char*>;
constexpr GroupingName names[] = {{TransactionGrouping::None, "none"},       {TransactionGrouping::Day, "day"},
                                  {TransactionGrouping::Week, "week"},       {TransactionGrouping::Month, "month"},
                                  {TransactionGrouping::Account, "account"}, {TransactionGrouping::Company, "company"},
                                  {TransactionGrouping::PaymentCode, "code"}};
}  // namespace

const QList<TransactionGrouping>& transactionGroupings() {
    static const QList<TransactionGrouping> all{TransactionGrouping::Day,     TransactionGrouping::Week,
                                                TransactionGrouping::Month,   TransactionGrouping::Account,
                                                TransactionGrouping::Company, TransactionGrouping::PaymentCode};
    return all;
}

QString groupingName(TransactionGrouping grouping) {
    for (const GroupingName& name : names)
        if (name.first == grouping) return QString::fromLatin1(name.second);
    return QString::fromLatin1(names[0].second);
}

TransactionGrouping groupingFromName(const QString& name) {
    for (const GroupingName& known : names)
        if (name == QLatin1String(known.second)) return known.first;
    return TransactionGrouping::None;
}

bool isPeriodGrouping(TransactionGrouping grouping) {
    return grouping == TransactionGrouping::Day || grouping == TransactionGrouping::Week ||
           grouping == TransactionGrouping::Month;
}

QDate firstDayOfGroup(TransactionGrouping grouping, QDate day) {
    if (grouping == TransactionGrouping::Week) return day.addDays(1 - day.dayOfWeek());
    if (grouping == TransactionGrouping::Month) return {day.year(), day.month(), 1};
    return day;
}

QDate lastDayOfGroup(TransactionGrouping grouping, QDate day) {
    const QDate first = firstDayOfGroup(grouping, day);
    if (grouping == TransactionGrouping::Week) return first.addDays(6);
    if (grouping == TransactionGrouping::Month) return first.addMonths(1).addDays(-1);
    return day;
}

}  // namespace bankhub
