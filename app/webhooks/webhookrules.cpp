// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/webhookrules.h"

#include <QHostAddress>
#include <QUrl>
#include <algorithm>
#include <array>

#include "app/webhooks/webhooksecret.h"

namespace bankhub {

namespace {

constexpr int shortestStrongSecret = 16;

using Network = std::pair<const char*, int>;
constexpr std::array<Network, 13> privateNetworks{{
    {"0.0.0.0", 8},
    {"10.0.0.0", 8},
    {"100.64.0.0", 10},
    {"127.0.0.0", 8},
    {"169.254.0.0", 16},
    {"172.16.0.0", 12},
    {"192.168.0.0", 16},
    {"224.0.0.0", 3},  // multicast, reserved, broadcast
    {"::", 127},       // unspecified and loopback
    {"fc00::", 7},
    {"fe80::", 10},
    {"fec0::", 10},
    {"ff00::", 8},
}};

bool isPrivateAddress(QHostAddress address) {
    bool isIPv4 = false;
    const quint32 number = address.toIPv4Address(&isIPv4);
    if (isIPv4) address = QHostAddress(number);
    return std::any_of(privateNetworks.begin(), privateNetworks.end(), [&](const Network& network) {
        const QHostAddress base(QString::fromLatin1(network.first));
        return base.protocol() == address.protocol() && address.isInSubnet(base, network.second);
    });
}

bool isPrivateName(const QString& name) {
    if (!name.contains(QLatin1Char('.'))) return true;
    constexpr std::array<const char*, 6> endings{".local", ".localhost", ".internal",
                                                 ".lan",   ".home.arpa", ".localdomain"};
    return std::any_of(endings.begin(), endings.end(),
                       [&](const char* ending) { return name.endsWith(QLatin1String(ending)); });
}

}  // namespace

bool isPrivateHost(const QString& host) {
    QString name = host.toLower();
    if (name.startsWith(QLatin1Char('[')) && name.endsWith(QLatin1Char(']'))) name = name.mid(1, name.size() - 2);
    if (name.endsWith(QLatin1Char('.'))) name.chop(1);
    const QHostAddress address(name);
    return address.isNull() ? isPrivateName(name) : isPrivateAddress(address);
}

std::optional<WebhookProblem> addressProblem(const QString& address) {
    const QString text = address.trimmed();
    if (text.isEmpty()) return WebhookProblem::AddressMissing;
    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() || (scheme != QLatin1String("https") && scheme != QLatin1String("http")))
        return WebhookProblem::AddressMalformed;
    if (!url.userInfo().isEmpty()) return WebhookProblem::AddressHasCredentials;
    return {};
}

std::optional<WebhookProblem> secretProblem(const QString& secret) {
    if (isMask(secret)) return WebhookProblem::SecretIsMask;
    const bool visible = std::all_of(secret.begin(), secret.end(), [](QChar character) {
        return character > QLatin1Char(' ') && character <= QLatin1Char('~');
    });
    if (!visible) return WebhookProblem::SecretUnusable;
    return {};
}

QList<WebhookProblem> problemsOf(const WebhookDraft& draft, const std::optional<WebhookConfig>& current) {
    QList<WebhookProblem> problems;
    if (const auto problem = addressProblem(draft.url)) problems << *problem;
    if (draft.secretChoice == SecretChoice::Keep) return problems;
    const bool hasOne = current && !current->secretKey.isEmpty();
    if (draft.newSecret.isEmpty()) {
        // Sent without a secret it would be kept or lost, and nobody asked for either.
        if (hasOne) problems << WebhookProblem::SecretMissing;
    } else if (const auto problem = secretProblem(draft.newSecret)) {
        problems << *problem;
    }
    return problems;
}

QList<WebhookWarning> warningsOf(const WebhookDraft& draft, const std::optional<WebhookConfig>& current,
                                 const QString& knownSecret, bool isProduction) {
    QList<WebhookWarning> warnings;
    const QUrl url(draft.url.trimmed(), QUrl::StrictMode);
    const bool empty = !draft.everyEvent && draft.events.isEmpty();
    if (current) warnings << WebhookWarning::ReplacesExisting;
    if (empty) warnings << WebhookWarning::NothingIsSent;
    if (!empty && !draft.active) warnings << WebhookWarning::SwitchedOff;
    if (url.scheme() == QLatin1String("http"))
        warnings << (isProduction ? WebhookWarning::NotHttpsOnProduction : WebhookWarning::NotHttps);
    if (!url.host().isEmpty() && isPrivateHost(url.host())) warnings << WebhookWarning::PrivateAddress;
    const QString secret = configOf(draft, current, knownSecret).secretKey;
    if (draft.secretChoice == SecretChoice::Keep) {
        if (secret.isEmpty()) warnings << WebhookWarning::SecretMayBeLost;
    } else if (secret.isEmpty()) {
        warnings << WebhookWarning::NoSecret;
    } else if (secret.size() < shortestStrongSecret) {
        warnings << WebhookWarning::WeakSecret;
    }
    return warnings;
}

}  // namespace bankhub
