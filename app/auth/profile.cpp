// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/profile.h"

#include <QHostAddress>

namespace bankhub {

namespace {
constexpr auto productionHost = "bankhub-api.sepay.vn";
constexpr auto sandboxHost = "bankhub-api-sandbox.sepay.vn";

QUrl httpsAddress(const char* host) {
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(QString::fromLatin1(host));
    return url;
}
}  // namespace

QUrl Profile::serviceAddress() const {
    switch (environment) {
        case Environment::Production:
            return httpsAddress(productionHost);
        case Environment::Sandbox:
            return httpsAddress(sandboxHost);
        case Environment::Custom:
            break;
    }
    QUrl address = baseUrl;
    QString path = address.path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    // The contract's paths start with /v1/ themselves.
    if (path.endsWith(QLatin1String("/v1"))) path.chop(3);
    address.setPath(path);
    return address;
}

bool Profile::isProduction() const {
    return environment == Environment::Production ||
           (environment == Environment::Custom &&
            baseUrl.host().compare(QLatin1String(productionHost), Qt::CaseInsensitive) == 0);
}

bool isLoopback(const QUrl& url) {
    const QString host = url.host();
    if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0) return true;
    return QHostAddress(host).isLoopback();
}

AddressProblem checkServiceAddress(const QUrl& url) {
    if (url.isEmpty()) return AddressProblem::Empty;
    if (!url.isValid() || url.isRelative() || url.host().isEmpty()) return AddressProblem::Malformed;
    if (!url.userInfo().isEmpty()) return AddressProblem::HasCredentials;
    if (url.hasQuery() || url.hasFragment()) return AddressProblem::HasQuery;
    if (url.scheme() == QLatin1String("https")) return AddressProblem::None;
    if (url.scheme() == QLatin1String("http")) return isLoopback(url) ? AddressProblem::None : AddressProblem::NotHttps;
    return AddressProblem::Malformed;
}

}  // namespace bankhub
