// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/writtenbytes.h"

#include "app/domain/vietnamtime.h"

namespace bankhub::testing {

QByteArray writtenBytes(const MakeWriter& makeWriter, const QList<Store::CachedTransaction>& rows) {
    const auto content = std::make_shared<QByteArray>("(not committed)");
    const std::unique_ptr<TransactionWriter> writer = makeWriter(std::make_unique<MemoryTarget>(content));
    if (writer->needsSurvey()) {
        writer->survey(rows);
        QList<Store::CachedTransaction> ordered;
        for (const Store::RowId id : writer->orderAfterSurvey())
            for (const Store::CachedTransaction& row : rows)
                if (row.rowId == id) ordered << row;
        if (writer->begin() && writer->rows(ordered) && writer->end() && writer->commit()) return *content;
        return QByteArray("(failed)");
    }
    if (writer->begin() && writer->rows(rows) && writer->end() && writer->commit()) return *content;
    return QByteArray("(failed)");
}

Store::CachedTransaction fullRow() {
    Store::CachedTransaction row;
    row.rowId = 1;
    row.companyName = QStringLiteral("Sông Hàn");
    Transaction& transaction = row.transaction;
    transaction.id = {QStringLiteral("id-1")};
    transaction.timeUtcMs = *vietnamtime::parse(QStringLiteral("2026-06-01 00:05:09"));
    transaction.bankAccountXid = {QStringLiteral("acc")};
    transaction.companyXid = {QStringLiteral("com")};
    transaction.bankName = QStringLiteral("MBBank");
    transaction.accountNumber = QStringLiteral("00123");
    transaction.virtualAccount = QStringLiteral("VA1");
    transaction.virtualAccountXid = QStringLiteral("vax");
    transaction.referenceNumber = QStringLiteral("FT1");
    transaction.direction = Direction::In;
    transaction.amount = 9'007'199'254'740'993;
    transaction.content = QStringLiteral("Thanh toán, \"đơn\" 1");
    transaction.paymentCode = QStringLiteral("DH1");
    transaction.webhookSuccess = 8;
    return row;
}

Store::CachedTransaction rowOf(const QString& text) {
    Store::CachedTransaction row = fullRow();
    row.companyName = text;
    Transaction& transaction = row.transaction;
    transaction.id.text = transaction.bankAccountXid.text = transaction.companyXid.text = text;
    transaction.bankName = transaction.accountNumber = transaction.virtualAccount = text;
    transaction.virtualAccountXid = transaction.referenceNumber = text;
    transaction.content = transaction.paymentCode = text;
    return row;
}

}  // namespace bankhub::testing
