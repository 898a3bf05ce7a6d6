// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QUrl>
#include <functional>

class QSslCertificate;

namespace bankhub {

/// What the embedded page may do. Everything that is not named is refused.
struct LinkViewRules {
    /// Hosts that may be shown besides the host of the page itself (contract notes, section 10).
    QStringList hosts;
    /// Where the service sends the browser at the end: reaching it is reported by completionReached() and not loaded.
    /// May be empty.
    QUrl redirectAddress;
    /// Asked about a server whose certificate this computer does not trust, with the chain that it has sent, its own
    /// first: whether the company's own authority vouches for it. Empty: nobody does.
    std::function<bool(const QList<QSslCertificate>& chain, const QString& host)> vouches;
};

}  // namespace bankhub
