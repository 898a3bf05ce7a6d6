// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

namespace bankhub {

/// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110) as UTC milliseconds; nothing for anything else.
std::optional<qint64> parseHttpDate(const QByteArray& text);

/// Retry-After in seconds, from a number of seconds or a date; never negative, nothing when it cannot be read.
/// `serverNowUtcMs` is what a date is counted from: the Date header of the same answer, else our clock.
std::optional<int> parseRetryAfter(const QByteArray& text, qint64 serverNowUtcMs);

}  // namespace bankhub
