// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/bankaccountapi.h"

#include "app/api/address.h"
#include "app/api/jsonfields.h"
#include "app/api/listreply.h"

namespace bankhub::api {

namespace {
const QLatin1String xidName("xid");

tl::expected<BankAccount, QString> readBankAccount(const QJsonObject& row) {
    BankAccount account;
    account.xid.text = json::identifier(row.value(xidName));
    if (account.xid.text.trimmed().isEmpty()) return tl::unexpected<QString>(QStringLiteral("no xid"));
    account.companyXid.text = json::identifier(row.value(QLatin1String("company_xid")));
    account.bankName = json::line(row.value(QLatin1String("brand_name")));
    account.holderName = json::line(row.value(QLatin1String("account_holder_name")));
    account.number = json::line(row.value(QLatin1String("account_number")));
    account.accumulated = json::money(row.value(QLatin1String("accumulated")));
    account.type = json::line(row.value(QLatin1String("account_type")));
    account.connected = json::flag(row.value(QLatin1String("bank_api_connected")));
    account.active = json::flag(row.value(QLatin1String("active")));
    account.lastTransactionUtcMs = json::time(row.value(QLatin1String("last_transaction")));
    account.createdAtUtcMs = json::time(row.value(QLatin1String("created_at")));
    account.updatedAtUtcMs = json::time(row.value(QLatin1String("updated_at")));
    return account;
}

VirtualAccount readVirtualAccount(const QJsonObject& row) {
    VirtualAccount account;
    account.xid = json::identifier(row.value(xidName));
    account.number = json::line(row.value(QLatin1String("sub_account")));
    account.holderName = json::line(row.value(QLatin1String("sub_holder_name")));
    account.active = json::flag(row.value(QLatin1String("active")));
    account.createdAtUtcMs = json::time(row.value(QLatin1String("created_at")));
    return account;
}

Result<BankAccountDetail> readBankAccountDetail(const QJsonValue& root) {
    const QJsonObject object = json::payload(root);
    Result<BankAccount> account = readDetail<BankAccount>(object, &readBankAccount);
    if (!account) return failure(account.error());
    BankAccountDetail detail;
    detail.account = *std::move(account);
    detail.identificationNumber = json::line(object.value(QLatin1String("identification_number")));
    detail.phoneNumber = json::line(object.value(QLatin1String("phone_number")));
    const QJsonArray list = object.value(QLatin1String("va_list")).toArray();
    for (const QJsonValue& value : list)
        if (value.isObject()) detail.virtualAccounts.append(readVirtualAccount(value.toObject()));
    return detail;
}
}  // namespace

Endpoint<ListPage<BankAccount>> bankAccountList(int page, int perPage, const CompanyXid& company,
                                                const QString& search) {
    Endpoint<ListPage<BankAccount>> endpoint;
    endpoint.path = QStringLiteral("/v1/bank-account");
    addToQuery(endpoint.query, QStringLiteral("page"), QString::number(page));
    addToQuery(endpoint.query, QStringLiteral("per_page"), QString::number(perPage));
    addToQuery(endpoint.query, QStringLiteral("company_xid"), company.text);
    addToQuery(endpoint.query, QStringLiteral("q"), search);
    endpoint.decode = [](const QJsonValue& root) { return readPage<BankAccount>(root, xidName, &readBankAccount); };
    return endpoint;
}

Endpoint<BankAccountDetail> bankAccountDetail(const BankAccountXid& xid) {
    Endpoint<BankAccountDetail> endpoint;
    endpoint.path = QStringLiteral("/v1/bank-account/") + pathSegment(xid.text);
    endpoint.decode = &readBankAccountDetail;
    return endpoint;
}

}  // namespace bankhub::api
