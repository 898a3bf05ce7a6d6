// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/core/error.h"

namespace bankhub {

/// How long a background reading waits after a failure that the API client has already given up on. Unlike a person in
/// front of a button, a synchronisation can wait out a bad minute.
struct Patience {
    int firstWaitMs = 1000;  ///< doubles each time
    int largestWaitMs = 30'000;
    int attempts = 6;

    /// Milliseconds to wait before attempt `attempt` + 1 (the first failure is attempt 1), or nothing: give up.
    [[nodiscard]] std::optional<int> waitAfter(const Error& error, int attempt) const;
    /// True when going on with other accounts is pointless: credentials, certificate, cache.
    [[nodiscard]] static bool isFatal(const Error& error);
};

}  // namespace bankhub
