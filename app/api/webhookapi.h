// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/api/endpoint.h"
#include "app/domain/webhookconfig.h"

namespace bankhub::api {

/// Nothing while none is configured. The secret comes masked.
Endpoint<std::optional<WebhookConfig>> webhook();
/// Creates or replaces. An empty secret, and one that is still masked as it was read, is left out. The answer repeats
/// the secret in full; it is not kept.
Endpoint<std::optional<WebhookConfig>> setWebhook(const WebhookConfig& config);

}  // namespace bankhub::api
