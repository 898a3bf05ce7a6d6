// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace bankhub {

/// Time as a parameter, so that tests can move it. Both functions may be called from any thread.
class Clock {
public:
    virtual ~Clock() = default;
    /// Wall clock, UTC milliseconds since 1970. May jump.
    [[nodiscard]] virtual qint64 nowUtcMs() const = 0;
    /// Never goes back; for intervals. Milliseconds from an arbitrary start.
    [[nodiscard]] virtual qint64 monotonicMs() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] qint64 nowUtcMs() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
};

}  // namespace bankhub
