// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/exportcolumn.h"

namespace bankhub {

CellKind cellKind(ExportField field) {
    switch (field) {
        case ExportField::Time:
            return CellKind::Time;
        case ExportField::Amount:
        case ExportField::SignedAmount:
        case ExportField::AmountIn:
        case ExportField::AmountOut:
            return CellKind::Number;
        default:
            return CellKind::Text;
    }
}

QString exportFieldName(ExportField field) {
    switch (field) {
        case ExportField::Constant:
            return QStringLiteral("constant");
        case ExportField::TransactionId:
            return QStringLiteral("transaction_id");
        case ExportField::Time:
            return QStringLiteral("transaction_date");
        case ExportField::BankAccountXid:
            return QStringLiteral("bank_account_xid");
        case ExportField::CompanyXid:
            return QStringLiteral("company_xid");
        case ExportField::BankName:
            return QStringLiteral("brand_name");
        case ExportField::AccountNumber:
            return QStringLiteral("account_number");
        case ExportField::VirtualAccount:
            return QStringLiteral("va");
        case ExportField::VirtualAccountXid:
            return QStringLiteral("va_xid");
        case ExportField::ReferenceNumber:
            return QStringLiteral("reference_number");
        case ExportField::Direction:
            return QStringLiteral("transfer_type");
        case ExportField::Amount:
            return QStringLiteral("amount");
        case ExportField::Content:
            return QStringLiteral("transaction_content");
        case ExportField::PaymentCode:
            return QStringLiteral("payment_code");
        case ExportField::WebhookSuccess:
            return QStringLiteral("webhook_success");
        case ExportField::CompanyName:
            return QStringLiteral("company_name");
        case ExportField::SignedAmount:
            return QStringLiteral("amount_signed");
        case ExportField::AmountIn:
            return QStringLiteral("amount_in");
        case ExportField::AmountOut:
            return QStringLiteral("amount_out");
    }
    return {};
}

const QList<ExportField>& exportFields() {
    static const QList<ExportField> fields{
        ExportField::Time,           ExportField::BankName,       ExportField::AccountNumber,
        ExportField::CompanyName,    ExportField::Direction,      ExportField::SignedAmount,
        ExportField::Amount,         ExportField::AmountIn,       ExportField::AmountOut,
        ExportField::Content,        ExportField::PaymentCode,    ExportField::ReferenceNumber,
        ExportField::WebhookSuccess, ExportField::VirtualAccount, ExportField::TransactionId,
        ExportField::BankAccountXid, ExportField::CompanyXid,     ExportField::VirtualAccountXid,
    };
    return fields;
}

std::optional<ExportField> exportFieldFromName(const QString& name) {
    if (name == exportFieldName(ExportField::Constant)) return ExportField::Constant;
    for (const ExportField field : exportFields())
        if (name == exportFieldName(field)) return field;
    return {};
}

ExportField exportFieldOf(TransactionField field) {
    switch (field) {
        case TransactionField::Time:
            return ExportField::Time;
        case TransactionField::BankName:
            return ExportField::BankName;
        case TransactionField::AccountNumber:
            return ExportField::AccountNumber;
        case TransactionField::Company:
            return ExportField::CompanyName;
        case TransactionField::Direction:
            return ExportField::Direction;
        case TransactionField::Amount:
            return ExportField::SignedAmount;
        case TransactionField::Content:
            return ExportField::Content;
        case TransactionField::PaymentCode:
            return ExportField::PaymentCode;
        case TransactionField::VirtualAccount:
            return ExportField::VirtualAccount;
        case TransactionField::ReferenceNumber:
            return ExportField::ReferenceNumber;
        case TransactionField::WebhookSuccess:
            return ExportField::WebhookSuccess;
        case TransactionField::TransactionId:
            return ExportField::TransactionId;
    }
    return ExportField::TransactionId;
}

QList<ExportColumn> contractColumns() {
    QList<ExportColumn> columns;
    for (const ExportField field :
         {ExportField::TransactionId, ExportField::Time, ExportField::BankAccountXid, ExportField::CompanyXid,
          ExportField::BankName, ExportField::AccountNumber, ExportField::VirtualAccount,
          ExportField::VirtualAccountXid, ExportField::ReferenceNumber, ExportField::Direction, ExportField::Amount,
          ExportField::Content, ExportField::PaymentCode, ExportField::WebhookSuccess})
        columns.append({field, exportFieldName(field), {}});
    return columns;
}

}  // namespace bankhub
