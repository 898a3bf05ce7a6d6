// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/transactionrow.h"

#include "app/domain/vietnamesefolding.h"
#include "app/store/statement.h"

namespace bankhub {

const char* const transactionRowSelect =
    "SELECT t.id, t.transaction_id, t.time_utc_ms, account.text, company.text, t.bank_name, t.account_number,"
    " t.virtual_account, t.virtual_account_xid, t.reference_number, t.direction, t.amount, t.content, t.payment_code,"
    " t.webhook_success, c.full_name FROM transactions t"
    " JOIN identifiers account ON account.key = t.account_key"
    " JOIN identifiers company ON company.key = t.company_key"
    " LEFT JOIN companies c ON c.key = t.company_key ";

Store::CachedTransaction readTransactionRow(const Statement& row) {
    Store::CachedTransaction cached;
    Transaction& transaction = cached.transaction;
    cached.rowId = row.integer(0);
    transaction.id = {row.text(1)};
    transaction.timeUtcMs = row.integer(2);
    transaction.bankAccountXid = {row.text(3)};
    transaction.companyXid = {row.text(4)};
    transaction.bankName = row.text(5);
    transaction.accountNumber = row.text(6);
    transaction.virtualAccount = row.text(7);
    transaction.virtualAccountXid = row.text(8);
    transaction.referenceNumber = row.text(9);
    transaction.direction = static_cast<Direction>(row.integer(10));
    transaction.amount = row.integer(11);
    transaction.content = row.text(12);
    transaction.paymentCode = row.text(13);
    transaction.webhookSuccess = row.optionalInteger(14);
    cached.companyName = row.text(15);
    return cached;
}

QString foldedSearchText(const Transaction& transaction) {
    // Field by field: decomposing a text takes time by the square of its length.
    QStringList folded;
    for (const QString& field : {transaction.content, transaction.paymentCode, transaction.referenceNumber,
                                 transaction.accountNumber, transaction.virtualAccount, transaction.bankName})
        folded.append(foldVietnamese(field));
    // The separator keeps a word from matching across two fields.
    return folded.join(QChar(0x1f));
}

int deliveredNumber(const Transaction& transaction) {
    if (!transaction.webhookSuccess) return -1;
    return *transaction.webhookSuccess > 0 ? 1 : 0;
}

namespace {
/// Half a surrogate pair cannot be stored and comes back as U+FFFD, so texts are compared in the stored form. Null and
/// empty differ, which operator== of QString does not see.
bool sameText(const QString& stored, const QString& received) {
    if (stored.isNull() != received.isNull()) return false;
    return stored == received || stored.toUtf8() == received.toUtf8();
}
}  // namespace

bool sameStored(const Transaction& stored, const Transaction& received) {
    return stored.timeUtcMs == received.timeUtcMs && stored.direction == received.direction &&
           stored.amount == received.amount && stored.webhookSuccess == received.webhookSuccess &&
           sameText(stored.bankAccountXid.text, received.bankAccountXid.text) &&
           sameText(stored.companyXid.text, received.companyXid.text) && sameText(stored.bankName, received.bankName) &&
           sameText(stored.accountNumber, received.accountNumber) &&
           sameText(stored.virtualAccount, received.virtualAccount) &&
           sameText(stored.virtualAccountXid, received.virtualAccountXid) &&
           sameText(stored.referenceNumber, received.referenceNumber) && sameText(stored.content, received.content) &&
           sameText(stored.paymentCode, received.paymentCode);
}

}  // namespace bankhub
