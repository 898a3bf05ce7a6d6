// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

namespace bankhub::test {

/// A clock that stands still until it is moved.
class FakeClock final : public Clock {
public:
    [[nodiscard]] qint64 nowUtcMs() const override { return utcMs; }
    [[nodiscard]] qint64 monotonicMs() const override { return steadyMs; }
    void advance(qint64 milliseconds) {
        utcMs += milliseconds;
        steadyMs += milliseconds;
    }
    qint64 utcMs = 1'795'160'000'000;
    qint64 steadyMs = 1'000'000;
};

}  // namespace bankhub::test
