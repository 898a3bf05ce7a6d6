// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/accountsilence.h"

#include "app/domain/vietnamtime.h"

namespace bankhub {

std::optional<qint64> daysSilent(const BankAccount& account, qint64 nowUtcMs) {
    if (!account.lastTransactionUtcMs) return {};
    const qint64 days = vietnamtime::dayOf(*account.lastTransactionUtcMs).daysTo(vietnamtime::dayOf(nowUtcMs));
    return days >= silentAfterDays ? std::optional(days) : std::nullopt;
}

}  // namespace bankhub
