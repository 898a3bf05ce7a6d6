// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/timeline.h"

#include <algorithm>
#include <cmath>

#include "base/random.h"

namespace bankhub::simulator {

namespace {

/// How busy each hour of a day is; shops sell most before noon and in the afternoon.
constexpr std::array<double, 24> hourWeights{0.2, 0.1, 0.05, 0.05, 0.05, 0.1, 0.4, 1.0, 2.5, 4.0, 4.5, 4.0,
                                             2.5, 2.5, 4.0,  4.5,  4.2,  3.5, 2.5, 2.0, 2.0, 1.8, 1.2, 0.6};

std::array<double, 25> runningTotal() {
    std::array<double, 25> total{};
    for (std::size_t hour = 0; hour < 24; ++hour)
        total[hour + 1] = total[hour] + hourWeights[hour];
    return total;
}

const std::array<double, 25>& busyUntilHour() {
    static const std::array<double, 25> total = runningTotal();
    return total;
}

/// Share of a day's business that is done before a second of the day.
double shareBefore(double second) {
    const auto& total = busyUntilHour();
    const auto hour = std::min<std::size_t>(23, static_cast<std::size_t>(second / 3600));
    const double within = (second - static_cast<double>(hour) * 3600) / 3600;
    return (total[hour] + within * hourWeights[hour]) / total[24];
}

/// The second of the day before which the given share of business is done.
double secondAtShare(double share) {
    const auto& total = busyUntilHour();
    const double wanted = share * total[24];
    const auto next = std::upper_bound(total.begin() + 1, total.end() - 1, wanted);
    const auto hour = static_cast<std::size_t>(next - total.begin()) - 1;
    return (static_cast<double>(hour) + (wanted - total[hour]) / hourWeights[hour]) * 3600;
}

double weightOfDay(std::uint64_t seed, Day day, double age) {
    RandomStream random(seed, Purpose::DayWeight, static_cast<std::uint64_t>(day));
    const int weekday = weekdayOf(day);
    const double week = weekday == 0 ? 0.45 : weekday == 6 ? 0.8 : 1.0;
    const double growth = 1.15 - 0.3 * age;
    return week * growth * (0.85 + 0.3 * random.unit());
}

}  // namespace

Timeline::Timeline(std::uint64_t seed, std::int64_t rows, int days, WallSeconds lastTime)
    : seed_(seed), rows_(rows), firstDay_(dayOf(lastTime) - days + 1), lastTime_(lastTime) {
    std::vector<double> until{0.0};
    for (int position = 0; position < days; ++position) {
        const Day day = firstDay_ + position;
        double weight = weightOfDay(seed, day, 1.0 - static_cast<double>(position) / days);
        if (position == days - 1) weight *= shareBefore(static_cast<double>(lastTime - day * secondsPerDay));
        until.push_back(until.back() + weight);
    }
    for (const double sum : until) {
        const double share = until.back() > 0 ? sum / until.back() : 1.0;
        startOfDay_.push_back(std::llround(share * static_cast<double>(rows)));
    }
    startOfDay_.back() = rows;
    // The newest row belongs to the last day even just after midnight, when that day has hardly begun.
    auto& lastStart = startOfDay_[startOfDay_.size() - 2];
    if (days > 1 && rows > 0) lastStart = std::min(lastStart, rows - 1);
}

std::size_t Timeline::positionOf(std::int64_t index) const {
    const auto next = std::upper_bound(startOfDay_.begin(), startOfDay_.end(), index);
    return static_cast<std::size_t>(next - startOfDay_.begin()) - 1;
}

WallSeconds Timeline::timeOf(std::int64_t index) const {
    if (index == rows_ - 1) return lastTime_;
    const std::size_t position = positionOf(index);
    const Day day = firstDay_ + static_cast<Day>(position);
    const auto count = static_cast<double>(startOfDay_[position + 1] - startOfDay_[position]);
    RandomStream random(seed_, Purpose::Timeline, static_cast<std::uint64_t>(index));
    double share = (static_cast<double>(index - startOfDay_[position]) + random.unit()) / count;
    WallSeconds latest = day * secondsPerDay + secondsPerDay - 1;
    if (day == lastDay()) {
        share *= shareBefore(static_cast<double>(lastTime_ - day * secondsPerDay));
        latest = lastTime_;
    }
    return std::min(latest, day * secondsPerDay + static_cast<WallSeconds>(secondAtShare(share)));
}

std::int64_t Timeline::firstIndexOn(Day day) const {
    if (day <= firstDay_) return 0;
    if (day > lastDay()) return rows_;
    return startOfDay_[static_cast<std::size_t>(day - firstDay_)];
}

}  // namespace bankhub::simulator
