// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bankhub::simulator {

struct Bank {
    std::string brandName;
    bool hasVirtualAccounts = false;
    bool reportsBalance = false;
    /// Offered on the hosted page, with test accounts.
    bool inSandbox = false;
    int numberLength = 10;
    /// First digits of generated account numbers; some banks begin with 0.
    std::string numberStart;
};

const std::vector<Bank>& banks();
const Bank* findBank(std::string_view brandName);

/// An account that the hosted page accepts, with the one-time password that confirms it.
struct TestAccount {
    std::string brandName;
    bool business = false;
    std::string number;
    std::string holder;
    std::string identification;
    std::string phone;
    std::string oneTimePassword;
};

/// Three personal and three business accounts for each bank of the sandbox.
const std::vector<TestAccount>& testAccounts();
const TestAccount* findTestAccount(std::string_view brandName, std::string_view number);

/// The password of any account: the documented one of a test account, a fixed one of the bank's length otherwise.
std::string oneTimePasswordOf(std::string_view brandName, std::string_view number);

}  // namespace bankhub::simulator
