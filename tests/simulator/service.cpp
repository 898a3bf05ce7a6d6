// SPDX-License-Identifier: GPL-3.0-or-later
#include "service.h"

#include <chrono>
#include <mutex>
#include <thread>

#include "api/routes.h"
#include "base/text.h"
#include "control/controls.h"
#include "faults/respelling.h"
#include "http/replies.h"
#include "link/linkpages.h"

namespace bankhub::simulator {

namespace {

constexpr std::string_view apiPrefix = "/v1/";
constexpr std::string_view controlPrefix = "/__simulator/";

std::string bearerToken(const std::string& authorization) {
    constexpr std::string_view scheme = "Bearer ";
    if (authorization.size() <= scheme.size() || !equalIgnoringCase(authorization.substr(0, scheme.size()), scheme)) {
        return {};
    }
    return trimmed(authorization.substr(scheme.size()));
}

}  // namespace

Service::Service(const Options& options) : hub_(options), rateLimit_(options.rateLimit), log_(options.logFile) {
    addTokenRoutes(api_, hub_);
    addLinkTokenRoutes(api_, hub_);
    addCompanyRoutes(api_, hub_);
    addCounterRoutes(api_, hub_);
    addBankAccountRoutes(api_, hub_);
    addTransactionRoutes(api_, hub_);
    addMerchantRoutes(api_, hub_);
    addWebhookRoutes(api_, hub_);
    addLinkPages(pages_, hub_);
    addControls(controls_, hub_, faults_, log_);
}

Reply Service::answer(Request request) {
    const auto start = std::chrono::steady_clock::now();
    Reply reply = answerUnlogged(request);
    const std::chrono::duration<double, std::milli> passed = std::chrono::steady_clock::now() - start;
    log_.add(request, reply, passed.count());
    return reply;
}

Reply Service::answerUnlogged(Request& request) {
    if (request.path.starts_with(controlPrefix)) return answerControl(request);
    if (request.path.starts_with(apiPrefix)) return answerApi(request);
    const RouteMatch match = pages_.match(request.method, request.path);
    if (match.route) return run(*match.route, match.arguments, request);
    return match.allowedMethods.empty() ? replies::notFound() : replies::methodNotAllowed(match.allowedMethods);
}

/// Controls lock for themselves; some of them run for long.
Reply Service::answerControl(const Request& request) {
    const RouteMatch match = controls_.match(request.method, request.path);
    if (match.route) {
        Reply reply = match.route->handler(request, match.arguments);
        reply.route = match.route->pattern;
        return reply;
    }
    return match.allowedMethods.empty() ? replies::notFound() : replies::methodNotAllowed(match.allowedMethods);
}

Reply Service::answerApi(Request& request) {
    request.number = ++requestCount_;
    if (hub_.options.latencyMilliseconds > 0) {
        std::this_thread::sleep_for(std::chrono::milliseconds(hub_.options.latencyMilliseconds));
    }
    std::optional<Fault> fault = faults_.take(request);
    const bool isOrdered = fault.has_value();
    if (!fault) {
        if (auto refusal = refuseAtEdge(request)) return *refusal;
        fault = chanceFault(hub_.options, request);
    }
    Reply reply;
    if (fault && !fault->strikesAfterwards()) {
        // A lost token stays lost; an ordered 401 leaves it alone, so that a test decides what comes next.
        if (fault->kind == "401" && !isOrdered) hub_.accessTokens.revoke(bearerToken(request.authorization));
        reply = replyOf(*fault, request);
        const RouteMatch match = api_.match(request.method, request.path);
        reply.route = match.route ? match.route->pattern : "";
    } else {
        reply = answerRoute(request);
        if (fault) spoil(reply, *fault);
    }
    if (fault) reply.fault = fault->kind;
    if (hub_.options.hostile && reply.json) respell(*reply.json, reply.status, hub_.options.seed, request.number);
    return reply;
}

std::optional<Reply> Service::refuseAtEdge(const Request& request) {
    if (!request.userAgent || trimmed(*request.userAgent).empty() || trimmed(*request.userAgent) == "Mozilla/5.0") {
        return replies::edgeBlock(request.number);
    }
    if (rateLimit_.allows()) return {};
    Reply reply = replies::tooManyRequests(1);
    reply.headers.emplace_back("X-RateLimit-Limit", std::to_string(static_cast<int>(rateLimit_.perSecond())));
    reply.headers.emplace_back("X-RateLimit-Remaining", "0");
    return reply;
}

bool Service::carriesValidToken(const Request& request) {
    return hub_.accessTokens.isValid(bearerToken(request.authorization));
}

Reply Service::answerRoute(const Request& request) {
    const RouteMatch match = api_.match(request.method, request.path);
    if (!match.route && match.allowedMethods.empty()) return replies::notFound();
    if (!match.route) return replies::methodNotAllowed(match.allowedMethods);
    if (match.route->needsToken && !carriesValidToken(request)) {
        Reply reply = replies::unauthenticated();
        reply.route = match.route->pattern;
        return reply;
    }
    return run(*match.route, match.arguments, request);
}

Reply Service::run(const Route& route, const PathArguments& arguments, const Request& request) {
    Reply reply;
    if (request.method == "GET") {
        if (hub_.isBehindNow()) {
            const std::unique_lock alone(hub_.mutex);
            hub_.catchUp();
        }
        const std::shared_lock shared(hub_.mutex);
        reply = route.handler(request, arguments);
    } else {
        const std::unique_lock alone(hub_.mutex);
        hub_.catchUp();
        reply = runOnce(route, arguments, request);
    }
    reply.route = route.pattern;
    return reply;
}

/// A write with a known Idempotency-Key is answered from memory. Tokens are never kept there.
Reply Service::runOnce(const Route& route, const PathArguments& arguments, const Request& request) {
    if (!route.needsToken) return route.handler(request, arguments);
    if (auto earlier = idempotency_.find(request)) return *earlier;
    Reply reply = route.handler(request, arguments);
    idempotency_.remember(request, reply);
    return reply;
}

}  // namespace bankhub::simulator
