// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/webhookdraft.h"

#include "app/webhooks/webhookevents.h"
#include "app/webhooks/webhooksecret.h"

namespace bankhub {

WebhookDraft draftOf(const std::optional<WebhookConfig>& current) {
    if (!current) return {};
    WebhookDraft draft;
    draft.url = current->url;
    draft.secretChoice = current->secretKey.isEmpty() ? SecretChoice::Replace : SecretChoice::Keep;
    draft.active = current->active.value_or(true);
    draft.everyEvent = current->events.contains(everyEvent());
    if (!draft.everyEvent) draft.events = inPublishedOrder(current->events);
    return draft;
}

WebhookConfig configOf(const WebhookDraft& draft, const std::optional<WebhookConfig>& current,
                       const QString& knownSecret) {
    WebhookConfig config;
    config.url = draft.url.trimmed();
    config.authType = current && !current->authType.isEmpty() ? current->authType : QStringLiteral("SECRET_KEY");
    if (draft.secretChoice == SecretChoice::Replace)
        config.secretKey = draft.newSecret;
    else if (current && fitsMask(knownSecret, current->secretKey))
        config.secretKey = knownSecret;
    config.active = draft.active;
    config.events = draft.everyEvent ? QStringList{everyEvent()} : inPublishedOrder(draft.events);
    return config;
}

bool sameEvents(const QStringList& first, const QStringList& second) {
    const auto meaning = [](const QStringList& events) {
        if (events.contains(everyEvent())) return QStringList{everyEvent()};
        QStringList ordered = inPublishedOrder(events);
        ordered.sort();
        return ordered;
    };
    return meaning(first) == meaning(second);
}

}  // namespace bankhub
