// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fstream>
#include <map>
#include <mutex>
#include <string>

#include "http/message.h"

namespace bankhub::simulator {

/// Counts the requests and, when a file is given, writes one JSON line for each. Bodies, tokens and secrets are never
/// written: of a body only the names of its members, of a hosted page's address only that it is one.
class RequestLog {
public:
    explicit RequestLog(const std::string& fileName);

    void add(const Request& request, const Reply& reply, double milliseconds);
    Json counts();

private:
    std::mutex mutex_;
    std::ofstream file_;
    std::map<std::string, std::int64_t> countOf_;
};

}  // namespace bankhub::simulator
