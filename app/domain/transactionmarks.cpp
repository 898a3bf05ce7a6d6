// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/transactionmarks.h"

namespace bankhub {

QList<TransactionMark> marksOf(const Transaction& transaction, bool duplicateSuspect, const MarkRules& rules) {
    QList<TransactionMark> marks;
    if (rules.largeFrom && transaction.amount >= *rules.largeFrom) marks << TransactionMark::LargeAmount;
    if (rules.missingCode && transaction.direction == Direction::In && transaction.paymentCode.isEmpty())
        marks << TransactionMark::MissingCode;
    // A service that did not say is no failure.
    if (rules.notificationFailed && transaction.webhookSuccess && *transaction.webhookSuccess <= 0)
        marks << TransactionMark::NotificationFailed;
    if (rules.duplicateMinutes && duplicateSuspect) marks << TransactionMark::DuplicateSuspect;
    return marks;
}

}  // namespace bankhub
