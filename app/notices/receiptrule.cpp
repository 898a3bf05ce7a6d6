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

bool isWanted(const ReceiptRule& rule, const Transaction& transaction) {
    if (transaction.direction != Direction::In || transaction.amount < rule.amountFrom) return false;
    if (rule.onlyWithCode && transaction.paymentCode.isEmpty()) return false;
    return rule.accounts.isEmpty() || rule.accounts.contains(transaction.bankAccountXid);
}

}  // namespace bankhub
