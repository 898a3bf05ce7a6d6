// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linking/linkorigin.h"

#include "app/auth/profile.h"

namespace bankhub {

QStringList documentedLinkHosts() {
    return {QStringLiteral("bankhub.sepay.vn"), QStringLiteral("bankhub-sandbox.sepay.vn")};
}

QString originOf(const QUrl& address) {
    if (address.host().isEmpty()) return {};
    const QString scheme = address.scheme().toLower();
    const int usual = scheme == QLatin1String("https") ? 443 : scheme == QLatin1String("http") ? 80 : -1;
    const int port = address.port(usual);
    const QString host = address.host(QUrl::FullyEncoded).toLower();
    const QString bracketed = host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]").arg(host) : host;
    const QString origin = scheme + QStringLiteral("://") + bracketed;
    return port == usual ? origin : origin + QLatin1Char(':') + QString::number(port);
}

bool isLinkOrigin(const QString& origin, const QUrl& hostedPage) {
    const QString said = originOf(QUrl(origin, QUrl::StrictMode));
    if (said.isEmpty()) return false;
    if (said == originOf(hostedPage)) return true;
    const QStringList hosts = documentedLinkHosts();
    return std::any_of(hosts.cbegin(), hosts.cend(),
                       [&said](const QString& host) { return said == QStringLiteral("https://") + host; });
}

RedirectProblem checkRedirectAddress(const QString& text, bool localAllowed) {
    const QString address = text.trimmed();
    if (address.isEmpty()) return RedirectProblem::None;
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.isRelative()) return RedirectProblem::Malformed;
    if (!url.userInfo().isEmpty()) return RedirectProblem::HasCredentials;
    if (url.scheme() == QLatin1String("https")) return RedirectProblem::None;
    const bool local = url.scheme() == QLatin1String("http") && isLoopback(url) && localAllowed;
    return local ? RedirectProblem::None : RedirectProblem::NotHttps;
}

}  // namespace bankhub
