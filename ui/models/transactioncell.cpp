// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/transactioncell.h"

#include "app/export/celltext.h"
#include "ui/format/moneytext.h"
#include "ui/format/statustext.h"
#include "ui/format/timetext.h"
#include "ui/models/modelroles.h"

namespace bankhub {

namespace {

QVariant rawValue(const Store::CachedTransaction& row, TransactionField field) {
    const Transaction& transaction = row.transaction;
    switch (field) {
        case TransactionField::Time:
            return transaction.timeUtcMs;
        case TransactionField::Direction:
            return static_cast<int>(transaction.direction);
        case TransactionField::Amount:
            return transaction.amount;
        case TransactionField::WebhookSuccess:
            return transaction.webhookSuccess ? QVariant(*transaction.webhookSuccess) : QVariant();
        default:
            return transactionFieldText(row, field);
    }
}

QString copyText(const Store::CachedTransaction& row, TransactionField field) {
    const Transaction& transaction = row.transaction;
    switch (field) {
        case TransactionField::Amount:
            return QString::number(transaction.direction == Direction::Out ? -transaction.amount : transaction.amount);
        case TransactionField::Time:
        case TransactionField::Direction:
        case TransactionField::WebhookSuccess:
            return transactionFieldText(row, field);
        default:
            return spreadsheetText(transactionFieldText(row, field));
    }
}

Tone tone(const Store::CachedTransaction& row, TransactionField field) {
    const Transaction& transaction = row.transaction;
    switch (field) {
        case TransactionField::Amount:
            return transaction.direction == Direction::In ? Tone::Good : Tone::Plain;
        case TransactionField::WebhookSuccess:
            return notificationText(transaction.webhookSuccess).tone;
        case TransactionField::TransactionId:
            return Tone::Dim;
        default:
            return Tone::Plain;
    }
}

bool isPill(const Store::CachedTransaction& row, TransactionField field) {
    return field == TransactionField::WebhookSuccess && row.transaction.webhookSuccess.has_value();
}

QString accessibleText(const Store::CachedTransaction& row, TransactionField field) {
    const Transaction& transaction = row.transaction;
    if (field == TransactionField::Amount)
        return directionText(transaction.direction) + QLatin1Char(' ') + withCurrency(moneyText(transaction.amount));
    return transactionFieldText(row, field);
}

}  // namespace

QString spreadsheetText(const QString& text) {
    return harmlessText(text);
}

QString transactionFieldText(const Store::CachedTransaction& row, TransactionField field) {
    const Transaction& transaction = row.transaction;
    switch (field) {
        case TransactionField::Time:
            return dateTimeText(transaction.timeUtcMs);
        case TransactionField::BankName:
            return transaction.bankName;
        case TransactionField::AccountNumber:
            return transaction.accountNumber;
        case TransactionField::Company:
            return row.companyName;
        case TransactionField::Direction:
            return directionText(transaction.direction);
        case TransactionField::Amount:
            return signedMoneyText(transaction.direction, transaction.amount);
        case TransactionField::Content:
            return transaction.content;
        case TransactionField::PaymentCode:
            return transaction.paymentCode;
        case TransactionField::VirtualAccount:
            return transaction.virtualAccount;
        case TransactionField::ReferenceNumber:
            return transaction.referenceNumber;
        case TransactionField::WebhookSuccess:
            return notificationText(transaction.webhookSuccess).words;
        case TransactionField::TransactionId:
            return transaction.id.text;
    }
    return {};
}

QVariant transactionCell(const Store::CachedTransaction& row, TransactionField field, int role) {
    switch (role) {
        case Qt::DisplayRole:
            return transactionFieldText(row, field);
        case Qt::AccessibleTextRole:
            return accessibleText(row, field);
        case RawValueRole:
            return rawValue(row, field);
        case CopyTextRole:
            return copyText(row, field);
        case ToneRole:
            return static_cast<int>(tone(row, field));
        case PillRole:
            return isPill(row, field);
        case LoadingRole:
            return false;
        default:
            return {};
    }
}

}  // namespace bankhub
