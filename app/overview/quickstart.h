// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bankhub {

/// What somebody who begins has to do, and what of it is done. Follows from what is there, so nobody ticks anything
/// off.
struct QuickStart {
    bool connected = false;  ///< the service answered with these credentials, now or before
    bool hasCompany = false;
    bool hasLink = false;  ///< a link was created here, or an account was linked in any other way
    bool hasAccount = false;
    bool hasWebhook = false;
    [[nodiscard]] bool isComplete() const { return connected && hasCompany && hasLink && hasAccount && hasWebhook; }
    bool operator==(const QuickStart&) const = default;
};

}  // namespace bankhub
