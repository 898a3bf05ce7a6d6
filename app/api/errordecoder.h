// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/core/error.h"
#include "app/net/httptransport.h"

namespace bankhub::api {

/// What an answer outside 2xx means (contract notes, section 4). `nowUtcMs` serves a Retry-After that is a date when
/// the answer has no Date of its own.
Error decodeError(const HttpResponse& response, qint64 nowUtcMs);

/// The block page of the edge (or the welcome page of some network) when the body is HTML: EdgeBlocked with the page's
/// title and Ray ID. Nothing when it is not HTML. Any status.
std::optional<Error> decodeBlockPage(const HttpResponse& response);

}  // namespace bankhub::api
