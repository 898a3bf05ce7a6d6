// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>

namespace bankhub {

/// What the embedded page may do. Everything that is not named is refused.
struct LinkViewRules {
    /// Hosts that may be shown besides the host of the page itself (contract notes, section 10).
    QStringList hosts;
    /// Where the service sends the browser at the end: reaching it is reported by redirected() and not loaded. May be
    /// empty.
    QUrl redirectAddress;
};

}  // namespace bankhub
