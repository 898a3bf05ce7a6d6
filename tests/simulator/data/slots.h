// SPDX-License-Identifier: GPL-3.0-or-later
// Who owns which historical row.
//
// Rows come in blocks of equal length. Within one period of the history every block repeats the same slots, and a slot
// fixes account and direction. How many rows of an account lie before an index, and which index its n-th row has, is
// therefore arithmetic: no row has to be visited and none has to be stored.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

namespace bankhub::simulator {

struct Slot {
    std::uint32_t account = 0;
    bool incoming = true;
};

/// How much of the traffic an account gets.
struct TrafficShare {
    double weight = 0;
    double outgoingShare = 0;
};

class SlotPlan {
public:
    struct Period {
        std::int64_t begin = 0;
        std::int64_t end = 0;
        std::vector<Slot> slots;
    };

    SlotPlan(std::uint64_t seed, std::size_t accounts);

    /// Adds rows up to `end`; an account with weight 0 has none in this period.
    void addPeriod(std::int64_t end, const std::vector<TrafficShare>& shares);

    const Slot& slotOf(std::int64_t index) const;
    const std::vector<Period>& periods() const { return periods_; }

private:
    std::uint64_t seed_;
    std::size_t blockLength_;
    std::vector<Period> periods_;
};

/// Counts and finds the rows whose slot passes a test.
class SlotSelection {
public:
    SlotSelection(const SlotPlan& plan, const std::function<bool(const Slot&)>& passes);

    /// Selected rows with an index below `end`.
    std::int64_t countBefore(std::int64_t end) const;
    /// Index of the selected row that has `rank` selected rows before it.
    std::int64_t indexOf(std::int64_t rank) const;

private:
    struct SelectedPeriod {
        std::int64_t begin = 0;
        std::int64_t end = 0;
        std::int64_t selectedBefore = 0;
        /// Selected slots before each position of the block, and the positions of the selected slots.
        std::vector<std::uint32_t> before;
        std::vector<std::uint32_t> positions;

        std::int64_t countUntil(std::int64_t index) const;
    };

    std::vector<SelectedPeriod> periods_;
};

}  // namespace bankhub::simulator
