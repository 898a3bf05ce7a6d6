// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/receiptrule.h"

#include "app/domain/vietnamtime.h"

namespace bankhub {

bool isQuiet(const QuietHours& hours, qint64 utcMs) {
    const QTime time = vietnamtime::toDateTime(utcMs).time();
    const int minute = time.hour() * 60 + time.minute();
    if (hours.fromMinute < hours.toMinute) return minute >= hours.fromMinute && minute < hours.toMinute;
    return minute >= hours.fromMinute || minute < hours.toMinute;
}

qint64 untilEnd(const QuietHours& hours, qint64 utcMs) {
    constexpr qint64 dayMs = 24 * 60 * 60'000LL;
    const qint64 end = vietnamtime::startOfDay(vietnamtime::dayOf(utcMs)) + hours.toMinute * 60'000LL;
    return end > utcMs ? end - utcMs : end + dayMs - utcMs;
}

bool isWanted(const ReceiptRule& rule, const Transaction& transaction) {
    if (transaction.direction != Direction::In || transaction.amount < rule.amountFrom) return false;
    if (rule.onlyWithCode && transaction.paymentCode.isEmpty()) return false;
    return rule.accounts.isEmpty() || rule.accounts.contains(transaction.bankAccountXid);
}

}  // namespace bankhub
