// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportwords.h"

#include <QCoreApplication>

#include "ui/format/statustext.h"
#include "ui/models/transactionmodel.h"

namespace bankhub {

namespace {
struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};
}  // namespace

ExportWords exportWords() {
    ExportWords words;
    words.moneyIn = directionText(Direction::In);
    words.moneyOut = directionText(Direction::Out);
    words.directionUnknown = directionText(Direction::Unknown);
    words.delivered = notificationText(1).words;
    words.notDelivered = notificationText(0).words;
    words.rows = ExportText::tr("Rows");
    words.totalIn = ExportText::tr("Total in");
    words.totalOut = ExportText::tr("Total out");
    words.net = ExportText::tr("Net");
    words.sheet = ExportText::tr("Transactions");
    words.aboutSheet = ExportText::tr("About this export");
    words.continued = ExportText::tr("One sheet is too small for all rows: they continue on %1 sheets.");
    return words;
}

QString exportFieldTitle(ExportField field) {
    for (const TransactionField shown : TransactionModel::columns())
        if (exportFieldOf(shown) == field && field != ExportField::SignedAmount)
            return TransactionModel::fieldName(shown);
    switch (field) {
        case ExportField::SignedAmount:
            return ExportText::tr("Amount with sign");
        case ExportField::Amount:
            return ExportText::tr("Amount without sign");
        case ExportField::AmountIn:
            return ExportText::tr("Amount in");
        case ExportField::AmountOut:
            return ExportText::tr("Amount out");
        case ExportField::BankAccountXid:
            return ExportText::tr("Account ID");
        case ExportField::CompanyXid:
            return ExportText::tr("Company ID");
        case ExportField::VirtualAccountXid:
            return ExportText::tr("Virtual account ID");
        case ExportField::Constant:
            return ExportText::tr("Fixed text");
        default:
            return exportFieldName(field);
    }
}

QList<ExportColumn> exportColumns(const QList<TransactionField>& fields) {
    QList<ExportColumn> columns;
    for (const TransactionField field : fields)
        columns.append({exportFieldOf(field), TransactionModel::fieldName(field), {}});
    return columns;
}

}  // namespace bankhub
