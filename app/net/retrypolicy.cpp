// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/retrypolicy.h"

#include <algorithm>

namespace bankhub {

namespace {
bool mayRepeat(const Error& error, bool safeToRepeat) {
    switch (error.kind) {
        case ErrorKind::RateLimited:  // refused before anything happened
            return true;
        case ErrorKind::Network:
        case ErrorKind::Timeout:
            return safeToRepeat || error.neverSent;
        case ErrorKind::Unavailable:
        case ErrorKind::BadReply:
            return safeToRepeat;
        default:
            return false;
    }
}
}  // namespace

std::optional<int> RetryPolicy::waitAfter(int attempt, const Error& error, bool safeToRepeat, double random) const {
    if (attempt >= tries || !mayRepeat(error, safeToRepeat)) return {};
    const int asked = error.retryAfterSeconds.value_or(0);
    if (asked > longestRetryAfterSeconds) return {};
    if (asked > 0) return asked * 1000;
    const qint64 doubled = qint64(baseMs) << std::min(attempt - 1, 20);
    return int(double(std::min<qint64>(doubled, largestMs)) * random);
}

}  // namespace bankhub
