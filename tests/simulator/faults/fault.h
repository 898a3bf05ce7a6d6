// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "http/message.h"
#include "options.h"

namespace bankhub::simulator {

/// A way in which one request goes wrong. Kinds: status, html, html403, cut, drop, drop-after, hang, 429, 401,
/// redirect, oversize, badjson, slow.
struct Fault {
    std::string kind;
    int status = 503;
    std::optional<int> retryAfter;
    /// Length of an oversized answer.
    std::size_t bytes = std::size_t{64} << 20;

    /// Whether the request is carried out and only its answer suffers.
    bool strikesAfterwards() const { return kind == "cut" || kind == "slow" || kind == "drop-after"; }
};

bool isFaultKind(const std::string& kind);

/// Faults that a test has ordered for the next requests.
class FaultBook {
public:
    struct Order {
        std::string pathPrefix;
        /// Must occur in the query as it was sent; empty for any.
        std::string queryPart;
        /// Only this method; empty for any.
        std::string method;
        int count = 1;
        Fault fault;
    };

    void add(Order order);
    void clear();
    std::optional<Fault> take(const Request& request);

private:
    std::mutex mutex_;
    std::vector<Order> orders_;
};

/// The fault that strikes by chance, the same one for the same seed and request number.
std::optional<Fault> chanceFault(const Options& options, const Request& request);

/// The answer of a fault that keeps a request from being carried out.
Reply replyOf(const Fault& fault, const Request& request);
/// Spoils the answer of a request that was carried out.
void spoil(Reply& reply, const Fault& fault);

}  // namespace bankhub::simulator
