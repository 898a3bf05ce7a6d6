// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/domain/money.h"

namespace bankhub {

/// Why a typed amount was not taken. Words for people are made in ui/sandbox.
enum class AmountProblem {
    None,
    Empty,
    NotANumber,   ///< letters, signs or a unit that is not known
    Ambiguous,    ///< could be read in two ways: "1,500", "1.500tr", "2tr50", "1.5"
    Fraction,     ///< less than a whole dong is in it: "1500,50", "0,0000001tr"
    NotPositive,  ///< nought or negative
    TooLarge,     ///< more than largestTypedAmount
};

struct AmountReading {
    Dong amount = 0;  ///< only without a problem
    AmountProblem problem = AmountProblem::None;
    [[nodiscard]] bool isValid() const { return problem == AmountProblem::None; }
    bool operator==(const AmountReading&) const = default;
};

/// Larger than any transfer, and still exact in every reader of JSON.
inline constexpr Dong largestTypedAmount = 1'000'000'000'000'000;

/// Reads an amount as people in Vietnam type it: "1500000", "1.500.000", "1 500 000", "1500k", "1,5tr", "2 tỷ",
/// "1tr5", each with or without "đ", "₫" or "VND". Nothing is guessed: what has two readings is Ambiguous.
AmountReading readTypedAmount(const QString& text);

}  // namespace bankhub
