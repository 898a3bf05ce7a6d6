// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/ledger.h"

#include <algorithm>
#include <map>

#include "base/random.h"
#include "base/text.h"

namespace bankhub::simulator {

namespace {

/// The newest historical row is a few minutes old when the simulator starts.
WallSeconds newestHistoricalTime(std::uint64_t seed, WallSeconds anchor) {
    return anchor - 150 - static_cast<WallSeconds>(scatter(seed + 3) % 120);
}

bool isOutside(WallSeconds time, const TransactionFilter& filter) {
    const Day day = dayOf(time);
    return day < filter.from || day > filter.to;
}

}  // namespace

bool TransactionFilter::selectsAccount(std::size_t account) const {
    return !accounts || (account < accounts->size() && (*accounts)[account]);
}

Ledger::Ledger(const Options& options, const SeededData& data, std::vector<BankAccount>& accounts, WallSeconds anchor)
    : seed_(options.seed),
      live_(options.live),
      anchor_(anchor),
      accounts_(accounts),
      writer_(options.seed),
      timeline_(options.seed, options.accounts > 0 ? options.transactions : 0, options.days,
                newestHistoricalTime(options.seed, anchor)),
      plan_(options.seed, accounts.size()) {
    const Day last = timeline_.lastDay();
    const std::int64_t inactiveFrom = timeline_.firstIndexOn(last + 1 - std::max(1, options.days / 3));
    const std::int64_t silentFrom = timeline_.firstIndexOn(last + 1 - std::max(1, options.days / 10));
    planHistory(plan_, data, inactiveFrom, silentFrom, timeline_.rows());
    rememberLastTransactions();
}

void Ledger::rememberLastTransactions() {
    for (std::size_t number = 0; number < accounts_.size(); ++number) {
        const SlotSelection selection(plan_, [number](const Slot& slot) { return slot.account == number; });
        const std::int64_t count = selection.countBefore(timeline_.rows());
        if (count == 0) continue;
        accounts_[number].lastTransaction = timeline_.timeOf(selection.indexOf(count - 1));
        accounts_[number].updatedAt = *accounts_[number].lastTransaction + 1;
    }
}

Transaction Ledger::at(std::int64_t index) const {
    if (index < timeline_.rows()) {
        const Slot& slot = plan_.slotOf(index);
        return writer_.write(index, slot.account, accounts_[slot.account], slot.incoming, timeline_.timeOf(index));
    }
    const TailRow& row = tail_[static_cast<std::size_t>(index - timeline_.rows())];
    if (row.ordered >= 0) return ordered_[static_cast<std::size_t>(row.ordered)];
    return writer_.write(index, row.account, accounts_[row.account], row.incoming, row.time);
}

std::optional<Transaction> Ledger::find(const std::string& identifier) const {
    const auto index = writer_.indexFromIdentifier(identifier);
    if (!index || *index >= size()) return {};
    Transaction row = at(*index);
    if (row.id != identifier) return {};
    return row;
}

SlotSelection Ledger::select(const TransactionFilter& filter) const {
    return SlotSelection(plan_, [&filter](const Slot& slot) {
        return filter.selectsAccount(slot.account) && (!filter.incoming || *filter.incoming == slot.incoming);
    });
}

std::vector<std::int64_t> Ledger::tailMatches(const TransactionFilter& filter) const {
    std::vector<std::int64_t> matches;
    for (std::size_t position = tail_.size(); position-- > 0;) {
        const TailRow& row = tail_[position];
        if (isOutside(row.time, filter) || !filter.selectsAccount(row.account)) continue;
        if (filter.incoming && *filter.incoming != row.incoming) continue;
        matches.push_back(timeline_.rows() + static_cast<std::int64_t>(position));
    }
    return matches;
}

bool Ledger::passesScan(const TransactionFilter& filter, std::int64_t index) const {
    const bool generated =
        index < timeline_.rows() || tail_[static_cast<std::size_t>(index - timeline_.rows())].ordered < 0;
    // Cheap for generated rows, and most searches for undelivered ones end here.
    if (filter.delivered && generated && writer_.webhookDelivered(index) != *filter.delivered) return false;
    if (filter.search.empty() && generated) return true;
    const Transaction row = at(index);
    if (filter.delivered && row.webhookDelivered != *filter.delivered) return false;
    if (filter.search.empty()) return true;
    const auto contains = [&filter](const std::string& text) {
        return foldForSearch(text).find(filter.search) != std::string::npos;
    };
    return contains(row.content) || contains(row.paymentCode.value_or("")) || contains(accounts_[row.account].number);
}

TransactionPage Ledger::scan(const TransactionFilter& filter, const std::function<std::int64_t(std::int64_t)>& indexAt,
                             std::int64_t candidates, std::int64_t offset, std::int64_t limit) const {
    TransactionPage page;
    for (std::int64_t position = 0; position < candidates; ++position) {
        const std::int64_t index = indexAt(position);
        if (!passesScan(filter, index)) continue;
        if (page.total >= offset && page.total < offset + limit) page.rows.push_back(at(index));
        ++page.total;
    }
    return page;
}

TransactionPage Ledger::list(const TransactionFilter& filter, std::int64_t offset, std::int64_t limit) const {
    const SlotSelection selection = select(filter);
    const std::vector<std::int64_t> fresh = tailMatches(filter);
    const auto freshCount = static_cast<std::int64_t>(fresh.size());
    const std::int64_t before = selection.countBefore(timeline_.firstIndexOn(filter.from));
    const std::int64_t until = selection.countBefore(timeline_.firstIndexOn(filter.to + 1));
    const std::int64_t candidates = freshCount + std::max<std::int64_t>(0, until - before);
    const auto indexAt = [&](std::int64_t position) {
        if (position < freshCount) return fresh[static_cast<std::size_t>(position)];
        return selection.indexOf(until - 1 - (position - freshCount));
    };
    if (filter.needsScan()) return scan(filter, indexAt, candidates, offset, limit);
    TransactionPage page;
    page.total = candidates;
    for (std::int64_t position = offset; position < std::min(candidates, offset + limit); ++position) {
        page.rows.push_back(at(indexAt(position)));
    }
    return page;
}

std::vector<DailyCount> Ledger::countByDay(const TransactionFilter& filter) const {
    std::map<Day, DailyCount> days;
    const auto countHistory = [&](bool incoming, std::int64_t DailyCount::*member) {
        TransactionFilter oneDirection = filter;
        oneDirection.incoming = incoming;
        const SlotSelection selection = select(oneDirection);
        const Day last = std::min(filter.to, timeline_.lastDay());
        for (Day day = std::max(filter.from, timeline_.firstDay()); day <= last; ++day) {
            const std::int64_t count = selection.countBefore(timeline_.firstIndexOn(day + 1)) -
                                       selection.countBefore(timeline_.firstIndexOn(day));
            if (count > 0) days[day].*member += count;
        }
    };
    countHistory(true, &DailyCount::incoming);
    countHistory(false, &DailyCount::outgoing);
    for (const std::int64_t index : tailMatches(filter)) {
        const TailRow& row = tail_[static_cast<std::size_t>(index - timeline_.rows())];
        DailyCount& count = days[dayOf(row.time)];
        ++(row.incoming ? count.incoming : count.outgoing);
    }
    std::vector<DailyCount> counts;
    for (auto& [day, count] : days) {
        count.day = day;
        counts.push_back(count);
    }
    return counts;
}

std::int64_t Ledger::firstIndexOn(Day day) const {
    const std::int64_t historical = timeline_.firstIndexOn(day);
    if (historical < timeline_.rows()) return historical;
    const auto first =
        std::find_if(tail_.begin(), tail_.end(), [day](const TailRow& row) { return dayOf(row.time) >= day; });
    return timeline_.rows() + (first - tail_.begin());
}

WallSeconds Ledger::notBeforeLast(WallSeconds time) const {
    return tail_.empty() ? std::max(time, anchor_) : std::max(time, tail_.back().time);
}

void Ledger::addToTail(const TailRow& row) {
    tail_.push_back(row);
    BankAccount& account = accounts_[row.account];
    account.lastTransaction = row.time;
    account.updatedAt = row.time;
    if (!account.reportsBalance) return;
    const std::int64_t amount = at(size() - 1).amount;
    account.accumulated += row.incoming ? amount : -amount;
}

Transaction Ledger::append(const TransactionOrder& order, WallSeconds now) {
    const std::int64_t index = size();
    const WallSeconds time = notBeforeLast(now);
    Transaction row;
    row.id = writer_.identifierOf(index);
    row.time = time;
    row.account = order.account;
    row.reference = "SB" + bankSpelling(hexadecimal(scatter(seed_ ^ static_cast<std::uint64_t>(index)), 12));
    row.incoming = order.incoming;
    row.amount = order.amount;
    row.content = order.content;
    row.paymentCode = order.paymentCode;
    row.webhookDelivered = order.delivered;
    ordered_.push_back(row);
    addToTail({time, static_cast<std::uint32_t>(order.account), order.incoming,
               static_cast<std::int32_t>(ordered_.size() - 1)});
    return row;
}

bool Ledger::appendGenerated(WallSeconds time) {
    double total = 0;
    for (const BankAccount& account : accounts_)
        total += account.active && account.connected ? account.liveWeight : 0;
    if (total <= 0) return false;
    RandomStream random(seed_, Purpose::LiveRow, static_cast<std::uint64_t>(size()));
    double remaining = random.unit() * total;
    std::size_t chosen = 0;
    for (std::size_t number = 0; number < accounts_.size(); ++number) {
        const BankAccount& account = accounts_[number];
        if (!account.active || !account.connected || account.liveWeight <= 0) continue;
        chosen = number;
        remaining -= account.liveWeight;
        if (remaining < 0) break;
    }
    addToTail(
        {notBeforeLast(time), static_cast<std::uint32_t>(chosen), !random.chance(accounts_[chosen].outgoingShare), -1});
    return true;
}

std::int64_t Ledger::liveRowsDue(WallSeconds now) const {
    return static_cast<std::int64_t>(static_cast<double>(std::max<WallSeconds>(0, now - anchor_)) * live_ / 60.0);
}

void Ledger::catchUp(WallSeconds now) {
    const std::int64_t due = liveRowsDue(now);
    for (; liveRows_ < due; ++liveRows_) {
        const auto time = anchor_ + static_cast<WallSeconds>(static_cast<double>(liveRows_ + 1) * 60.0 / live_);
        appendGenerated(std::min(now, time));
    }
}

}  // namespace bankhub::simulator
