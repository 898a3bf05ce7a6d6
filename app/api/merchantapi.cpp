// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/merchantapi.h"

#include <QJsonArray>

#include "app/api/address.h"
#include "app/api/counterreply.h"
#include "app/api/jsonfields.h"
#include "app/api/multipart.h"
#include "app/api/requestbody.h"
#include "app/domain/vietnamtime.h"

namespace bankhub::api {

namespace {
const QLatin1String configPath("/v1/merchant-config");
const QLatin1String keywordsName("transaction_whitelist_remark_keywords");
const QLatin1String styleSheetName("global_hosted_link_custom_css");
const QLatin1String logoName("logo_url");
const QLatin1String nameName("name");
const QLatin1String primaryColorName("primary_color");
const QLatin1String secondaryColorName("secondary_color");

/// Set whenever the member is there: a null text is set and empty.
std::optional<QString> memberText(const QJsonObject& object, QLatin1String name) {
    if (!object.contains(name)) return {};
    return json::text(object.value(name));
}

Result<MerchantConfig> readMerchantConfig(const QJsonValue& root) {
    if (!root.isObject() && !root.isArray())
        return failure(ErrorKind::BadReply, QStringLiteral("the configuration is not an object"));
    const QJsonObject object = json::payload(root);
    MerchantConfig config;
    if (object.contains(keywordsName)) config.notificationKeywords = json::texts(object.value(keywordsName));
    config.customStyleSheet = memberText(object, styleSheetName);
    config.logoUrl = memberText(object, logoName);
    if (object.contains(nameName)) config.name = json::line(object.value(nameName));
    config.primaryColor = memberText(object, primaryColorName);
    config.secondaryColor = memberText(object, secondaryColorName);
    return config;
}

void put(QJsonObject& body, QLatin1String name, const std::optional<QString>& value) {
    if (value) body.insert(name, value->isNull() ? QStringLiteral("") : *value);
}
}  // namespace

Endpoint<MerchantConfig> merchantConfig() {
    Endpoint<MerchantConfig> endpoint;
    endpoint.path = configPath;
    endpoint.decode = &readMerchantConfig;
    return endpoint;
}

Endpoint<MerchantConfig> updateMerchantConfig(const MerchantConfig& change) {
    QJsonObject body;
    if (change.notificationKeywords)
        body.insert(keywordsName, QJsonArray::fromStringList(*change.notificationKeywords));
    put(body, styleSheetName, change.customStyleSheet);
    put(body, nameName, change.name);
    put(body, primaryColorName, change.primaryColor);
    put(body, secondaryColorName, change.secondaryColor);
    auto endpoint = jsonPost<MerchantConfig>(configPath, body);
    endpoint.decode = &readMerchantConfig;
    return endpoint;
}

Endpoint<QString> uploadMerchantLogo(const QByteArray& image, const QString& fileName, const QByteArray& contentType) {
    const MultipartBody form = multipartFile(QStringLiteral("logo"), fileName, contentType, image);
    Endpoint<QString> endpoint;
    endpoint.verb = Verb::Post;
    endpoint.path = configPath + QStringLiteral("/logo");
    endpoint.body = form.body;
    endpoint.contentType = form.contentType;
    endpoint.decode = [](const QJsonValue& root) -> Result<QString> {
        return json::text(json::payload(root).value(logoName));
    };
    return endpoint;
}

Endpoint<CounterReport> merchantCounter(QDate from, QDate to) {
    Endpoint<CounterReport> endpoint;
    endpoint.path = configPath + QStringLiteral("/counter");
    if (from.isValid()) addToQuery(endpoint.query, QStringLiteral("start_date"), vietnamtime::toContractText(from));
    if (to.isValid()) addToQuery(endpoint.query, QStringLiteral("end_date"), vietnamtime::toContractText(to));
    endpoint.decode = &readCounterReport;
    return endpoint;
}

}  // namespace bankhub::api
