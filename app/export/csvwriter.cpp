// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/csvwriter.h"

#include "app/domain/vietnamtime.h"

namespace bankhub {

namespace {
bool needsQuotes(const QString& text) {
    if (text.isEmpty()) return false;
    if (text.front().isSpace() || text.back().isSpace()) return true;
    for (const QChar character : text)
        if (character == QLatin1Char(',') || character == QLatin1Char('"') || character == QLatin1Char('\r') ||
            character == QLatin1Char('\n'))
            return true;
    return false;
}
}  // namespace

QByteArray TransactionCsvWriter::header() {
    return "transaction_id,transaction_date,bank_account_xid,company_xid,brand_name,account_number,va,va_xid,"
           "reference_number,transfer_type,amount,transaction_content,payment_code,webhook_success\r\n";
}

QByteArray TransactionCsvWriter::field(const QString& text) {
    if (!needsQuotes(text)) return text.toUtf8();
    QString doubled = text;
    doubled.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return '"' + doubled.toUtf8() + '"';
}

QByteArray TransactionCsvWriter::line(const Transaction& transaction) {
    const QByteArray webhookSuccess =
        transaction.webhookSuccess ? QByteArray::number(*transaction.webhookSuccess) : QByteArray();
    const QByteArrayList fields{field(transaction.id.text),
                                vietnamtime::toContractText(transaction.timeUtcMs).toUtf8(),
                                field(transaction.bankAccountXid.text),
                                field(transaction.companyXid.text),
                                field(transaction.bankName),
                                field(transaction.accountNumber),
                                field(transaction.virtualAccount),
                                field(transaction.virtualAccountXid),
                                field(transaction.referenceNumber),
                                directionContractText(transaction.direction).toUtf8(),
                                QByteArray::number(transaction.amount),
                                field(transaction.content),
                                field(transaction.paymentCode),
                                webhookSuccess};
    return fields.join(',') + "\r\n";
}

}  // namespace bankhub
