// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <optional>

#include "app/domain/transaction.h"

namespace bankhub {

/// Why a row deserves a look.
enum class TransactionMark {
    LargeAmount,
    MissingCode,         ///< money in without a payment code: nobody can tell what it was for
    NotificationFailed,  ///< the service could not deliver the balance notification
    DuplicateSuspect,    ///< another row looks like the same payment
};

/// Which rows are marked; by themselves none.
struct MarkRules {
    std::optional<Dong> largeFrom;  ///< inclusive, either direction
    bool missingCode = false;
    bool notificationFailed = false;
    std::optional<int> duplicateMinutes;
    /// For Store::transactionsByRowId; 0 when duplicates are not looked for.
    [[nodiscard]] qint64 duplicateSpanMs() const { return duplicateMinutes.value_or(0) * qint64(60'000); }
    bool operator==(const MarkRules&) const = default;
};

/// The marks of a row in the order above. `duplicateSuspect` as the store found it with these rules.
QList<TransactionMark> marksOf(const Transaction& transaction, bool duplicateSuspect, const MarkRules& rules);

}  // namespace bankhub
