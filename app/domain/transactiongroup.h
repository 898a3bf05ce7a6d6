// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "app/domain/transactionquery.h"

namespace bankhub {

/// What the rows of the transaction page are gathered under. Numbers are stable.
enum class TransactionGrouping { None = 0, Day = 1, Week = 2, Month = 3, Account = 4, Company = 5, PaymentCode = 6 };

/// Every way to group, in the order in which they are offered. Not None.
const QList<TransactionGrouping>& transactionGroupings();
/// "none", "day", ...: stable, for settings and saved views.
QString groupingName(TransactionGrouping grouping);
/// None for a name that is not known.
TransactionGrouping groupingFromName(const QString& name);
/// Day, Week and Month.
bool isPeriodGrouping(TransactionGrouping grouping);
/// First and last day of the day, week (from Monday) or month that `day` is in. Only for those groupings.
QDate firstDayOfGroup(TransactionGrouping grouping, QDate day);
QDate lastDayOfGroup(TransactionGrouping grouping, QDate day);

/// The rows that have one day, week, month, account, company or code in common, and their sums.
struct TransactionGroup {
    /// Stable and unique within its grouping: the first day as "2026-11-24", the identifier of the account or company,
    /// or the payment code. Empty for the rows that have none.
    QString key;
    QDate firstDay;         ///< only for Day, Week and Month
    QString bankName;       ///< only for Account
    QString accountNumber;  ///< only for Account
    QString companyName;    ///< only for Account and Company; empty when it is not in the cache
    TransactionTotals totals;
    bool operator==(const TransactionGroup&) const = default;
};

}  // namespace bankhub
