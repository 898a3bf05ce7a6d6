// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

#include "app/core/clock.h"

namespace bankhub::test {

/// Goes on like the computer's clock, and jumps forward when it is told to.
class HastenedClock final : public Clock {
public:
    explicit HastenedClock(qint64 beginsAtUtcMs) : offsetMs_(beginsAtUtcMs - real_.nowUtcMs()) {}
    [[nodiscard]] qint64 nowUtcMs() const override { return real_.nowUtcMs() + offsetMs_; }
    [[nodiscard]] qint64 monotonicMs() const override { return real_.monotonicMs() + steadyOffsetMs_; }
    void advance(qint64 milliseconds) {
        offsetMs_ += milliseconds;
        steadyOffsetMs_ += milliseconds;
    }
    /// As while a computer sleeps: only the clock on the wall goes on.
    void sleep(qint64 milliseconds) { offsetMs_ += milliseconds; }

private:
    SystemClock real_;
    std::atomic<qint64> offsetMs_;
    std::atomic<qint64> steadyOffsetMs_ = 0;
};

}  // namespace bankhub::test
