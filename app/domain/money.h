// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace bankhub {

/// Whole dong. VND has no minor unit; never a floating-point number.
using Dong = qint64;

/// Reads money as the service writes it: "2525493", "2525493.00", "-5". Nothing for anything else, notably for dots as
/// thousands separators and for a fraction of a dong: guessing would change someone's balance (notes, section 5).
std::optional<Dong> parseContractMoney(const QString& text);

}  // namespace bankhub
