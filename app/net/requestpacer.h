// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <optional>

#include "app/core/clock.h"
#include "app/core/pending.h"

namespace bankhub {

/// Decides when the next request may leave: at most one each `intervalMs`, foreground before background, at most
/// `largestInFlight` open at once. The service publishes no limit; 2 a second is the floor its siblings allow
/// (contract notes, section 14). A 429 stops everything until its Retry-After has passed and doubles the interval,
/// which then shrinks back while answers come.
class RequestPacer : public QObject {
    Q_OBJECT
public:
    /// intervalMs 0 = no limit (loopback).
    RequestPacer(int intervalMs, int largestInFlight, const Clock& clock, QObject* parent = nullptr);
    ~RequestPacer() override;

    /// Settles when the request may be sent. Every grant must be followed by one finished() call.
    Pending<Done> waitForTurn(bool foreground);
    void finished();
    void rateLimited(std::optional<int> retryAfterSeconds);
    void answered();
    /// UTC-independent: milliseconds until requests flow again after a 429, 0 when they flow.
    [[nodiscard]] qint64 pausedForMs() const;

private:
    class Private;
    std::unique_ptr<Private> d_;
};

}  // namespace bankhub
