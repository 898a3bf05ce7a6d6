// SPDX-License-Identifier: GPL-3.0-or-later
// The objects of the contract as JSON, spelled as the vendor's pages show them.
#pragma once

#include "base/json.h"
#include "hub.h"

namespace bankhub::simulator {

Json companySummary(const Company& company);
Json companyDetail(const Company& company);
Json bankAccountSummary(const Hub& hub, const BankAccount& account);
Json bankAccountDetail(const Hub& hub, const BankAccount& account);
Json transactionObject(const Hub& hub, const Transaction& row);
Json linkTokenDetail(const Hub& hub, const LinkToken& link);

/// Text, or null when there is none.
Json textOrNull(const std::optional<std::string>& text);
Json timeOrNull(const std::optional<WallSeconds>& time);
/// Flags of companies and accounts are documented as text.
Json flagText(bool flag);

}  // namespace bankhub::simulator
