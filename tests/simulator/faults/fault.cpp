// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/fault.h"

#include <algorithm>
#include <array>

#include "base/random.h"
#include "http/replies.h"

namespace bankhub::simulator {

namespace {

constexpr std::array<std::string_view, 13> kinds{"status",     "html",    "html403", "cut", "drop",
                                                 "drop-after", "hang",    "429",     "401", "redirect",
                                                 "oversize",   "badjson", "slow"};

/// A token is only lost in mid-flight; asking for one never ends in 401 by chance, which would mean wrong credentials.
constexpr std::array<std::string_view, 20> chances{
    "html",    "html", "html", "html", "429",  "429",        "429-silent", "429-silent", "401",  "401",
    "html403", "cut",  "cut",  "cut",  "drop", "drop-after", "slow",       "slow",       "slow", "status"};

bool matches(const FaultBook::Order& order, const Request& request) {
    return request.path.starts_with(order.pathPrefix) && request.target.find(order.queryPart) != std::string::npos &&
           (order.method.empty() || order.method == request.method);
}

Reply unfinishedJson() {
    Reply reply;
    reply.contentType = "application/json; charset=UTF-8";
    reply.body = R"({"data": [{"xid": "5b0c2f1a-9d41-11f0-8c33-52c7)";
    return reply;
}

Reply redirection() {
    Reply reply;
    reply.status = 302;
    reply.contentType = "text/html";
    reply.headers.emplace_back("Location", "http://127.0.0.1:9/elsewhere");
    reply.body = "<html><head><title>Found</title></head><body>Moved</body></html>";
    return reply;
}

Reply undelivered(Delivery delivery, std::size_t bytes) {
    Reply reply;
    reply.delivery = delivery;
    reply.bytes = bytes;
    return reply;
}

}  // namespace

bool isFaultKind(const std::string& kind) {
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

void FaultBook::add(Order order) {
    const std::lock_guard lock(mutex_);
    orders_.push_back(std::move(order));
}

void FaultBook::clear() {
    const std::lock_guard lock(mutex_);
    orders_.clear();
}

std::optional<Fault> FaultBook::take(const Request& request) {
    const std::lock_guard lock(mutex_);
    const auto order = std::find_if(orders_.begin(), orders_.end(),
                                    [&request](const Order& candidate) { return matches(candidate, request); });
    if (order == orders_.end()) return {};
    const Fault fault = order->fault;
    if (--order->count <= 0) orders_.erase(order);
    return fault;
}

std::optional<Fault> chanceFault(const Options& options, const Request& request) {
    RandomStream random(options.seed, Purpose::Fault, request.number);
    if (!random.chance(options.effectiveFaultRate())) return {};
    Fault fault;
    fault.kind = random.pick(chances);
    if (fault.kind == "401" && request.path == "/v1/token") fault.kind = "html";
    if (fault.kind == "429") fault.retryAfter = 1;
    if (fault.kind == "429-silent") fault.kind = "429";
    if (fault.kind == "html") fault.status = std::array{500, 502, 503, 504}[random.below(4)];
    return fault;
}

Reply replyOf(const Fault& fault, const Request& request) {
    if (fault.kind == "html") return replies::proxyError(fault.status);
    if (fault.kind == "html403") return replies::edgeBlock(request.number);
    if (fault.kind == "429") return replies::tooManyRequests(fault.retryAfter);
    if (fault.kind == "401") return replies::unauthenticated();
    if (fault.kind == "redirect") return redirection();
    if (fault.kind == "badjson") return unfinishedJson();
    if (fault.kind == "drop") return undelivered(Delivery::Dropped, 0);
    if (fault.kind == "hang") return undelivered(Delivery::Hanging, 0);
    if (fault.kind == "oversize") return undelivered(Delivery::Oversized, fault.bytes);
    Reply reply = replies::plainError(fault.status, replies::reasonOf(fault.status));
    if (fault.retryAfter) reply.headers.emplace_back("Retry-After", std::to_string(*fault.retryAfter));
    return reply;
}

void spoil(Reply& reply, const Fault& fault) {
    if (fault.kind == "cut") reply.delivery = Delivery::Cut;
    if (fault.kind == "slow") reply.delivery = Delivery::Slow;
    if (fault.kind == "drop-after") reply.delivery = Delivery::Dropped;
}

}  // namespace bankhub::simulator
