// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <optional>

#include "app/domain/bankaccount.h"

namespace bankhub {

/// An account that had money movements and then none for this many Vietnam days deserves a look.
inline constexpr int silentAfterDays = 3;

/// Vietnam days since the last transaction of an account that went silent; nothing for one that did not, and for one
/// that never had a transaction.
std::optional<qint64> daysSilent(const BankAccount& account, qint64 nowUtcMs);

}  // namespace bankhub
