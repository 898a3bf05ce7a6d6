// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

#include "faults/fault.h"
#include "http/idempotency.h"
#include "http/ratelimit.h"
#include "http/requestlog.h"
#include "http/router.h"
#include "hub.h"

namespace bankhub::simulator {

/// Answers every request: the API, the hosted pages and the controls.
class Service {
public:
    explicit Service(const Options& options);

    /// Called from many threads at once.
    Reply answer(Request request);

    Hub& hub() { return hub_; }

private:
    Reply answerUnlogged(Request& request);
    Reply answerControl(const Request& request);
    Reply answerApi(Request& request);
    Reply answerRoute(const Request& request);
    Reply run(const Route& route, const PathArguments& arguments, const Request& request);
    Reply runOnce(const Route& route, const PathArguments& arguments, const Request& request);
    std::optional<Reply> refuseAtEdge(const Request& request);
    bool carriesValidToken(const Request& request);

    Hub hub_;
    Router api_;
    Router pages_;
    Router controls_;
    FaultBook faults_;
    RateLimit rateLimit_;
    RequestLog log_;
    IdempotencyStore idempotency_;
    std::atomic<std::uint64_t> requestCount_{0};
};

}  // namespace bankhub::simulator
