// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/core/error.h"

namespace bankhub {

/// When a failed call is tried again: exponential with full jitter, so that many clients do not come back together.
struct RetryPolicy {
    int tries = 3;  ///< in all
    int baseMs = 500;
    int largestMs = 20'000;
    int longestRetryAfterSeconds = 120;

    /// Milliseconds until the next try, or nothing: give up. `attempt` is the number of the try that failed, from 1.
    /// `safeToRepeat`: a repetition ends in the same state; otherwise only what surely did not happen is repeated.
    /// `random` is from [0, 1). Retry-After wins over the calculated time.
    [[nodiscard]] std::optional<int> waitAfter(int attempt, const Error& error, bool safeToRepeat, double random) const;
};

}  // namespace bankhub
