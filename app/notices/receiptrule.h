// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <optional>

#include "app/domain/identifiers.h"
#include "app/domain/money.h"
#include "app/domain/transaction.h"

namespace bankhub {

/// Hours of the day, in Vietnam, in which nothing is told. Minutes of the day, 0 to 1439; past midnight when the end is
/// not later than the beginning, and the whole day when they are the same.
struct QuietHours {
    int fromMinute = 0;
    int toMinute = 0;  ///< told again from this minute on
    bool operator==(const QuietHours&) const = default;
};
bool isQuiet(const QuietHours& hours, qint64 utcMs);
/// Milliseconds until the end of these hours comes next, a day at most.
qint64 untilEnd(const QuietHours& hours, qint64 utcMs);

/// Which money that came in is told of.
struct ReceiptRule {
    Dong amountFrom = 0;
    QList<BankAccountXid> accounts;  ///< empty: all
    bool onlyWithCode = false;
    std::optional<QuietHours> quietHours;
    bool operator==(const ReceiptRule&) const = default;
};
/// Whatever the hour: true when the rule asks for this transaction.
bool isWanted(const ReceiptRule& rule, const Transaction& transaction);

}  // namespace bankhub
