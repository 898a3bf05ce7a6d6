// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/web/engine/linkpolicy.h"
#include "ui/web/engine/lockedpage.h"

namespace bankhub {

/// The page of one flow: documents only as the policy allows.
class LinkPage : public LockedPage {
    Q_OBJECT
public:
    LinkPage(QWebEngineProfile* profile, const LinkPolicy& policy, const LinkViewRules& rules)
        : LockedPage(profile), policy_(policy), vouches_(rules.vouches) {}
    /// Shows HTML of the program's own under this address, which no page may go to by itself.
    void showOwn(const QString& html, const QUrl& address);

signals:
    void refused(const QUrl& address);
    void completed(const QUrl& address);
    /// A document replaces the program's own one.
    void ownReplaced();

protected:
    [[nodiscard]] bool accepts(const QWebEngineCertificateError& error) const override;
    bool acceptNavigationRequest(const QUrl& address, NavigationType type, bool isMainFrame) override;

private:
    const LinkPolicy& policy_;
    const decltype(LinkViewRules::vouches) vouches_;
    bool expectsOwn_ = false;
};

}  // namespace bankhub
