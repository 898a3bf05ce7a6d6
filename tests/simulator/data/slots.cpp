// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/slots.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/random.h"

namespace bankhub::simulator {

namespace {

/// Slots for each account: proportional to the weights, at least one for an account that takes part, `length` in all
/// or slightly more.
std::vector<std::size_t> divideSlots(const std::vector<TrafficShare>& shares, std::size_t length) {
    const double total = std::accumulate(shares.begin(), shares.end(), 0.0,
                                         [](double sum, const TrafficShare& share) { return sum + share.weight; });
    std::vector<std::size_t> counts;
    for (const TrafficShare& share : shares) {
        const double wanted = share.weight / total * static_cast<double>(length);
        counts.push_back(share.weight > 0 ? std::max<std::size_t>(1, static_cast<std::size_t>(wanted)) : 0);
    }
    // The busiest account takes what rounding left over.
    const std::size_t given = std::accumulate(counts.begin(), counts.end(), std::size_t{0});
    if (given < length) *std::max_element(counts.begin(), counts.end()) += length - given;
    return counts;
}

}  // namespace

SlotPlan::SlotPlan(std::uint64_t seed, std::size_t accounts)
    : seed_(seed), blockLength_(std::max<std::size_t>(1000, accounts * 10)) {}

void SlotPlan::addPeriod(std::int64_t end, const std::vector<TrafficShare>& shares) {
    const std::int64_t begin = periods_.empty() ? 0 : periods_.back().end;
    if (end <= begin) return;
    Period period{begin, end, {}};
    const std::vector<std::size_t> counts = divideSlots(shares, blockLength_);
    for (std::size_t account = 0; account < counts.size(); ++account) {
        const auto outgoing =
            static_cast<std::size_t>(std::lround(static_cast<double>(counts[account]) * shares[account].outgoingShare));
        for (std::size_t number = 0; number < counts[account]; ++number) {
            period.slots.push_back({static_cast<std::uint32_t>(account), number >= outgoing});
        }
    }
    RandomStream random(seed_, Purpose::Slots, periods_.size());
    for (std::size_t last = period.slots.size() - 1; last > 0; --last) {
        std::swap(period.slots[last], period.slots[random.below(last + 1)]);
    }
    periods_.push_back(std::move(period));
}

const Slot& SlotPlan::slotOf(std::int64_t index) const {
    const auto period = std::find_if(periods_.begin(), periods_.end(),
                                     [index](const Period& candidate) { return index < candidate.end; });
    return period->slots[static_cast<std::size_t>(index - period->begin) % period->slots.size()];
}

SlotSelection::SlotSelection(const SlotPlan& plan, const std::function<bool(const Slot&)>& passes) {
    std::int64_t selected = 0;
    for (const SlotPlan::Period& period : plan.periods()) {
        SelectedPeriod entry{period.begin, period.end, selected, {}, {}};
        entry.before.reserve(period.slots.size() + 1);
        for (std::size_t position = 0; position < period.slots.size(); ++position) {
            entry.before.push_back(static_cast<std::uint32_t>(entry.positions.size()));
            if (passes(period.slots[position])) entry.positions.push_back(static_cast<std::uint32_t>(position));
        }
        entry.before.push_back(static_cast<std::uint32_t>(entry.positions.size()));
        selected += entry.countUntil(entry.end);
        periods_.push_back(std::move(entry));
    }
}

std::int64_t SlotSelection::SelectedPeriod::countUntil(std::int64_t index) const {
    const std::int64_t offset = std::min(index, end) - begin;
    const auto length = static_cast<std::int64_t>(before.size()) - 1;
    return offset / length * static_cast<std::int64_t>(positions.size()) +
           before[static_cast<std::size_t>(offset % length)];
}

std::int64_t SlotSelection::countBefore(std::int64_t end) const {
    std::int64_t count = 0;
    for (const SelectedPeriod& period : periods_) {
        if (end <= period.begin) break;
        count += period.countUntil(end);
    }
    return count;
}

std::int64_t SlotSelection::indexOf(std::int64_t rank) const {
    const auto next = std::find_if(periods_.rbegin(), periods_.rend(), [rank](const SelectedPeriod& period) {
        return period.selectedBefore <= rank && !period.positions.empty();
    });
    const std::int64_t within = rank - next->selectedBefore;
    const auto each = static_cast<std::int64_t>(next->positions.size());
    const auto length = static_cast<std::int64_t>(next->before.size()) - 1;
    return next->begin + within / each * length + next->positions[static_cast<std::size_t>(within % each)];
}

}  // namespace bankhub::simulator
