// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

#include "app/domain/webhookconfig.h"

namespace bankhub {

/// What is to become of the secret at the service.
enum class SecretChoice {
    Keep,     ///< the one that is there; its mask is never sent
    Replace,  ///< by WebhookDraft::newSecret
};

/// The webhook as it is being edited.
struct WebhookDraft {
    QString url;
    SecretChoice secretChoice = SecretChoice::Replace;
    QString newSecret;  ///< only for Replace; empty when there is none yet
    bool active = true;
    bool everyEvent = true;  ///< "*": also the events of the future; `events` is then empty
    QStringList events;      ///< in published order, unknown ones of the service last
    bool operator==(const WebhookDraft&) const = default;
};

/// The form as it opens: what the service has, or for a new webhook switched on with every event.
WebhookDraft draftOf(const std::optional<WebhookConfig>& current);

/// What saving the draft sends. `knownSecret` is the full secret of `current`, or empty: with SecretChoice::Keep it is
/// sent again, because nobody says whether the service keeps what is left out; without it the secret is left out.
WebhookConfig configOf(const WebhookDraft& draft, const std::optional<WebhookConfig>& current,
                       const QString& knownSecret);

/// True when both mean the same events, whatever their spelling and order.
bool sameEvents(const QStringList& first, const QStringList& second);

}  // namespace bankhub
