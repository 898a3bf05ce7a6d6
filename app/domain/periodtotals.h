// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

#include "app/domain/transactionquery.h"

namespace bankhub {

/// Sums of the cached transactions of some days: all of them, and the same once more by day, company and account.
/// Each list has only what occurs.
struct PeriodTotals {
    struct OfDay {
        QDate day;
        TransactionTotals totals;
        bool operator==(const OfDay&) const = default;
    };
    struct OfCompany {
        CompanyXid company;
        TransactionTotals totals;
        bool operator==(const OfCompany&) const = default;
    };
    struct OfAccount {
        BankAccountXid account;
        TransactionTotals totals;
        bool operator==(const OfAccount&) const = default;
    };
    TransactionTotals all;
    qint64 undelivered = 0;      ///< transactions whose balance notification the service could not deliver
    QList<OfDay> days;           ///< ascending
    QList<OfCompany> companies;  ///< most money in first
    QList<OfAccount> accounts;   ///< most money in first
    bool operator==(const PeriodTotals&) const = default;
};

}  // namespace bankhub
