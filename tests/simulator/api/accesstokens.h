// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <map>
#include <mutex>
#include <string>

namespace bankhub::simulator {

/// Tokens that were issued and are still good. Several may be valid at once. Safe to use from every thread.
class AccessTokens {
public:
    std::string issue(std::chrono::seconds life);
    bool isValid(const std::string& token);
    void revoke(const std::string& token);
    void revokeAll();
    /// As if so much time had passed.
    void age(std::chrono::seconds time);

private:
    std::mutex mutex_;
    std::map<std::string, std::chrono::steady_clock::time_point> expiryOf_;
};

}  // namespace bankhub::simulator
