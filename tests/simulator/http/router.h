// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "http/message.h"

namespace bankhub::simulator {

/// The parts of the path that stand where a route has `{}`.
using PathArguments = std::vector<std::string>;
using Handler = std::function<Reply(const Request&, const PathArguments&)>;

struct Route {
    std::string method;
    /// For example `/v1/company/{}`.
    std::string pattern;
    Handler handler;
    bool needsToken = true;
};

struct RouteMatch {
    const Route* route = nullptr;
    PathArguments arguments;
    /// Methods that the path knows, when `route` is empty because of the method; empty for an unknown path.
    std::string allowedMethods;
};

class Router {
public:
    void add(Route route) { routes_.push_back(std::move(route)); }
    /// A route without placeholder wins over one with; `/v1/company/create` is never a company's address.
    RouteMatch match(const std::string& method, const std::string& path) const;

private:
    std::vector<Route> routes_;
};

}  // namespace bankhub::simulator
