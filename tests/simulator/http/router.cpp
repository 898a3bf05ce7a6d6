// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/router.h"

#include <algorithm>
#include <string_view>

namespace bankhub::simulator {

namespace {

std::vector<std::string_view> segmentsOf(std::string_view path) {
    std::vector<std::string_view> segments;
    while (!path.empty()) {
        path.remove_prefix(1);
        const auto end = std::min(path.find('/'), path.size());
        segments.push_back(path.substr(0, end));
        path.remove_prefix(end);
    }
    return segments;
}

std::optional<PathArguments> argumentsFor(std::string_view pattern, const std::vector<std::string_view>& path) {
    const auto expected = segmentsOf(pattern);
    if (expected.size() != path.size()) return {};
    PathArguments arguments;
    for (std::size_t position = 0; position < path.size(); ++position) {
        if (expected[position] == "{}") {
            if (path[position].empty()) return {};
            arguments.emplace_back(path[position]);
        } else if (expected[position] != path[position]) {
            return {};
        }
    }
    return arguments;
}

}  // namespace

RouteMatch Router::match(const std::string& method, const std::string& path) const {
    const auto segments = segmentsOf(path);
    RouteMatch best;
    std::size_t fewest = path.size();
    for (const Route& route : routes_) {
        auto arguments = argumentsFor(route.pattern, segments);
        if (!arguments || arguments->size() > fewest) continue;
        if (arguments->size() < fewest) best = {};
        fewest = arguments->size();
        if (route.method == method) {
            best.route = &route;
            best.arguments = std::move(*arguments);
        }
        best.allowedMethods += (best.allowedMethods.empty() ? "" : ", ") + route.method;
    }
    return best;
}

}  // namespace bankhub::simulator
