// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/grouptext.h"

#include <QCoreApplication>

#include "ui/format/isolatedtext.h"
#include "ui/format/moneytext.h"
#include "ui/format/region.h"
#include "ui/format/timetext.h"

namespace bankhub {

namespace {
struct GroupText {
    Q_DECLARE_TR_FUNCTIONS(GroupText)
};

QString dayLabel(QDate day) {
    const QString date = dateText(day);
    switch (day.dayOfWeek()) {
        case Qt::Monday:
            return GroupText::tr("Monday %1").arg(date);
        case Qt::Tuesday:
            return GroupText::tr("Tuesday %1").arg(date);
        case Qt::Wednesday:
            return GroupText::tr("Wednesday %1").arg(date);
        case Qt::Thursday:
            return GroupText::tr("Thursday %1").arg(date);
        case Qt::Friday:
            return GroupText::tr("Friday %1").arg(date);
        case Qt::Saturday:
            return GroupText::tr("Saturday %1").arg(date);
        default:
            return GroupText::tr("Sunday %1").arg(date);
    }
}

QString accountLabel(const TransactionGroup& group) {
    const QString account =
        QStringLiteral("%1 %2").arg(isolatedName(group.bankName), isolatedName(group.accountNumber)).trimmed();
    const QString name = account.isEmpty() ? group.key : account;
    if (name.isEmpty()) return GroupText::tr("Unknown account");
    return group.companyName.isEmpty() ? name : name + QStringLiteral(" · ") + isolatedName(group.companyName);
}

QString companyLabel(const TransactionGroup& group) {
    if (!group.companyName.isEmpty()) return group.companyName;
    return group.key.isEmpty() ? GroupText::tr("Unknown company") : group.key;
}
}  // namespace

QString groupingText(TransactionGrouping grouping) {
    switch (grouping) {
        case TransactionGrouping::None:
            return GroupText::tr("Do not group");
        case TransactionGrouping::Day:
            return GroupText::tr("Day");
        case TransactionGrouping::Week:
            return GroupText::tr("Week");
        case TransactionGrouping::Month:
            return GroupText::tr("Month");
        case TransactionGrouping::Account:
            return GroupText::tr("Account");
        case TransactionGrouping::Company:
            return GroupText::tr("Company");
        case TransactionGrouping::PaymentCode:
            return GroupText::tr("Payment code");
    }
    return {};
}

QString groupedByText(TransactionGrouping grouping) {
    switch (grouping) {
        case TransactionGrouping::None:
            return GroupText::tr("Group");
        case TransactionGrouping::Day:
            return GroupText::tr("By day");
        case TransactionGrouping::Week:
            return GroupText::tr("By week");
        case TransactionGrouping::Month:
            return GroupText::tr("By month");
        case TransactionGrouping::Account:
            return GroupText::tr("By account");
        case TransactionGrouping::Company:
            return GroupText::tr("By company");
        case TransactionGrouping::PaymentCode:
            return GroupText::tr("By code");
    }
    return {};
}

QString groupLabel(TransactionGrouping grouping, const TransactionGroup& group) {
    switch (grouping) {
        case TransactionGrouping::None:
            return {};
        case TransactionGrouping::Day:
            return dayLabel(group.firstDay);
        case TransactionGrouping::Week:
            return GroupText::tr("Week %1 – %2", "first and last day")
                .arg(dateText(group.firstDay), dateText(lastDayOfGroup(grouping, group.firstDay)));
        case TransactionGrouping::Month:
            return GroupText::tr("Month %1").arg(group.firstDay.toString(monthForm()));
        case TransactionGrouping::Account:
            return accountLabel(group);
        case TransactionGrouping::Company:
            return companyLabel(group);
        case TransactionGrouping::PaymentCode:
            return group.key.isEmpty() ? GroupText::tr("No payment code") : group.key;
    }
    return {};
}

QString sumText(Dong sum) {
    return sum > 0 ? QLatin1Char('+') + moneyText(sum) : moneyText(sum);
}

QString groupRowsText(qint64 rows) {
    return rows == 1 ? GroupText::tr("1 row") : GroupText::tr("%1 rows").arg(countText(rows));
}

QString groupSums(const TransactionTotals& totals) {
    return GroupText::tr("%1 · in %2 · out %3 · net %4", "%1 is a number of rows in words")
        .arg(groupRowsText(totals.count), sumText(totals.in), sumText(-totals.out),
             withCurrency(moneyText(totals.net())));
}

}  // namespace bankhub
