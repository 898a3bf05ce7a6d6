// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "api/objects.h"
#include "api/routes.h"
#include "http/fields.h"
#include "http/replies.h"
#include "http/webaddress.h"

namespace bankhub::simulator {

namespace {

constexpr std::array<std::string_view, 14> eventNames{
    "*",
    "LINK_TOKEN_CREATED",
    "LINK_TOKEN_REVOKED",
    "LINK_TOKEN_EXPIRED",
    "LINK_SESSION_INITIALIZED",
    "LINK_SESSION_REINITIALIZED",
    "LINK_SESSION_STATE_CHANGED",
    "LINK_SESSION_COMPLETED",
    "LINK_SESSION_FAILED",
    "LINK_SESSION_ABANDONED",
    "LINK_SESSION_EXPIRED",
    "BANK_ACCOUNT_LINKED",
    "BANK_ACCOUNT_UNLINKED",
    "BANK_ACCOUNT_INACTIVATED",
};

std::string masked(const std::string& secret) {
    return "***" + (secret.size() > 4 ? secret.substr(secret.size() - 4) : secret);
}

Json webhookObject(const WebhookSettings& webhook, bool showSecret) {
    Json secret = nullptr;
    if (webhook.secret) secret = showSecret ? *webhook.secret : masked(*webhook.secret);
    return {{"webhook_url", webhook.url},       {"auth_type", textOrNull(webhook.authType)},
            {"secret_key", std::move(secret)},  {"request_content_type", "application/json"},
            {"active", webhook.active ? 1 : 0}, {"allow_events", webhook.allowedEvents}};
}

Reply envelope(Json messages, Json data) {
    return replies::json(
        200, {{"status", 200}, {"error", nullptr}, {"messages", std::move(messages)}, {"data", std::move(data)}});
}

Reply readWebhook(const Hub& hub) {
    if (!hub.webhook) return envelope(Json::object(), nullptr);
    return envelope({{"success", Json::array()}}, webhookObject(*hub.webhook, false));
}

void readAddress(BodyReader& body, bool production, WebhookSettings& webhook) {
    const std::string url = body.requiredText("webhook_url", 2000);
    if (url.empty()) return;
    const auto address = parseWebAddress(url);
    if (!address) return body.refuse("webhook_url", "Địa chỉ webhook không hợp lệ");
    if (production && address->scheme != "https") return body.refuse("webhook_url", "Địa chỉ webhook phải dùng https");
    if (isInternalHost(address->host)) return body.refuse("webhook_url", "Không được dùng địa chỉ mạng nội bộ");
    webhook.url = url;
}

void readEvents(BodyReader& body, WebhookSettings& webhook) {
    if (!body.has("allow_events")) return;
    const Json& value = body.value("allow_events");
    webhook.allowedEvents.clear();
    if (value.is_null()) return;
    if (!value.is_array()) return body.refuse("allow_events", "Phải là danh sách tên sự kiện");
    for (const Json& entry : value) {
        const std::string name = entry.is_string() ? entry.get<std::string>() : "";
        if (std::find(eventNames.begin(), eventNames.end(), name) == eventNames.end()) {
            return body.refuse("allow_events", "Sự kiện không hợp lệ: " + (name.empty() ? entry.dump() : name));
        }
        webhook.allowedEvents.push_back(name);
    }
}

/// Members that are left out keep their value; the pages do not say whether the service does the same.
Reply storeWebhook(Hub& hub, const Request& request) {
    BodyReader body(request, hub.options.strict, {"webhook_url", "auth_type", "secret_key", "active", "allow_events"});
    if (!body.isObject()) return body.malformedReply();
    WebhookSettings changed = hub.webhook.value_or(WebhookSettings{});
    readAddress(body, hub.options.production, changed);
    if (const auto type = body.oneOf("auth_type", {"SECRET_KEY"})) changed.authType = *type;
    if (const auto secret = body.text("secret_key", 1000)) changed.secret = *secret;
    if (const auto active = body.integer("active", 0, 1)) changed.active = *active == 1;
    readEvents(body, changed);
    if (body.hasErrors()) return body.errorReply();
    hub.webhook = changed;
    return envelope({{"success", Json::array({"Đã lưu cấu hình webhook"})}}, webhookObject(changed, true));
}

}  // namespace

void addWebhookRoutes(Router& router, Hub& hub) {
    router.add({"GET", "/v1/webhook", [&hub](const Request&, const PathArguments&) { return readWebhook(hub); }});
    router.add({"POST", "/v1/webhook",
                [&hub](const Request& request, const PathArguments&) { return storeWebhook(hub, request); }});
}

}  // namespace bankhub::simulator
