// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <optional>

namespace bankhub {

/// The arithmetic of RequestPacer. All times are milliseconds of one monotonic clock, given by the caller.
class PaceRule {
public:
    /// intervalMs 0 = no limit until the service sends a 429.
    PaceRule(int intervalMs, int largestInFlight);

    /// Milliseconds until the next request may leave, 0 for at once; nothing while too many are open.
    [[nodiscard]] std::optional<qint64> waitMs(qint64 nowMs) const;
    /// A request leaves now.
    void granted(qint64 nowMs);
    /// An open request has ended, however.
    void finished();
    /// A 429 came: stop until Retry-After has passed (the interval when there is none), and double the interval.
    void rateLimited(qint64 nowMs, std::optional<int> retryAfterSeconds);
    /// An answer other than 429 came: the interval shrinks back towards its first value.
    void answered();
    [[nodiscard]] qint64 pausedForMs(qint64 nowMs) const;
    [[nodiscard]] qint64 intervalMs() const { return intervalMs_; }

private:
    qint64 firstIntervalMs_;
    qint64 intervalMs_;
    int largestInFlight_;
    int inFlight_ = 0;
    std::optional<qint64> lastGrantMs_;
    qint64 pausedUntilMs_ = 0;
};

}  // namespace bankhub
