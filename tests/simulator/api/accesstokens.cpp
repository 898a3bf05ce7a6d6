// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/accesstokens.h"

#include "base/text.h"

namespace bankhub::simulator {

using std::chrono::steady_clock;

std::string AccessTokens::issue(std::chrono::seconds life) {
    std::string token = hexadecimal(trueRandom(), 16) + hexadecimal(trueRandom(), 16) + hexadecimal(trueRandom(), 8);
    const std::lock_guard lock(mutex_);
    const auto now = steady_clock::now();
    std::erase_if(expiryOf_, [now](const auto& entry) { return entry.second <= now; });
    expiryOf_[token] = now + life;
    return token;
}

bool AccessTokens::isValid(const std::string& token) {
    const std::lock_guard lock(mutex_);
    const auto found = expiryOf_.find(token);
    return found != expiryOf_.end() && found->second > steady_clock::now();
}

void AccessTokens::revoke(const std::string& token) {
    const std::lock_guard lock(mutex_);
    expiryOf_.erase(token);
}

void AccessTokens::revokeAll() {
    const std::lock_guard lock(mutex_);
    expiryOf_.clear();
}

void AccessTokens::age(std::chrono::seconds time) {
    const std::lock_guard lock(mutex_);
    for (auto& [token, expiry] : expiryOf_)
        expiry -= time;
}

}  // namespace bankhub::simulator
