// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/seeding.h"

#include <algorithm>
#include <array>

#include "base/random.h"
#include "base/text.h"
#include "data/banks.h"
#include "data/names.h"

namespace bankhub::simulator {

namespace {

constexpr std::uint64_t companyKind = 1;
constexpr std::uint64_t accountKind = 2;
constexpr std::uint64_t virtualAccountKind = 3;

std::string statusOf(int number, const Options& options) {
    if (options.hostile && number == 6) return "UnderReview";
    if (number % 9 == 4) return "Pending";
    if (number % 11 == 5) return "Suspended";
    return "Active";
}

CompanyConfiguration configurationOf(int number, const std::string& prefix) {
    CompanyConfiguration configuration;
    configuration.paymentCode = number % 7 == 5 ? "off" : "on";
    configuration.prefix = prefix;
    configuration.suffixFrom = 5;
    configuration.suffixTo = number % 3 == 1 ? 8 : 5;
    configuration.suffixCharacterType = number % 5 == 2 ? "NumberAndLetter" : "NumberOnly";
    configuration.dataStorageTime = "Unlimited";
    configuration.transactionAmount = number % 6 == 3 ? "50000" : "Unlimited";
    return configuration;
}

std::vector<Company> seedCompanies(const Options& options, WallSeconds now) {
    const std::vector<CompanyName> names = inventCompanyNames(options.seed, options.companies);
    const WallSeconds historyStart = now - (options.days + 20) * secondsPerDay;
    std::vector<Company> companies;
    for (int number = 0; number < options.companies; ++number) {
        const CompanyName& name = names[static_cast<std::size_t>(number)];
        RandomStream random(options.seed, Purpose::Companies, static_cast<std::uint64_t>(number) + 1);
        Company company;
        company.xid = inventIdentifier(options.seed, companyKind, static_cast<std::uint64_t>(number));
        company.internalNumber = 311 + number;
        company.fullName = name.fullName;
        company.shortName = name.shortName;
        company.status = statusOf(number, options);
        if (company.status != "Pending") company.configuration = configurationOf(number, name.paymentPrefix);
        company.createdAt = historyStart - (options.companies - number) * 7 * 3600 - random.between(0, 5 * 3600);
        company.updatedAt = company.createdAt + random.between(0, 10 * 86400);
        companies.push_back(std::move(company));
    }
    return companies;
}

AccountRole roleOf(int number, int accounts) {
    if (accounts > 5 && number == accounts - 1) return AccountRole::Unused;
    if (accounts > 7 && number == 6) return AccountRole::Silent;
    if (accounts > 4 && number == 3) return AccountRole::Inactive;
    if (accounts > 6 && number == 5) return AccountRole::Disconnected;
    return number % 23 == 11 ? AccountRole::Inactive : AccountRole::Busy;
}

/// Busy accounts go to active companies, the others to companies that are not.
std::size_t companyFor(AccountRole role, int number, const std::vector<Company>& companies) {
    const auto withStatus = [&companies](const std::string& status) {
        return std::find_if(companies.begin(), companies.end(),
                            [&status](const Company& company) { return company.status == status; });
    };
    if (role == AccountRole::Unused || role == AccountRole::Inactive) {
        const auto found = withStatus(role == AccountRole::Unused ? "Pending" : "Suspended");
        if (found != companies.end()) return static_cast<std::size_t>(found - companies.begin());
    }
    std::vector<std::size_t> open;
    for (std::size_t company = 0; company < companies.size(); ++company) {
        if (companies[company].status != "Pending" && companies[company].status != "Suspended") open.push_back(company);
    }
    return open.empty() ? 0 : open[static_cast<std::size_t>(number) % open.size()];
}

std::string inventNumber(RandomStream& random, const Bank& bank) {
    const int free = bank.numberLength - static_cast<int>(bank.numberStart.size());
    return bank.numberStart + decimalDigits(random.next(), free);
}

void addVirtualAccounts(BankAccount& account, const Options& options, int number, RandomStream& random) {
    const int count = number % 4 == 1 ? 0 : random.between(1, 4);
    for (int position = 0; position < count; ++position) {
        VirtualAccount virtualAccount;
        virtualAccount.xid =
            inventIdentifier(options.seed, virtualAccountKind,
                             static_cast<std::uint64_t>(number) * 16 + static_cast<std::uint64_t>(position));
        virtualAccount.number = "963869" + decimalDigits(random.next(), 4) + "QUAY" +
                                decimalDigits(static_cast<std::uint64_t>(position + 1), 2);
        virtualAccount.holder =
            account.holder.substr(0, 24) + " QUAY " + decimalDigits(static_cast<std::uint64_t>(position + 1), 2);
        virtualAccount.active = position != 3;
        virtualAccount.createdAt = account.createdAt + 300 * (position + 1);
        account.virtualAccounts.push_back(std::move(virtualAccount));
    }
}

void describeOwner(BankAccount& account, const Company& company, int number, RandomStream& random) {
    const bool household = company.fullName.starts_with("Hộ");
    const bool individual = household || number % 4 == 2;
    account.accountType = individual ? "individual" : "enterprise";
    account.holder = individual ? inventPersonInCapitals(random) : bankSpelling(company.fullName);
    account.identification =
        individual ? "0" + decimalDigits(random.next(), 11) : "04" + decimalDigits(random.next(), 8);
    account.phone = "09" + decimalDigits(random.next(), 8);
}

BankAccount seedAccount(const Options& options, WallSeconds now, int number, AccountRole role,
                        const std::vector<Company>& companies) {
    RandomStream random(options.seed, Purpose::Accounts, static_cast<std::uint64_t>(number));
    const Bank& bank = banks()[static_cast<std::size_t>(number) % banks().size()];
    BankAccount account;
    account.xid = inventIdentifier(options.seed, accountKind, static_cast<std::uint64_t>(number));
    account.company = companyFor(role, number, companies);
    const Company& company = companies[account.company];
    account.brandName = bank.brandName;
    account.number = inventNumber(random, bank);
    describeOwner(account, company, number, random);
    if (options.hostile && number == 4) account.accountType = "household_business";
    account.active = role != AccountRole::Inactive;
    account.connected = role != AccountRole::Inactive && role != AccountRole::Disconnected;
    account.reportsBalance = bank.reportsBalance;
    if (account.reportsBalance) account.accumulated = random.between(5000, 900000) * std::int64_t{1000};
    account.createdAt = role == AccountRole::Unused ? now - 2 * secondsPerDay
                                                    : company.createdAt + 3600 + random.between(0, 15 * 86400);
    account.updatedAt = account.createdAt;
    if (bank.hasVirtualAccounts) addVirtualAccounts(account, options, number, random);
    if (company.configuration) account.historicalCodes = company.configuration->codeTemplate();
    account.weight = 1.0 / (static_cast<double>(number) + 3.0);
    account.liveWeight = role == AccountRole::Busy ? account.weight : 0.0;
    account.outgoingShare = number % 6 == 4 ? 0.24 : 0.11;
    return account;
}

}  // namespace

std::string inventIdentifier(std::uint64_t seed, std::uint64_t kind, std::uint64_t number) {
    RandomStream random(seed, Purpose::Identifier, (kind << 40) | number);
    const std::uint64_t node = 0x0C33000000000000ULL | (scatter(seed + 5) & 0xFFFFFFFFFFFFULL);
    return uuid((random.next() & 0xFFFFFFFFFFFF0000ULL) | 0x01F0U, node, 1);
}

SeededData seedData(const Options& options, WallSeconds now) {
    SeededData data;
    data.companies = seedCompanies(options, now);
    for (int number = 0; number < options.accounts; ++number) {
        const AccountRole role = roleOf(number, options.accounts);
        data.roles.push_back(role);
        data.accounts.push_back(seedAccount(options, now, number, role, data.companies));
    }
    return data;
}

void planHistory(SlotPlan& plan, const SeededData& data, std::int64_t inactiveFrom, std::int64_t silentFrom,
                 std::int64_t rows) {
    const auto sharesWithout = [&data](const std::vector<AccountRole>& absent) {
        std::vector<TrafficShare> shares;
        for (std::size_t account = 0; account < data.accounts.size(); ++account) {
            const bool takesPart = std::find(absent.begin(), absent.end(), data.roles[account]) == absent.end();
            shares.push_back({takesPart ? data.accounts[account].weight : 0.0, data.accounts[account].outgoingShare});
        }
        return shares;
    };
    using enum AccountRole;
    plan.addPeriod(inactiveFrom, sharesWithout({Unused}));
    plan.addPeriod(silentFrom, sharesWithout({Unused, Inactive}));
    plan.addPeriod(rows, sharesWithout({Unused, Inactive, Silent, Disconnected}));
}

}  // namespace bankhub::simulator
