// SPDX-License-Identifier: GPL-3.0-or-later
// Wall-clock time of Vietnam (UTC+7, no daylight saving), the only zone the contract speaks of.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bankhub::simulator {

/// Seconds that a Vietnamese wall clock has shown since its 1970-01-01 00:00:00.
using WallSeconds = std::int64_t;
/// Whole days since 1970-01-01.
using Day = std::int64_t;

constexpr std::int64_t secondsPerDay = 86400;
constexpr std::int64_t vietnamOffset = 7 * 3600;

Day dayOf(WallSeconds time);
/// 0 = Sunday.
int weekdayOf(Day day);
/// 1 for the first of January.
int dayOfYear(Day day);
int yearOf(Day day);
int monthOf(Day day);

/// `YYYY-MM-DD`; nothing when malformed or not in the calendar.
std::optional<Day> parseDate(std::string_view text);
/// `YYYY-MM-DD HH:MM:SS`.
std::optional<WallSeconds> parseDateTime(std::string_view text);
std::string formatDate(Day day);
std::string formatDateTime(WallSeconds time);

/// Runs at real speed from an anchor; without an anchor it shows the real time. Can be put forward. Every thread.
class Clock {
public:
    explicit Clock(std::optional<WallSeconds> anchor);
    WallSeconds now() const;
    WallSeconds anchor() const { return anchor_; }
    std::int64_t unixNow() const { return now() - vietnamOffset; }
    void advance(std::int64_t seconds) { advanced_ += seconds; }

private:
    std::chrono::system_clock::time_point start_;
    WallSeconds anchor_;
    std::atomic<std::int64_t> advanced_ = 0;
};

}  // namespace bankhub::simulator
