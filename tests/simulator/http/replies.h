// SPDX-License-Identifier: GPL-3.0-or-later
// The error bodies of the contract. It knows four forms; each place uses the form that is documented for it.
#pragma once

#include <string>

#include "http/message.h"

namespace bankhub::simulator::replies {

Reply json(int status, Json body);

/// `code`, `message`, `errors`.
Reply validationFailed(const Json& errors);
/// `status`, `error`, `messages`: the form of the web framework.
Reply frameworkError(int status, const std::string& field, const std::string& message);
/// `code`, `message`.
Reply plainError(int status, const std::string& message);
/// `code`, `message`, `status`, `error`: company and link token pages.
Reply combinedNotFound(const std::string& message);

Reply unauthenticated();
Reply notFound();
Reply methodNotAllowed(const std::string& allowed);
Reply tooManyRequests(std::optional<int> retryAfter);
/// What the edge in front of the service answers to a client that it does not like.
Reply edgeBlock(std::uint64_t requestNumber);
/// A proxy's page instead of an answer.
Reply proxyError(int status);

std::string reasonOf(int status);

}  // namespace bankhub::simulator::replies
