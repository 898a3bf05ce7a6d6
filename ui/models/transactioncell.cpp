// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/transactioncell.h"

#include "app/export/celltext.h"
#include "ui/format/marktext.h"
#include "ui/format/maskedtext.h"
#include "ui/format/moneytext.h"
#include "ui/format/privacy.h"
#include "ui/format/statustext.h"
#include "ui/format/timetext.h"
#include "ui/models/modelroles.h"
#include "ui/theme/typescale.h"

namespace bankhub {

namespace {

/// The words of the row as they came.
QString receivedText(const Store::CachedTransaction& row, TransactionField field) {
    const Transaction& transaction = row.transaction;
    switch (field) {
        case TransactionField::BankName:
            return transaction.bankName;
        case TransactionField::AccountNumber:
            return transaction.accountNumber;
        case TransactionField::Company:
            return row.companyName;
        case TransactionField::Content:
            return transaction.content;
        case TransactionField::PaymentCode:
            return transaction.paymentCode;
        case TransactionField::VirtualAccount:
            return transaction.virtualAccount;
        case TransactionField::ReferenceNumber:
            return transaction.referenceNumber;
        case TransactionField::TransactionId:
            return transaction.id.text;
        default:
            return {};
    }
}

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
            return receivedText(row, field);
    }
}

/// As it is seen, also when it is hidden: what is copied goes to places that others see.
QString copyText(const Store::CachedTransaction& row, TransactionField field) {
    const Transaction& transaction = row.transaction;
    switch (field) {
        case TransactionField::Amount:
            if (amountsAreHidden()) return transactionFieldText(row, field);
            return QString::number(transaction.direction == Direction::Out ? -transaction.amount : transaction.amount);
        case TransactionField::Time:
        case TransactionField::Direction:
        case TransactionField::WebhookSuccess:
            return transactionFieldText(row, field);
        default:
            return spreadsheetText(transactionFieldText(row, field));
    }
}

/// The mark that this column shows, when the row has it.
std::optional<TransactionMark> markOf(const Store::CachedTransaction& row, TransactionField field,
                                      const MarkRules& rules) {
    TransactionMark wanted = TransactionMark::LargeAmount;
    switch (field) {
        case TransactionField::Amount:
            break;
        case TransactionField::PaymentCode:
            wanted = TransactionMark::MissingCode;
            break;
        case TransactionField::WebhookSuccess:
            wanted = TransactionMark::NotificationFailed;
            break;
        case TransactionField::Content:
            wanted = TransactionMark::DuplicateSuspect;
            break;
        default:
            return {};
    }
    // In privacy mode the size of an amount is nobody's business either.
    if (wanted == TransactionMark::LargeAmount && amountsAreHidden()) return {};
    if (!marksOf(row.transaction, row.duplicateSuspect, rules).contains(wanted)) return {};
    return wanted;
}

/// A cell that is a tag: the notification, and the code that is missing.
std::optional<StatusText> pill(const Store::CachedTransaction& row, TransactionField field, const MarkRules& rules) {
    if (field == TransactionField::WebhookSuccess && row.transaction.webhookSuccess) {
        StatusText status = notificationText(row.transaction.webhookSuccess);
        // Who does not want this marked still reads it, without the alarm.
        if (status.tone == Tone::Bad && !markOf(row, field, rules)) status.tone = Tone::Dim;
        // The column is narrow and says it in words.
        status.icon.clear();
        return status;
    }
    if (field != TransactionField::PaymentCode) return {};
    const auto mark = markOf(row, field, rules);
    return mark ? std::optional(markText(*mark)) : std::nullopt;
}

/// A mark beside what the cell says itself.
std::optional<StatusText> besideText(const Store::CachedTransaction& row, TransactionField field,
                                     const MarkRules& rules) {
    if (field != TransactionField::Amount && field != TransactionField::Content) return {};
    const auto mark = markOf(row, field, rules);
    return mark ? std::optional(markText(*mark)) : std::nullopt;
}

