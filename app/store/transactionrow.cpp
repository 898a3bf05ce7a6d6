// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/transactionrow.h"

#include "app/store/database.h"

namespace bankhub {

const char* const transactionRowSelect =
    "SELECT t.id, t.transaction_id, t.time_utc_ms, t.bank_name, t.account_number, t.virtual_account,"
    " t.virtual_account_xid, t.reference_number, t.direction, t.amount, t.content, t.payment_code, t.webhook_success,"
    " account.text, company.text, c.full_name FROM transactions t"
    " JOIN identifiers account ON account.key = t.account_key"
    " JOIN identifiers company ON company.key = t.company_key"
    " LEFT JOIN companies c ON c.key = t.company_key ";

namespace {

/// As transactionRowSelect, with the keys in the place of the last three texts.
constexpr const char* ownColumnsById =
    "SELECT id, transaction_id, time_utc_ms, bank_name, account_number, virtual_account, virtual_account_xid,"
    " reference_number, direction, amount, content, payment_code, webhook_success, account_key, company_key"
    " FROM transactions WHERE id = ?1";
enum { accountColumn = 13, companyColumn = 14, companyNameColumn = 15 };

Store::CachedTransaction readOwnColumns(const Statement& row) {
    Store::CachedTransaction cached;
    Transaction& transaction = cached.transaction;
    cached.rowId = row.integer(0);
    transaction.id = {row.text(1)};
    transaction.timeUtcMs = row.integer(2);
    transaction.bankName = row.text(3);
    transaction.accountNumber = row.text(4);
    transaction.virtualAccount = row.text(5);
    transaction.virtualAccountXid = row.text(6);
    transaction.referenceNumber = row.text(7);
    transaction.direction = static_cast<Direction>(row.integer(8));
    transaction.amount = row.integer(9);
    transaction.content = row.text(10);
    transaction.paymentCode = row.text(11);
    transaction.webhookSuccess = row.optionalInteger(12);
    return cached;
}

}  // namespace

Store::CachedTransaction readTransactionRow(const Statement& row) {
    Store::CachedTransaction cached = readOwnColumns(row);
    cached.transaction.bankAccountXid = {row.text(accountColumn)};
    cached.transaction.companyXid = {row.text(companyColumn)};
    cached.companyName = row.text(companyNameColumn);
    return cached;
}

TransactionRows::TransactionRows(Database& database)
    : row_(database.statement(ownColumnsById)),
      identifier_(database.statement("SELECT text FROM identifiers WHERE key = ?1")),
      companyName_(database.statement("SELECT full_name FROM companies WHERE key = ?1")) {}

std::optional<Store::CachedTransaction> TransactionRows::read(Store::RowId rowId) {
    row_.reset();
    if (!row_.with(rowId).step()) return {};
    Store::CachedTransaction cached = readOwnColumns(row_);
    const qint64 company = row_.integer(companyColumn);
    cached.transaction.bankAccountXid = {shared(identifiers_, identifier_, row_.integer(accountColumn))};
    cached.transaction.companyXid = {shared(identifiers_, identifier_, company)};
    cached.companyName = shared(companyNames_, companyName_, company);
    return cached;
}

QString TransactionRows::shared(QHash<qint64, QString>& known, Statement& query, qint64 key) {
    const auto found = known.constFind(key);
    if (found != known.cend()) return *found;
    query.reset();
    const QString text = query.with(key).step() ? query.text(0) : QString();
    known.insert(key, text);
    return text;
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

bool searchedAlike(const Transaction& stored, const Transaction& received) {
    return stored.direction == received.direction && stored.amount == received.amount &&
           stored.companyXid == received.companyXid && stored.bankName == received.bankName &&
           stored.accountNumber == received.accountNumber && stored.virtualAccount == received.virtualAccount &&
           stored.referenceNumber == received.referenceNumber && stored.content == received.content &&
           stored.paymentCode == received.paymentCode;
}

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
