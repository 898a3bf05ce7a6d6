// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/pacerule.h"

#include <algorithm>

namespace bankhub {

namespace {
constexpr qint64 smallestSlowedIntervalMs = 100;  // what "twice as slow" means where there was no limit
constexpr qint64 largestIntervalMs = 15'000;
// A Retry-After of days, or a wrong date, must not stop the program until it is restarted.
constexpr qint64 longestPauseMs = 3'600'000;
}  // namespace

PaceRule::PaceRule(int intervalMs, int largestInFlight)
    : firstIntervalMs_(std::max(0, intervalMs)),
      intervalMs_(firstIntervalMs_),
      largestInFlight_(std::max(1, largestInFlight)) {}

std::optional<qint64> PaceRule::waitMs(qint64 nowMs) const {
    if (inFlight_ >= largestInFlight_) return {};
    const qint64 spacing = lastGrantMs_ ? *lastGrantMs_ + intervalMs_ - nowMs : 0;
    return std::max({qint64(0), spacing, pausedForMs(nowMs)});
}

void PaceRule::granted(qint64 nowMs) {
    ++inFlight_;
    lastGrantMs_ = nowMs;
}

void PaceRule::finished() {
    inFlight_ = std::max(0, inFlight_ - 1);
}

void PaceRule::rateLimited(qint64 nowMs, std::optional<int> retryAfterSeconds) {
    // Requests that were under way together complain together: one complaint per pause is enough to slow down.
    if (pausedForMs(nowMs) == 0)
        intervalMs_ = std::min(largestIntervalMs, std::max(smallestSlowedIntervalMs, intervalMs_ * 2));
    const qint64 asked = retryAfterSeconds ? qint64(*retryAfterSeconds) * 1000 : intervalMs_;
    pausedUntilMs_ = std::max(pausedUntilMs_, nowMs + std::min(asked, longestPauseMs));
}

void PaceRule::answered() {
    const qint64 excess = intervalMs_ - firstIntervalMs_;
    intervalMs_ -= (excess + 7) / 8;
}

qint64 PaceRule::pausedForMs(qint64 nowMs) const {
    return std::max<qint64>(0, pausedUntilMs_ - nowMs);
}

}  // namespace bankhub
