// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/companyapi.h"

#include <limits>

#include "app/api/address.h"
#include "app/api/counterreply.h"
#include "app/api/jsonfields.h"
#include "app/api/listreply.h"
#include "app/api/requestbody.h"
#include "app/domain/vietnamtime.h"

namespace bankhub::api {

namespace {
const QLatin1String xidName("xid");

std::optional<int> smallNumber(const QJsonValue& value) {
    const auto number = json::integer(value);
    if (!number || *number < 0 || *number > std::numeric_limits<int>::max()) return {};
    return int(*number);
}

/// Nothing for null, absent, {} and [] alike.
std::optional<CompanyConfiguration> readConfiguration(const QJsonValue& value) {
    const QJsonObject object = value.toObject();
    if (object.isEmpty()) return {};
    CompanyConfiguration configuration;
    configuration.paymentCodeEnabled = json::flag(object.value(QLatin1String("payment_code")));
    configuration.paymentCodePrefix = json::line(object.value(QLatin1String("payment_code_prefix")));
    configuration.suffixLengthFrom = smallNumber(object.value(QLatin1String("payment_code_suffix_from")));
    configuration.suffixLengthTo = smallNumber(object.value(QLatin1String("payment_code_suffix_to")));
    configuration.suffixCharacterType = json::line(object.value(QLatin1String("payment_code_suffix_character_type")));
    configuration.transactionQuota = json::line(object.value(QLatin1String("transaction_amount")));
    configuration.dataStorageTime = json::line(object.value(QLatin1String("data_storage_time")));
    return configuration;
}

tl::expected<Company, QString> readCompany(const QJsonObject& row) {
    Company company;
    company.xid.text = json::identifier(row.value(xidName));
    if (company.xid.text.trimmed().isEmpty()) return tl::unexpected<QString>(QStringLiteral("no xid"));
    company.fullName = json::line(row.value(QLatin1String("full_name")));
    company.shortName = json::line(row.value(QLatin1String("short_name")));
    company.status = json::line(row.value(QLatin1String("status")));
    company.active = json::flag(row.value(QLatin1String("active")));
    company.createdAtUtcMs = json::time(row.value(QLatin1String("created_at")));
    company.updatedAtUtcMs = json::time(row.value(QLatin1String("updated_at")));
    company.configuration = readConfiguration(row.value(QLatin1String("configuration")));
    return company;
}

/// A natural number goes out as a number, "Unlimited" as text.
QJsonValue quotaValue(const QString& quota) {
    bool isNumber = false;
    const qint64 number = quota.toLongLong(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(quota);
}

template <typename T>
void put(QJsonObject& body, const char* name, const std::optional<T>& value) {
    if (value) body.insert(QLatin1String(name), QJsonValue(*value));
}
}  // namespace

Endpoint<ListPage<Company>> companyList(int page, int perPage, const QString& search, const QString& status) {
    Endpoint<ListPage<Company>> endpoint;
    endpoint.path = QStringLiteral("/v1/company");
    addToQuery(endpoint.query, QStringLiteral("page"), QString::number(page));
    addToQuery(endpoint.query, QStringLiteral("per_page"), QString::number(perPage));
    addToQuery(endpoint.query, QStringLiteral("q"), search);
    addToQuery(endpoint.query, QStringLiteral("status"), status);
    addToQuery(endpoint.query, QStringLiteral("sort[created_at]"), QStringLiteral("desc"));
    endpoint.decode = [](const QJsonValue& root) { return readPage<Company>(root, xidName, &readCompany); };
    return endpoint;
}

Endpoint<Company> companyDetail(const CompanyXid& xid) {
    Endpoint<Company> endpoint;
    endpoint.path = QStringLiteral("/v1/company/") + pathSegment(xid.text);
    endpoint.decode = [](const QJsonValue& root) { return readDetail<Company>(json::payload(root), &readCompany); };
    return endpoint;
}

Endpoint<CompanyXid> createCompany(const QString& fullName, const QString& status, const QString& shortName) {
    QJsonObject body{{QStringLiteral("full_name"), fullName}, {QStringLiteral("status"), status}};
    if (!shortName.isEmpty()) body.insert(QStringLiteral("short_name"), shortName);
    auto endpoint = jsonPost<CompanyXid>(QStringLiteral("/v1/company/create"), body, Replay::Never);
    endpoint.decode = [](const QJsonValue& root) { return readCreated<CompanyXid>(root, xidName); };
    return endpoint;
}

Endpoint<Done> editCompany(const CompanyXid& xid, const CompanyChange& change) {
    QJsonObject body;
    put(body, "full_name", change.fullName);
    put(body, "short_name", change.shortName);
    put(body, "status", change.status);
    if (change.paymentCodeEnabled)
        body.insert(QStringLiteral("payment_code"),
                    *change.paymentCodeEnabled ? QStringLiteral("on") : QStringLiteral("off"));
    put(body, "payment_code_prefix", change.paymentCodePrefix);
    put(body, "payment_code_suffix_from", change.suffixLengthFrom);
    put(body, "payment_code_suffix_to", change.suffixLengthTo);
    put(body, "payment_code_suffix_character_type", change.suffixCharacterType);
    if (change.transactionQuota)
        body.insert(QStringLiteral("transaction_amount"), quotaValue(*change.transactionQuota));
    auto endpoint = jsonPost<Done>(QStringLiteral("/v1/company/edit/") + pathSegment(xid.text), body);
    endpoint.decode = &acceptAnything;
    return endpoint;
}

Endpoint<CounterReport> companyCounter(const CompanyXid& xid, QDate day) {
    Endpoint<CounterReport> endpoint;
    endpoint.path = QStringLiteral("/v1/company/counter/") + pathSegment(xid.text);
    if (day.isValid()) addToQuery(endpoint.query, QStringLiteral("date"), vietnamtime::toContractText(day));
    endpoint.decode = &readCounterReport;
    return endpoint;
}

}  // namespace bankhub::api
