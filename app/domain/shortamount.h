// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/domain/money.h"

namespace bankhub {

/// An amount as people say it when the last dong does not matter: "6,21" Billion.
struct ShortAmount {
    enum class Unit { One, Million, Billion };
    /// Three significant digits, a comma before decimals, dots between thousands, no sign.
    QString digits;
    Unit unit = Unit::One;
    bool operator==(const ShortAmount&) const = default;
};

/// Rounds half up. Below a million nothing is left out. The sign of `amount` is not in the result.
ShortAmount shortAmount(Dong amount);

}  // namespace bankhub
