// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <mutex>

namespace bankhub::simulator {

/// A bucket that fills by `perSecond` tokens and holds at most one second's worth.
class RateLimit {
public:
    explicit RateLimit(double perSecond)
        : perSecond_(perSecond), available_(capacity()), filledAt_(std::chrono::steady_clock::now()) {}

    bool isLimited() const { return perSecond_ > 0; }
    double perSecond() const { return perSecond_; }

    /// Takes a token if one is there.
    bool allows() {
        if (!isLimited()) return true;
        const std::lock_guard lock(mutex_);
        const auto now = std::chrono::steady_clock::now();
        const std::chrono::duration<double> passed = now - filledAt_;
        available_ = std::min(capacity(), available_ + passed.count() * perSecond_);
        filledAt_ = now;
        if (available_ < 1.0) return false;
        available_ -= 1.0;
        return true;
    }

private:
    double capacity() const { return std::max(1.0, perSecond_); }

    std::mutex mutex_;
    double perSecond_;
    double available_;
    std::chrono::steady_clock::time_point filledAt_;
};

}  // namespace bankhub::simulator
