// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/engine/linkpage.h"

namespace bankhub {

void LinkPage::showOwn(const QString& html, const QUrl& address) {
    expectsOwn_ = true;
    setHtml(html, address);
}

bool LinkPage::accepts(const QWebEngineCertificateError& error) const {
    // Any other problem is no question of who is trusted.
    if (error.type() != QWebEngineCertificateError::CertificateAuthorityInvalid || !error.isOverridable()) return false;
    return vouches_ && vouches_(error.certificateChain(), error.url().host());
}

bool LinkPage::acceptNavigationRequest(const QUrl& address, NavigationType, bool isMainFrame) {
    if (isMainFrame && expectsOwn_) {
        expectsOwn_ = false;
        return true;
    }
    // An empty frame that the page fills itself.
    if (!isMainFrame && address.scheme() == QLatin1String("about")) return true;
    switch (policy_.document(address)) {
        case LinkPolicy::Verdict::Allow:
            if (isMainFrame) Q_EMIT ownReplaced();
            return true;
        case LinkPolicy::Verdict::Completed:
            Q_EMIT completed(address);
            return false;
        case LinkPolicy::Verdict::Refuse:
            break;
    }
    Q_EMIT refused(address);
    return false;
}

}  // namespace bankhub
