// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

#include "app/domain/transaction.h"

namespace bankhub {

/// The columns of a transaction list, in the contract's order. Numbers are stable: they are kept in settings.
enum class TransactionField {
    Time = 0,
    BankName = 1,
    AccountNumber = 2,
    Company = 3,
    Direction = 4,
    Amount = 5,
    Content = 6,
    PaymentCode = 7,
    VirtualAccount = 8,
    ReferenceNumber = 9,
    WebhookSuccess = 10,
    TransactionId = 11,
};
inline constexpr int transactionFieldCount = 12;

struct TransactionSort {
    TransactionField field = TransactionField::Time;
    bool descending = true;
    bool operator==(const TransactionSort&) const = default;
};

/// What the transaction page or an export asks of the cache. Empty members do not restrict.
struct TransactionQuery {
    QDate from;  ///< Vietnam day, inclusive; null = no bound
    QDate to;    ///< Vietnam day, inclusive; null = no bound
    CompanyXid company;
    BankAccountXid account;
    std::optional<Direction> direction;
    std::optional<bool> webhookDelivered;  ///< true: webhook_success above 0; false: 0
    /// Every word must occur in content, payment code, reference, account number, VA, bank or company name.
    /// Accents are ignored unless the word carries some.
    QString text;
    TransactionSort sort;
    bool operator==(const TransactionQuery&) const = default;
    /// True when rows can be hidden by it (sorting hides none).
    [[nodiscard]] bool restricts() const {
        TransactionQuery unrestricted;
        unrestricted.sort = sort;
        return !(*this == unrestricted);
    }
};

struct TransactionTotals {
    qint64 count = 0;
    qint64 countIn = 0;
    qint64 countOut = 0;
    Dong in = 0;
    Dong out = 0;
    [[nodiscard]] Dong net() const { return in - out; }
    bool operator==(const TransactionTotals&) const = default;
};

}  // namespace bankhub
