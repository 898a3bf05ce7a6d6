// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/webhookapi.h"

#include <QJsonArray>

#include "app/api/jsonfields.h"
#include "app/api/requestbody.h"

namespace bankhub::api {

namespace {
const QLatin1String webhookPath("/v1/webhook");

Result<std::optional<WebhookConfig>> readWebhook(const QJsonValue& root) {
    if (!root.isObject() && !root.isArray())
        return failure(ErrorKind::BadReply, QStringLiteral("the webhook is not an object"));
    const QJsonObject object = json::payload(root);
    WebhookConfig config;
    config.url = json::text(object.value(QLatin1String("webhook_url")));
    config.authType = json::text(object.value(QLatin1String("auth_type")));
    config.secretKey = json::text(object.value(QLatin1String("secret_key")));
    config.contentType = json::text(object.value(QLatin1String("request_content_type")));
    config.active = json::flag(object.value(QLatin1String("active")));
    config.events = json::texts(object.value(QLatin1String("allow_events")));
    if (config.url.isEmpty()) return std::optional<WebhookConfig>();
    return std::optional<WebhookConfig>(config);
}

Result<std::optional<WebhookConfig>> readStoredWebhook(const QJsonValue& root) {
    Result<std::optional<WebhookConfig>> stored = readWebhook(root);
    if (stored && *stored) (*stored)->secretKey.clear();
    return stored;
}

bool isMasked(const QString& secret) {
    return secret.startsWith(QLatin1String("***"));
}
}  // namespace

Endpoint<std::optional<WebhookConfig>> webhook() {
    Endpoint<std::optional<WebhookConfig>> endpoint;
    endpoint.path = webhookPath;
    endpoint.decode = &readWebhook;
    return endpoint;
}

Endpoint<std::optional<WebhookConfig>> setWebhook(const WebhookConfig& config) {
    QJsonObject body{{QStringLiteral("webhook_url"), config.url},
                     {QStringLiteral("active"), config.active.value_or(true) ? 1 : 0},
                     {QStringLiteral("allow_events"), QJsonArray::fromStringList(config.events)}};
    if (!config.authType.isEmpty()) body.insert(QStringLiteral("auth_type"), config.authType);
    if (!config.secretKey.isEmpty() && !isMasked(config.secretKey))
        body.insert(QStringLiteral("secret_key"), config.secretKey);
    auto endpoint = jsonPost<std::optional<WebhookConfig>>(webhookPath, body);
    endpoint.decode = &readStoredWebhook;
    return endpoint;
}

}  // namespace bankhub::api
