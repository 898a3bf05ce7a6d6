// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/transactionapi.h"

#include "app/api/address.h"
#include "app/api/jsonfields.h"
#include "app/api/listreply.h"
#include "app/api/requestbody.h"
#include "app/domain/vietnamtime.h"

namespace bankhub::api {

namespace {
const QLatin1String idName("transaction_id");

tl::unexpected<QString> unreadable(const QString& reason) {
    return tl::unexpected<QString>(reason);
}

/// What a reason quotes of a member that cannot be read.
QString quoted(const QJsonValue& value) {
    constexpr int longest = 40;
    if (value.isUndefined()) return QStringLiteral("missing");
    const QString received = json::line(value);
    return received.isNull() ? QStringLiteral("null") : QLatin1Char('"') + received.left(longest) + QLatin1Char('"');
}

void readOptionalMembers(const QJsonObject& row, Transaction& transaction) {
    transaction.bankAccountXid.text = json::identifier(row.value(QLatin1String("bank_account_xid")));
    transaction.companyXid.text = json::identifier(row.value(QLatin1String("company_xid")));
    transaction.bankName = json::line(row.value(QLatin1String("brand_name")));
    transaction.accountNumber = json::line(row.value(QLatin1String("account_number")));
    transaction.virtualAccount = json::line(row.value(QLatin1String("va")));
    transaction.virtualAccountXid = json::identifier(row.value(QLatin1String("va_xid")));
    transaction.referenceNumber = json::line(row.value(QLatin1String("reference_number")));
    transaction.direction = parseDirection(json::text(row.value(QLatin1String("transfer_type"))));
    transaction.content = json::words(row.value(QLatin1String("transaction_content")));
    transaction.paymentCode = json::line(row.value(QLatin1String("payment_code")));
    transaction.webhookSuccess = json::integer(row.value(QLatin1String("webhook_success")));
    if (!transaction.webhookSuccess)
        if (const auto flag = json::flag(row.value(QLatin1String("webhook_success"))))
            transaction.webhookSuccess = *flag;
}

tl::expected<Transaction, QString> readTransaction(const QJsonObject& row) {
    Transaction transaction;
    transaction.id.text = json::identifier(row.value(idName));
    if (transaction.id.text.trimmed().isEmpty()) return unreadable(QStringLiteral("no transaction_id"));

    const QJsonValue date = row.value(QLatin1String("transaction_date"));
    const auto time = json::time(date);
    if (!time) return unreadable(QStringLiteral("transaction_date: ") + quoted(date));
    transaction.timeUtcMs = *time;

    const QJsonValue amount = row.value(QLatin1String("amount"));
    const auto dong = json::money(amount);
    if (!dong) return unreadable(QStringLiteral("amount: ") + quoted(amount));
    // The direction carries the sign; a negative amount says two things at once.
    if (*dong < 0) return unreadable(QStringLiteral("negative amount: ") + quoted(amount));
    transaction.amount = *dong;

    readOptionalMembers(row, transaction);
    return transaction;
}

/// The create call says credit and debit where the list says in and out (contract notes, section 18).
QString createDirection(Direction direction) {
    return direction == Direction::Out ? QStringLiteral("debit") : QStringLiteral("credit");
}
}  // namespace

Endpoint<ListPage<Transaction>> transactionList(const TransactionListFilter& filter, int page, int perPage) {
    Endpoint<ListPage<Transaction>> endpoint;
    endpoint.path = QStringLiteral("/v1/transaction");
    addToQuery(endpoint.query, QStringLiteral("page"), QString::number(page));
    addToQuery(endpoint.query, QStringLiteral("per_page"), QString::number(perPage));
    addToQuery(endpoint.query, QStringLiteral("company_xid"), filter.company.text);
    addToQuery(endpoint.query, QStringLiteral("bank_account_xid"), filter.account.text);
    if (filter.from.isValid())
        addToQuery(endpoint.query, QStringLiteral("start_transaction_date"), vietnamtime::toContractText(filter.from));
    if (filter.to.isValid())
        addToQuery(endpoint.query, QStringLiteral("end_transaction_date"), vietnamtime::toContractText(filter.to));
    endpoint.decode = [](const QJsonValue& root) { return readPage<Transaction>(root, idName, &readTransaction); };
    return endpoint;
}

Endpoint<Transaction> transactionDetail(const TransactionId& id) {
    Endpoint<Transaction> endpoint;
    endpoint.path = QStringLiteral("/v1/transaction/") + pathSegment(id.text);
    endpoint.decode = [](const QJsonValue& root) {
        return readDetail<Transaction>(json::payload(root), &readTransaction);
    };
    return endpoint;
}

Endpoint<TransactionId> simulateTransaction(const SimulatedTransaction& transaction) {
    const QJsonObject body{{QStringLiteral("bank_account_xid"), transaction.account.text},
                           {QStringLiteral("transfer_type"), createDirection(transaction.direction)},
                           {QStringLiteral("amount"), transaction.amount},
                           {QStringLiteral("transaction_content"), transaction.content}};
    auto endpoint = jsonPost<TransactionId>(QStringLiteral("/v1/transaction/create"), body, Replay::Never);
    endpoint.decode = [](const QJsonValue& root) { return readCreated<TransactionId>(root, idName); };
    return endpoint;
}

}  // namespace bankhub::api
