// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/engine/linkpolicy.h"

#include <QHostAddress>

namespace bankhub {

namespace {
bool isThisComputer(const QString& host) {
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

/// What identifies the place: the service may add members to the query.
QUrl place(QUrl address) {
    if (address.path().isEmpty()) address.setPath(QStringLiteral("/"));
    const int standardPort = address.scheme() == QLatin1String("https") ? 443 : 80;
    if (address.port() == standardPort) address.setPort(-1);
    return address.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment |
                            QUrl::NormalizePathSegments);
}
}  // namespace

LinkPolicy::LinkPolicy(const QUrl& page, const LinkViewRules& rules)
    : pageHost_(page.host()),
      redirectAddress_(rules.redirectAddress),
      pageIsLocal_(page.scheme() == QLatin1String("http") && isThisComputer(page.host())) {
    hosts_.insert(page.host());
    for (const QString& host : rules.hosts)
        hosts_.insert(host.toLower());
    hosts_.remove(QString());
}

bool LinkPolicy::isSecure(const QUrl& address, const QString& scheme, const QString& plainScheme) const {
    if (address.scheme() == scheme) return true;
    return address.scheme() == plainScheme && pageIsLocal_ && isThisComputer(address.host());
}

LinkPolicy::Verdict LinkPolicy::document(const QUrl& address) const {
    if (!redirectAddress_.isEmpty() && place(address) == place(redirectAddress_)) return Verdict::Completed;
    if (!isSecure(address, QStringLiteral("https"), QStringLiteral("http"))) return Verdict::Refuse;
    return hosts_.contains(address.host()) ? Verdict::Allow : Verdict::Refuse;
}

bool LinkPolicy::resource(const QUrl& address) const {
    // Made by the page itself out of what it already has.
    if (address.scheme() == QLatin1String("data") || address.scheme() == QLatin1String("blob")) return true;
    if (isSecure(address, QStringLiteral("https"), QStringLiteral("http"))) return true;
    return isSecure(address, QStringLiteral("wss"), QStringLiteral("ws")) && hosts_.contains(address.host());
}

QString LinkPolicy::nameOf(const QUrl& address) const {
    // A data: or javascript: address is a document, not a place.
    if (address.host().isEmpty() && address.scheme() != QLatin1String("file"))
        return address.scheme() + QLatin1Char(':');
    QUrl::FormattingOptions options = QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment;
    if (address.host() == pageHost_) options |= QUrl::RemovePath;
    return address.toDisplayString(options);
}

}  // namespace bankhub
