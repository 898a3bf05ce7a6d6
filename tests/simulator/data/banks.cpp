// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/banks.h"

#include <array>

#include "base/text.h"

namespace bankhub::simulator {

namespace {

std::string risingDigits(int start, int length) {
    std::string digits;
    for (int position = 0; position < length; ++position) {
        digits += static_cast<char>('0' + (start + position) % 10);
    }
    return digits;
}

std::size_t passwordLength(std::string_view brandName) {
    return equalIgnoringCase(brandName, "MBBank") ? 8 : 6;
}

/// The two published test accounts (first personal one of MBBank and of ACB) follow this pattern of rising digits;
/// the others are made up to continue it.
TestAccount makeTestAccount(const std::string& brandName, int bankNumber, int accountNumber) {
    static constexpr std::array personNames{"NGUYEN VAN", "TRAN THI", "LE VAN", "PHAM THI", "HOANG VAN", "BUI VAN"};
    const int serial = bankNumber * 6 + accountNumber;
    const int start = (bankNumber * 4 + accountNumber) % 10;
    TestAccount account;
    account.brandName = brandName;
    account.business = accountNumber >= 3;
    account.number = risingDigits(start, 10);
    account.identification = "0" + risingDigits(start, 11);
    account.phone = decimalDigits(static_cast<std::uint64_t>(serial + 1), 10);
    account.oneTimePassword = risingDigits(start == 0 ? 1 : start, static_cast<int>(passwordLength(brandName)));
    std::string initial(1, static_cast<char>('A' + serial % 26));
    if (serial >= 26) initial += initial;
    if (account.business) {
        account.holder = "CONG TY TNHH " + initial;
    } else {
        const std::size_t name = accountNumber == 0 && bankNumber > 0 ? 5 : static_cast<std::size_t>(accountNumber);
        account.holder = std::string(personNames[name]) + " " + initial;
    }
    return account;
}

}  // namespace

const std::vector<Bank>& banks() {
    static const std::vector<Bank> all{
        {"MBBank", true, false, true, 10, "0386"},  {"ACB", true, false, true, 8, "22"},
        {"BIDV", true, false, true, 14, "3151000"}, {"VietinBank", false, true, true, 12, "1088"},
        {"OCB", true, false, true, 16, "0037"},     {"KienLongBank", true, false, true, 12, "0700"},
        {"VPBank", false, false, false, 9, "15"},   {"TPBank", false, true, false, 11, "0459"},
        {"MSB", true, false, false, 14, "0410"},
    };
    return all;
}

const Bank* findBank(std::string_view brandName) {
    for (const Bank& bank : banks()) {
        if (equalIgnoringCase(bank.brandName, brandName)) return &bank;
    }
    return nullptr;
}

const std::vector<TestAccount>& testAccounts() {
    static const std::vector<TestAccount> all = [] {
        std::vector<TestAccount> accounts;
        int bankNumber = 0;
        for (const Bank& bank : banks()) {
            if (!bank.inSandbox) continue;
            for (int number = 0; number < 6; ++number) {
                accounts.push_back(makeTestAccount(bank.brandName, bankNumber, number));
            }
            ++bankNumber;
        }
        return accounts;
    }();
    return all;
}

const TestAccount* findTestAccount(std::string_view brandName, std::string_view number) {
    for (const TestAccount& account : testAccounts()) {
        if (account.number == number && equalIgnoringCase(account.brandName, brandName)) return &account;
    }
    return nullptr;
}

std::string oneTimePasswordOf(std::string_view brandName, std::string_view number) {
    if (const TestAccount* account = findTestAccount(brandName, number)) return account->oneTimePassword;
    return risingDigits(1, static_cast<int>(passwordLength(brandName)));
}

}  // namespace bankhub::simulator
