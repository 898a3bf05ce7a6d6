// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QUrl>

#include "ui/web/linkviewrules.h"

namespace bankhub {

/// Which addresses a hosted link page may use.
///
/// Documents (the page and its frames): https on the host of the page or a host of the rules. Resources of a document
/// (scripts, styles, fonts, pictures, requests): https from any host, because the service may keep them on hosts that
/// are not documented; web sockets only to the hosts of documents. Plain http and ws: only when the page itself is on
/// this computer, and only to this computer. Every other scheme is refused.
class LinkPolicy {
public:
    enum class Verdict { Allow, Refuse, Completed };

    LinkPolicy(const QUrl& page, const LinkViewRules& rules);

    /// For a page or a frame. Completed: it is the redirect address of the rules, whatever query it carries.
    [[nodiscard]] Verdict document(const QUrl& address) const;
    [[nodiscard]] bool resource(const QUrl& address) const;

    /// The address for people: without user, query and fragment, and without the path on the host of the page, because
    /// the link token is in it.
    [[nodiscard]] QString nameOf(const QUrl& address) const;

private:
    [[nodiscard]] bool isSecure(const QUrl& address, const QString& scheme, const QString& plainScheme) const;
    QSet<QString> hosts_;
    QString pageHost_;
    QUrl redirectAddress_;
    bool pageIsLocal_;
};

}  // namespace bankhub
