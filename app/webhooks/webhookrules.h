// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

#include "app/domain/webhookconfig.h"
#include "app/webhooks/webhookdraft.h"

namespace bankhub {

/// Why a draft cannot be saved.
enum class WebhookProblem {
    AddressMissing,
    AddressMalformed,       ///< not an http or https address with a host
    AddressHasCredentials,  ///< a user name or password in the address would end in logs
    SecretMissing,          ///< it is to be replaced, but by nothing
    SecretIsMask,           ///< the masked form was pasted
    SecretUnusable,         ///< characters that an HTTP header cannot carry: anything but visible ASCII
};

/// What the user should know before saving.
enum class WebhookWarning {
    ReplacesExisting,      ///< the merchant has one webhook, and it is this one
    NothingIsSent,         ///< no event is chosen
    SwitchedOff,           ///< events are chosen but the webhook is off
    NotHttps,              ///< events and secret travel readable
    NotHttpsOnProduction,  ///< the service refuses it
    PrivateAddress,        ///< the service cannot reach it and refuses it
    SecretMayBeLost,       ///< it is left out, and nobody says whether the service then keeps it
    NoSecret,              ///< the receiver cannot tell real events from forged ones
    WeakSecret,            ///< short enough to be guessed
};

/// True for hosts that only this computer or its own network reaches: loopback, private, shared, link-local and unique
/// local addresses (also IPv4 inside IPv6), multicast and unspecified ones, names without a dot, and names under
/// .local, .localhost, .internal, .lan, .home.arpa and .localdomain. Names are not looked up.
bool isPrivateHost(const QString& host);

/// Nothing when the address can be a webhook.
std::optional<WebhookProblem> addressProblem(const QString& address);
std::optional<WebhookProblem> secretProblem(const QString& secret);

QList<WebhookProblem> problemsOf(const WebhookDraft& draft, const std::optional<WebhookConfig>& current);
/// In the order to show them. `knownSecret` as in configOf().
QList<WebhookWarning> warningsOf(const WebhookDraft& draft, const std::optional<WebhookConfig>& current,
                                 const QString& knownSecret, bool isProduction);

}  // namespace bankhub
