// SPDX-License-Identifier: GPL-3.0-or-later
// Messages and addresses of hosted pages, and the addresses that people type for webhooks and redirects.
#include <QJsonDocument>
#include <QJsonObject>

#include "app/auth/profile.h"
#include "app/linking/linkorigin.h"
#include "app/linking/linkstep.h"
#include "app/updates/publisher.h"
#include "app/webhooks/webhookevents.h"
#include "app/webhooks/webhookrules.h"
#include "tests/fuzz/targets.h"

namespace bankhub::fuzz {

void addresses(const QByteArray& bytes) {
    const QString text = QString::fromUtf8(bytes.left(2048));
    const QUrl page(QStringLiteral("https://bankhub.sepay.vn/link/abc"));
    const QUrl address(text);
    // No text but a documented origin may speak for the service.
    if (isLinkOrigin(text, page)) {
        require(address.scheme() == QLatin1String("https"));
        require(documentedLinkHosts().contains(address.host()) || address.host() == page.host());
    }
    (void)originOf(address);
    if (checkRedirectAddress(text, false) == RedirectProblem::None && !text.trimmed().isEmpty())
        require(QUrl(text.trimmed()).scheme() == QLatin1String("https"));
    (void)isPrivateHost(text);
    if (!addressProblem(text)) require(QUrl(text.trimmed()).scheme().startsWith(QLatin1String("http")));
    require(!(Publisher{{QByteArray(32, 'k')}, address}).isKnown() || address.scheme() == QLatin1String("https") ||
            isLoopback(address));

    const QJsonObject message = QJsonDocument::fromJson(bytes).object();
    const auto member = [&message](const char* name) { return message.value(QLatin1String(name)).toString(); };
    (void)stepOfMessage(member("event"));
    (void)stepOfEvent(member("name"), member("state"));
    (void)stepOfVisit(member("state"), member("status"));
    require(inPublishedOrder({text, text}).size() <= 1);
}

}  // namespace bankhub::fuzz
