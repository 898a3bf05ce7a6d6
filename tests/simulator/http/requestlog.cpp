// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/requestlog.h"

#include <chrono>
#include <cmath>
#include <iostream>

#include "base/calendar.h"
#include "http/fields.h"

namespace bankhub::simulator {

namespace {

std::string realTime() {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
    std::string fraction = std::to_string(1000 + milliseconds % 1000).substr(1);
    return formatDateTime(milliseconds / 1000 + vietnamOffset) + "." + fraction;
}

/// The address of a hosted page contains the link token.
std::string withoutSecrets(const std::string& path) {
    constexpr std::string_view pages = "/link/";
    if (!path.starts_with(pages)) return path;
    const auto rest = path.find('/', pages.size());
    return std::string(pages) + "***" + (rest == std::string::npos ? "" : path.substr(rest));
}

Json queryObject(const Request& request) {
    Json query = Json::object();
    for (const auto& [name, value] : request.query)
        query[name] = value;
    return query;
}

}  // namespace

RequestLog::RequestLog(const std::string& fileName) {
    if (fileName.empty()) return;
    file_.open(fileName, std::ios::app);
    if (!file_) std::cerr << "bankhub-simulator: cannot write " << fileName << '\n';
}

void RequestLog::add(const Request& request, const Reply& reply, double milliseconds) {
    const std::string name = request.method + " " + (reply.route.empty() ? "unknown" : reply.route);
    const std::lock_guard lock(mutex_);
    ++countOf_[name];
    if (!file_.is_open()) return;
    Json line{{"time", realTime()},
              {"method", request.method},
              {"path", withoutSecrets(request.path)},
              {"query", queryObject(request)},
              {"status", reply.status},
              {"ms", std::round(milliseconds * 1000) / 1000}};
    if (!request.body.empty()) line["body_members"] = memberNames(request.body);
    if (!reply.fault.empty()) line["fault"] = reply.fault;
    file_ << line.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n' << std::flush;
}

Json RequestLog::counts() {
    const std::lock_guard lock(mutex_);
    Json counts = Json::object();
    for (const auto& [name, count] : countOf_)
        counts[name] = count;
    return counts;
}

}  // namespace bankhub::simulator
