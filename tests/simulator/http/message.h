// SPDX-License-Identifier: GPL-3.0-or-later
// Requests and replies as the handlers see them, free of the HTTP library.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/json.h"

namespace bankhub::simulator {

struct Upload {
    std::string fileName;
    std::string contentType;
    std::string content;
};

struct Request {
    std::string method;
    std::string path;
    std::string target;  ///< path with the query as it was sent
    std::multimap<std::string, std::string> query;
    std::string body;
    std::map<std::string, Upload> uploads;

    std::optional<std::string> userAgent;
    std::string authorization;
    std::string contentType;
    std::string idempotencyKey;
    std::string host;

    /// Counts up from 1; the source of repeatable faults and spellings.
    std::uint64_t number = 0;

    std::optional<std::string> queryValue(const std::string& name) const {
        const auto found = query.find(name);
        if (found == query.end()) return {};
        return found->second;
    }
};

/// How the bytes of a reply reach the client.
enum class Delivery {
    Whole,
    /// Announces the full length, sends a part, closes.
    Cut,
    /// Closes without sending a byte.
    Dropped,
    /// Sends the body in small pieces with pauses.
    Slow,
    /// Stays silent until the client gives up.
    Hanging,
    /// Sends `bytes` bytes of filling.
    Oversized,
    /// Sends what `nextPiece` returns until it returns an empty text.
    Streamed,
};

struct Reply {
    int status = 200;
    std::string contentType = "application/json; charset=UTF-8";
    std::vector<std::pair<std::string, std::string>> headers;
    /// Used when `json` is empty.
    std::string body;
    std::optional<Json> json;

    Delivery delivery = Delivery::Whole;
    std::size_t bytes = 0;
    std::function<std::string()> nextPiece;

    /// Name of the route that answered and of the fault that struck, for log and counters.
    std::string route;
    std::string fault;

    bool succeeded() const { return status >= 200 && status < 300; }
    std::string text() const { return json ? json->dump(-1, ' ', false, Json::error_handler_t::replace) : body; }
};

}  // namespace bankhub::simulator
