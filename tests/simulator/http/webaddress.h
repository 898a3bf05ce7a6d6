// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace bankhub::simulator {

struct WebAddress {
    /// "http" or "https".
    std::string scheme;
    /// Lower case, without port and without brackets.
    std::string host;
};

/// Nothing unless the text is a complete http or https address.
std::optional<WebAddress> parseWebAddress(const std::string& text);

/// True for addresses of internal networks, which a webhook must not reach. The machine itself is allowed, because the
/// simulator and the receiver that tests it share one.
bool isInternalHost(const std::string& host);

}  // namespace bankhub::simulator
