// SPDX-License-Identifier: GPL-3.0-or-later
// The companies and bank accounts that exist when the simulator starts.
#pragma once

#include <cstdint>
#include <vector>

#include "data/records.h"
#include "data/slots.h"
#include "options.h"

namespace bankhub::simulator {

/// What part an account plays in the history.
enum class AccountRole {
    Busy,
    /// Active and connected, but nothing came in lately.
    Silent,
    /// The bank interface is down; nothing came in lately.
    Disconnected,
    /// Switched off some weeks ago.
    Inactive,
    /// Linked, never used.
    Unused,
};

struct SeededData {
    std::vector<Company> companies;
    std::vector<BankAccount> accounts;
    std::vector<AccountRole> roles;
};

SeededData seedData(const Options& options, WallSeconds now);

/// Identifier in the form that companies, accounts and transactions have.
std::string inventIdentifier(std::uint64_t seed, std::uint64_t kind, std::uint64_t number);

/// Adds the periods of the history to a plan: `silentFrom` and `inactiveFrom` are the indexes after which the accounts
/// of these roles have no more rows.
void planHistory(SlotPlan& plan, const SeededData& data, std::int64_t inactiveFrom, std::int64_t silentFrom,
                 std::int64_t rows);

}  // namespace bankhub::simulator