Tone tone(const Store::CachedTransaction& row, TransactionField field, const MarkRules& rules) {
    if (const auto tag = pill(row, field, rules)) return tag->tone;
    switch (field) {
        case TransactionField::Amount:
            return row.transaction.direction == Direction::In ? Tone::Good : Tone::Plain;
        case TransactionField::WebhookSuccess:
        case TransactionField::TransactionId:
            return Tone::Dim;
        default:
            return Tone::Plain;
    }
}

QString displayText(const Store::CachedTransaction& row, TransactionField field, const MarkRules& rules) {
    const auto tag = pill(row, field, rules);
    return tag ? tag->words : transactionFieldText(row, field);
}

QString accessibleText(const Store::CachedTransaction& row, TransactionField field, const RowStanding& standing) {
    const Transaction& transaction = row.transaction;
    QStringList said{displayText(row, field, standing.marks)};
    if (field == TransactionField::Amount)
        said = {directionText(transaction.direction) + QLatin1Char(' ') + withCurrency(moneyText(transaction.amount))};
    if (const auto mark = besideText(row, field, standing.marks)) said << mark->words;
    if (standing.isNew && field == TransactionField::Time) said << newRowText().words;
    said.removeAll(QString());
    return said.join(QStringLiteral(", "));
}

QString toolTip(const Store::CachedTransaction& row, TransactionField field, const RowStanding& standing) {
    QStringList said;
    if (const auto mark = markOf(row, field, standing.marks)) said << markExplanation(*mark, standing.marks);
    if (standing.isNew && field == TransactionField::Time) {
        QString words = newRowText().words;
        said << words.replace(0, 1, words.at(0).toUpper());
    }
    // A tool tip of its own takes the place of the one for a text that is cut.
    if (!said.isEmpty() && field == TransactionField::Content) said << transactionFieldText(row, field);
    return said.join(QLatin1Char('\n'));
}

QVariant fontOf(TransactionField field, const RowStanding& standing) {
    return standing.isNew && field == TransactionField::Time ? QVariant(strongFont(QFont())) : QVariant();
}

}  // namespace

QString spreadsheetText(const QString& text) {
    // Whoever joins cells to lines drops the blanks around them, and what they covered.
    return looksLikeFormula(text.simplified()) ? QLatin1Char('\'') + text : harmlessText(text);
}

QString transactionFieldText(const Store::CachedTransaction& row, TransactionField field) {
    const Transaction& transaction = row.transaction;
    switch (field) {
        case TransactionField::Time:
            return dateTimeText(transaction.timeUtcMs);
        case TransactionField::Direction:
            return directionText(transaction.direction);
        case TransactionField::Amount:
            return signedMoneyText(transaction.direction, transaction.amount);
        case TransactionField::WebhookSuccess:
            return notificationText(transaction.webhookSuccess).words;
        case TransactionField::AccountNumber:
        case TransactionField::VirtualAccount:
            return accountNumberText(receivedText(row, field));
        case TransactionField::Content:
            return discreetText(transaction.content);
        default:
            return receivedText(row, field);
    }
}

QVariant transactionCell(const Store::CachedTransaction& row, TransactionField field, int role,
                         const RowStanding& standing) {
    switch (role) {
        case Qt::DisplayRole:
            return displayText(row, field, standing.marks);
        case Qt::AccessibleTextRole:
            return accessibleText(row, field, standing);
        case Qt::ToolTipRole:
            return toolTip(row, field, standing);
        case Qt::FontRole:
            return fontOf(field, standing);
        case RawValueRole:
            return rawValue(row, field);
        case CopyTextRole:
            return copyText(row, field);
        case ToneRole:
            return static_cast<int>(tone(row, field, standing.marks));
        case PillRole:
            return pill(row, field, standing.marks).has_value();
        case IconNameRole:
            return pill(row, field, standing.marks).value_or(StatusText()).icon;
        case MarkRole: {
            const auto mark = besideText(row, field, standing.marks);
            return mark ? QVariant::fromValue(*mark) : QVariant();
        }
        case LoadingRole:
            return false;
        default:
            return {};
    }
}

}  // namespace bankhub
