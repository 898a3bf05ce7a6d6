// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "base/calendar.h"

namespace bankhub::simulator {

/// Gives every historical row its time, from its index alone. Times never fall as the index rises, so a span of days
/// is a span of indexes and nothing needs to be stored for a row.
class Timeline {
public:
    Timeline(std::uint64_t seed, std::int64_t rows, int days, WallSeconds lastTime);

    std::int64_t rows() const { return rows_; }
    WallSeconds timeOf(std::int64_t index) const;
    Day dayOfIndex(std::int64_t index) const { return firstDay_ + static_cast<Day>(positionOf(index)); }

    Day firstDay() const { return firstDay_; }
    Day lastDay() const { return firstDay_ + static_cast<Day>(startOfDay_.size()) - 2; }
    /// Index of the first row on or after a day; any day may be asked for.
    std::int64_t firstIndexOn(Day day) const;

private:
    std::size_t positionOf(std::int64_t index) const;

    std::uint64_t seed_;
    std::int64_t rows_;
    Day firstDay_;
    WallSeconds lastTime_;
    /// One entry a day and one for the end.
    std::vector<std::int64_t> startOfDay_;
};

}  // namespace bankhub::simulator
