// SPDX-License-Identifier: GPL-3.0-or-later
// Repeatable pseudo-random numbers: the same seed and the same key always give the same values.
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>

namespace bankhub::simulator {

/// Scatters the bits of a number (finaliser of SplitMix64).
constexpr std::uint64_t scatter(std::uint64_t value) {
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

/// What a stream of random numbers is for; keeps unrelated streams of one seed apart.
enum class Purpose : std::uint64_t {
    Companies = 1,
    Accounts,
    Slots,
    Timeline,
    DayWeight,
    Row,
    RowIdentifier,
    LiveRow,
    Identifier,
    Spelling,
    Fault,
};

class RandomStream {
public:
    RandomStream(std::uint64_t seed, Purpose purpose, std::uint64_t key = 0)
        : state_(scatter(scatter(seed ^ (static_cast<std::uint64_t>(purpose) << 56)) ^ key)) {}

    std::uint64_t next() { return scatter(state_ += 0x9E3779B97F4A7C15ULL); }

    /// A whole number from 0 to limit - 1; 0 when the limit is 0.
    std::uint64_t below(std::uint64_t limit) { return limit == 0 ? 0 : next() % limit; }

    int between(int low, int high) { return low + static_cast<int>(below(static_cast<std::uint64_t>(high - low + 1))); }

    /// A number from 0 (included) to 1 (excluded).
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

    bool chance(double probability) { return unit() < probability; }

    /// Roughly normal with mean 0 and deviation 1: the sum of twelve even numbers.
    double normal() {
        double sum = -6.0;
        for (int part = 0; part < 6; ++part) {
            const std::uint64_t bits = next();
            sum += static_cast<double>(bits >> 32) * 0x1.0p-32 + static_cast<double>(bits & 0xFFFFFFFFU) * 0x1.0p-32;
        }
        return sum;
    }

    double logNormal(double median, double spread) { return median * std::exp(spread * normal()); }

    template <typename List>
    const auto& pick(const List& list) {
        return list[below(std::size(list))];
    }

private:
    std::uint64_t state_;
};

}  // namespace bankhub::simulator
