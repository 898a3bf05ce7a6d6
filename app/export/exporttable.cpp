// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/exporttable.h"

namespace bankhub {

namespace {
QString orElse(const QString& word, const QString& contractText) {
    return word.isEmpty() ? contractText : word;
}

QString directionWord(Direction direction, const ExportWords& words) {
    switch (direction) {
        case Direction::In:
            return orElse(words.moneyIn, directionContractText(direction));
        case Direction::Out:
            return orElse(words.moneyOut, directionContractText(direction));
        case Direction::Unknown:
            break;
    }
    return words.directionUnknown;
}

QString notificationWord(const std::optional<qint64>& webhookSuccess, const ExportWords& words) {
    if (!webhookSuccess) return {};
    return orElse(*webhookSuccess > 0 ? words.delivered : words.notDelivered, QString::number(*webhookSuccess));
}
}  // namespace

QString cellText(const Store::CachedTransaction& row, const ExportColumn& column, const ExportWords& words) {
    const Transaction& transaction = row.transaction;
    switch (column.field) {
        case ExportField::Constant:
            return column.constant;
        case ExportField::TransactionId:
            return transaction.id.text;
        case ExportField::BankAccountXid:
            return transaction.bankAccountXid.text;
        case ExportField::CompanyXid:
            return transaction.companyXid.text;
        case ExportField::BankName:
            return transaction.bankName;
        case ExportField::AccountNumber:
            return transaction.accountNumber;
        case ExportField::VirtualAccount:
            return transaction.virtualAccount;
        case ExportField::VirtualAccountXid:
            return transaction.virtualAccountXid;
        case ExportField::ReferenceNumber:
            return transaction.referenceNumber;
        case ExportField::Direction:
            return directionWord(transaction.direction, words);
        case ExportField::Content:
            return transaction.content;
        case ExportField::PaymentCode:
            return transaction.paymentCode;
        case ExportField::WebhookSuccess:
            return notificationWord(transaction.webhookSuccess, words);
        case ExportField::CompanyName:
            return row.companyName;
        case ExportField::Time:
        case ExportField::Amount:
        case ExportField::SignedAmount:
        case ExportField::AmountIn:
        case ExportField::AmountOut:
            break;
    }
    return {};
}

std::optional<qint64> cellNumber(const Store::CachedTransaction& row, ExportField field) {
    const Transaction& transaction = row.transaction;
    switch (field) {
        case ExportField::Amount:
            return transaction.amount;
        case ExportField::SignedAmount:
            return transaction.direction == Direction::Out ? -transaction.amount : transaction.amount;
        case ExportField::AmountIn:
            return transaction.direction == Direction::In ? std::optional(transaction.amount) : std::nullopt;
        case ExportField::AmountOut:
            return transaction.direction == Direction::Out ? std::optional(transaction.amount) : std::nullopt;
        default:
            return {};
    }
}

void addToTotals(TransactionTotals& totals, const Transaction& transaction) {
    ++totals.count;
    if (transaction.direction == Direction::In) {
        ++totals.countIn;
        totals.in += transaction.amount;
    } else if (transaction.direction == Direction::Out) {
        ++totals.countOut;
        totals.out += transaction.amount;
    }
}

}  // namespace bankhub
