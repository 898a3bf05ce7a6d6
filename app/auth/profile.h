// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace bankhub {

enum class Environment { Production, Sandbox, Custom };

/// Where and as whom to connect. Holds no secret: client_secret lives in the key store or in memory.
struct Profile {
    QString id;    ///< stable, names the cache file and the key store entry; letters, digits, - and _
    QString name;  ///< shown to people, unique
    Environment environment = Environment::Sandbox;
    QUrl baseUrl;      ///< only for Environment::Custom; https, or http on a loopback host
    QString clientId;  ///< empty when a token broker is used
    QUrl tokenBroker;  ///< optional: answers like /v1/token so that the secret never reaches this desk
    /// PEM of one authority that only this connection trusts, besides those of the computer; empty for none.
    QByteArray companyAuthority;
    /// From the environment or the demo: not written to the list of profiles, secret in memory only.
    bool sessionOnly = false;

    /// The address that requests go to, without a trailing slash.
    [[nodiscard]] QUrl serviceAddress() const;
    [[nodiscard]] bool isProduction() const;
    bool operator==(const Profile&) const = default;
};

/// True for 127.0.0.0/8, ::1 and localhost.
bool isLoopback(const QUrl& url);

enum class AddressProblem { None, Empty, Malformed, NotHttps, HasCredentials, HasQuery };
/// Rule for custom addresses and token brokers: https, or http on this machine; no user, no query, no fragment.
AddressProblem checkServiceAddress(const QUrl& url);

}  // namespace bankhub
