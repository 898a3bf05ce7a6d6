// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
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

/// What one column must say, or must not say.
struct FieldCondition {
    enum class Match {
        Contains,
        Equals,
        StartsWith,
        Empty,  ///< null or no characters; `text` is not looked at
    };
    TransactionField field = TransactionField::Content;
    Match match = Match::Contains;
    /// Accents are ignored unless the text carries some; case never matters.
    QString text;
    bool negated = false;
    bool operator==(const FieldCondition&) const = default;
};
/// The columns that conditions can look at: those that hold text.
[[nodiscard]] constexpr bool isTextField(TransactionField field) {
    switch (field) {
        case TransactionField::BankName:
        case TransactionField::AccountNumber:
        case TransactionField::Company:
        case TransactionField::Content:
        case TransactionField::PaymentCode:
        case TransactionField::VirtualAccount:
        case TransactionField::ReferenceNumber:
        case TransactionField::TransactionId:
            return true;
        default:
            return false;
    }
}

/// From one amount to another, both included; at least one end is there.
struct AmountRange {
    std::optional<Dong> from;
    std::optional<Dong> to;
    bool operator==(const AmountRange&) const = default;
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
    /// Accents are ignored unless the word carries some. "Words in quotes" are one word.
    QString text;
    QStringList excludedWords;            ///< none of them may occur in any of those
    QList<Direction> excludedDirections;  ///< none of the rows has one of them
    QList<bool> excludedDeliveries;       ///< as webhookDelivered; a row that says neither is not excluded by it
    QList<AmountRange> excludedAmounts;   ///< no row has an amount in one of them
    std::optional<Dong> amountFrom;       ///< inclusive
    std::optional<Dong> amountTo;         ///< inclusive
    QList<FieldCondition> conditions;     ///< all must hold; only text fields
    /// Only rows that came into the cache after the one with this key (Store::RowId).
    std::optional<qint64> afterRow;
    TransactionSort sort;
    /// Further columns, for rows that the ones before leave equal; no field occurs twice.
    QList<TransactionSort> thenBy;
    bool operator==(const TransactionQuery&) const = default;
    /// True when rows can be hidden by it (sorting hides none).
    [[nodiscard]] bool restricts() const {
        TransactionQuery unrestricted;
        unrestricted.sort = sort;
        unrestricted.thenBy = thenBy;
        return !(*this == unrestricted);
    }
};

/// The words of TransactionQuery::text. A quote that is not closed reaches to the end.
QStringList searchWords(const QString& text);

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
