// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/routes.h"
#include "base/text.h"
#include "http/replies.h"

namespace bankhub::simulator {

namespace {

bool credentialsMatch(const Hub& hub, const std::string& authorization) {
    constexpr std::string_view scheme = "Basic ";
    if (authorization.size() <= scheme.size() || !equalIgnoringCase(authorization.substr(0, scheme.size()), scheme)) {
        return false;
    }
    const auto decoded = decodeBase64(trimmed(authorization.substr(scheme.size())));
    return decoded && sameSecret(*decoded, hub.options.clientId + ":" + hub.options.clientSecret);
}

/// No body, `{}` and an empty form are all in use; a body is never looked at.
Reply createToken(Hub& hub, const Request& request) {
    if (!credentialsMatch(hub, request.authorization)) return replies::unauthenticated();
    const std::string token = hub.accessTokens.issue(std::chrono::seconds(hub.options.ttl));
    return replies::json(201, {{"code", 201}, {"access_token", token}, {"ttl", hub.options.ttl}});
}

}  // namespace

void addTokenRoutes(Router& router, Hub& hub) {
    router.add({"POST", "/v1/token",
                [&hub](const Request& request, const PathArguments&) { return createToken(hub, request); }, false});
}

}  // namespace bankhub::simulator
