// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace bankhub {

/// Hosts of the hosted pages that are documented (contract notes, section 10). The host of the page itself is trusted
/// besides them.
QStringList documentedLinkHosts();

/// True when a message from this origin ("https://bankhub.sepay.vn") may be believed to come from the service: it is
/// that of the hosted page, or a documented one over https.
bool isLinkOrigin(const QString& origin, const QUrl& hostedPage);

/// "https://host" or "https://host:port"; empty for an address without a host.
QString originOf(const QUrl& address);

enum class RedirectProblem { None, Malformed, NotHttps, HasCredentials };
/// Rule for the redirect address (may be empty): a public https address; http only on this computer, where
/// `localAllowed` says so.
RedirectProblem checkRedirectAddress(const QString& text, bool localAllowed);

}  // namespace bankhub
