// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/patience.h"

#include <algorithm>

namespace bankhub {

std::optional<int> Patience::waitAfter(const Error& error, int attempt) const {
    if (attempt >= attempts) return {};
    switch (error.kind) {
        case ErrorKind::Network:
        case ErrorKind::Timeout:
        case ErrorKind::Server:
        case ErrorKind::Unavailable:
        case ErrorKind::RateLimited:
        case ErrorKind::BadReply:
        case ErrorKind::EdgeBlocked:   // the edge lets the next request through more often than not
        case ErrorKind::Unauthorized:  // tokens may be revoked twice in a row (contract notes, section 20, item 11)
            break;
        default:
            return {};
    }
    const qint64 doubled = qint64(firstWaitMs) << std::min(attempt - 1, 16);
    const qint64 asked = qint64(error.retryAfterSeconds.value_or(0)) * 1000;
    // The service asks for more than a run should hang: end it, the next run will be later anyway.
    if (asked > 10 * 60'000) return {};
    return int(std::max(asked, std::min<qint64>(doubled, largestWaitMs)));
}

bool Patience::isFatal(const Error& error) {
    switch (error.kind) {
        case ErrorKind::InvalidCredentials:
        case ErrorKind::Tls:
        case ErrorKind::Redirected:
        case ErrorKind::NotConfigured:
        case ErrorKind::KeyStoreMissing:
        case ErrorKind::KeyStoreRefused:
        case ErrorKind::Storage:
        case ErrorKind::DiskFull:
            return true;
        default:
            return false;
    }
}

}  // namespace bankhub
