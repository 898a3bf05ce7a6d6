// SPDX-License-Identifier: GPL-3.0-or-later
// The objects of the contract, as the simulator keeps them: values are exact, spelling happens when answering.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/calendar.h"

namespace bankhub::simulator {

/// How a company's payment codes look: prefix, then `suffixFrom` to `suffixTo` characters.
struct PaymentCodeTemplate {
    bool enabled = false;
    std::string prefix;
    int suffixFrom = 4;
    int suffixTo = 8;
    bool lettersAllowed = false;
};

struct CompanyConfiguration {
    std::optional<std::string> paymentCode;
    std::optional<std::string> prefix;
    std::optional<int> suffixFrom;
    std::optional<int> suffixTo;
    std::optional<std::string> suffixCharacterType;
    std::optional<std::string> dataStorageTime;
    /// A number of transactions or "Unlimited"; not money.
    std::optional<std::string> transactionAmount;

    PaymentCodeTemplate codeTemplate() const;
    bool allowsNotifications() const;
};

struct Company {
    std::string xid;
    /// Appears in the merchant counter only.
    int internalNumber = 0;
    std::string fullName;
    std::string shortName;
    std::string status;
    std::optional<CompanyConfiguration> configuration;
    WallSeconds createdAt = 0;
    WallSeconds updatedAt = 0;

    bool isActive() const { return status == "Active"; }
};

struct VirtualAccount {
    std::string xid;
    std::string number;
    std::string holder;
    bool active = true;
    WallSeconds createdAt = 0;
};

struct BankAccount {
    std::string xid;
    std::size_t company = 0;
    std::string brandName;
    std::string holder;
    std::string number;
    std::string accountType;
    std::string identification;
    std::string phone;
    bool connected = true;
    bool active = true;
    /// Only some banks report a balance; the others stay at 0.
    bool reportsBalance = false;
    std::int64_t accumulated = 0;
    std::optional<WallSeconds> lastTransaction;
    WallSeconds createdAt = 0;
    WallSeconds updatedAt = 0;
    std::vector<VirtualAccount> virtualAccounts;

    /// The template that generated rows of this account follow; later edits of the company do not rewrite history.
    PaymentCodeTemplate historicalCodes;
    /// Share of the traffic relative to other accounts, and share of it that goes out.
    double weight = 1.0;
    double outgoingShare = 0.14;
    /// Share of the transactions that arrive while the simulator runs; 0 for accounts that lie still.
    double liveWeight = 0.0;
};

struct Transaction {
    std::string id;
    WallSeconds time = 0;
    std::size_t account = 0;
    std::optional<std::string> virtualNumber;
    std::optional<std::string> virtualXid;
    std::string reference;
    bool incoming = true;
    std::int64_t amount = 0;
    std::string content;
    std::optional<std::string> paymentCode;
    bool webhookDelivered = true;
};

}  // namespace bankhub::simulator
