// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "data/records.h"
#include "data/rowwriter.h"
#include "data/seeding.h"
#include "data/slots.h"
#include "data/timeline.h"
#include "options.h"

namespace bankhub::simulator {

/// Days are inclusive on both sides; members that are absent do not restrict.
struct TransactionFilter {
    static constexpr Day beginningOfTime = -1000000;
    static constexpr Day endOfTime = 100000000;

    Day from = beginningOfTime;
    Day to = endOfTime;
    /// One flag for each account.
    std::optional<std::vector<bool>> accounts;
    std::optional<bool> incoming;
    std::optional<bool> delivered;
    /// Folded for searching; compared with content, payment code and account number.
    std::string search;

    bool selectsAccount(std::size_t account) const;
    bool needsScan() const { return delivered || !search.empty(); }
};

struct TransactionPage {
    std::vector<Transaction> rows;
    std::int64_t total = 0;
};

struct DailyCount {
    Day day = 0;
    std::int64_t incoming = 0;
    std::int64_t outgoing = 0;
};

/// A transaction as somebody asked for it, before it has an identifier and a time.
struct TransactionOrder {
    std::size_t account = 0;
    bool incoming = true;
    std::int64_t amount = 0;
    std::string content;
    std::optional<std::string> paymentCode;
    bool delivered = true;
};

/// All transactions: a history that is computed from row numbers, followed by the rows that came while running.
/// Not safe for concurrent change; the owner locks.
class Ledger {
public:
    Ledger(const Options& options, const SeededData& data, std::vector<BankAccount>& accounts, WallSeconds anchor);

    std::int64_t size() const { return timeline_.rows() + static_cast<std::int64_t>(tail_.size()); }
    Transaction at(std::int64_t index) const;
    std::optional<Transaction> find(const std::string& identifier) const;

    /// Rows from `offset` in newest-first order, with the number of all rows that pass.
    TransactionPage list(const TransactionFilter& filter, std::int64_t offset, std::int64_t limit) const;
    /// Days with at least one row, oldest first.
    std::vector<DailyCount> countByDay(const TransactionFilter& filter) const;
    /// First index on or after a day, over history and new rows.
    std::int64_t firstIndexOn(Day day) const;

    Transaction append(const TransactionOrder& order, WallSeconds now);
    /// A new row of the kind that the history has, on one of the busy accounts.
    bool appendGenerated(WallSeconds time);
    /// Adds the rows that are due at the given rate since the start.
    void catchUp(WallSeconds now);
    bool isBehind(WallSeconds now) const { return liveRowsDue(now) > liveRows_; }

private:
    struct TailRow {
        WallSeconds time = 0;
        std::uint32_t account = 0;
        bool incoming = true;
        /// Position in `ordered_`, or -1 when the content is generated.
        std::int32_t ordered = -1;
    };

    std::int64_t liveRowsDue(WallSeconds now) const;
    void addToTail(const TailRow& row);
    WallSeconds notBeforeLast(WallSeconds time) const;
    SlotSelection select(const TransactionFilter& filter) const;
    std::vector<std::int64_t> tailMatches(const TransactionFilter& filter) const;
    bool passesScan(const TransactionFilter& filter, std::int64_t index) const;
    TransactionPage scan(const TransactionFilter& filter, const std::function<std::int64_t(std::int64_t)>& indexAt,
                         std::int64_t candidates, std::int64_t offset, std::int64_t limit) const;
    void rememberLastTransactions();

    std::uint64_t seed_;
    double live_;
    WallSeconds anchor_;
    std::vector<BankAccount>& accounts_;
    RowWriter writer_;
    Timeline timeline_;
    SlotPlan plan_;
    std::vector<TailRow> tail_;
    std::vector<Transaction> ordered_;
    std::int64_t liveRows_ = 0;
};

}  // namespace bankhub::simulator
