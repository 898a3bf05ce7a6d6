// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

#include "app/domain/transactionquery.h"

namespace bankhub {

/// What a column of an export can hold. The names of exportFieldName are stable: they are kept in templates.
enum class ExportField {
    Constant,  ///< the same text in every row
    TransactionId,
    Time,
    BankAccountXid,
    CompanyXid,
    BankName,
    AccountNumber,
    VirtualAccount,
    VirtualAccountXid,
    ReferenceNumber,
    Direction,
    Amount,  ///< as on the wire, without a sign
    Content,
    PaymentCode,
    WebhookSuccess,
    CompanyName,
    SignedAmount,  ///< negative for money out
    AmountIn,      ///< only for money in, else empty
    AmountOut,     ///< only for money out, else empty
};

enum class CellKind { Text, Number, Time };
/// How a spreadsheet should hold the field.
CellKind cellKind(ExportField field);

/// The contract's own name of the member where there is one ("transaction_id"), else one in the same style.
QString exportFieldName(ExportField field);
std::optional<ExportField> exportFieldFromName(const QString& name);
/// Every field that a column can have, in the order in which they are offered. Not Constant.
const QList<ExportField>& exportFields();

struct ExportColumn {
    ExportField field = ExportField::Constant;
    QString header;
    QString constant;  ///< for ExportField::Constant
    bool operator==(const ExportColumn&) const = default;
};

/// The column of the transaction table that shows `field`. Amounts carry the sign that the screen shows.
ExportField exportFieldOf(TransactionField field);
/// The members of the service's transaction list, in its order and under its names.
QList<ExportColumn> contractColumns();

}  // namespace bankhub
