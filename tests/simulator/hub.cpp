// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub.h"

#include <algorithm>
#include <mutex>

#include "base/random.h"
#include "base/text.h"
#include "link/linkflow.h"

namespace bankhub::simulator {

namespace {

constexpr std::uint64_t createdKind = 9;
constexpr std::uint64_t linkKind = 10;

template <typename List>
std::optional<std::size_t> positionOfXid(const List& list, const std::string& xid) {
    const auto found = std::find_if(list.begin(), list.end(), [&xid](const auto& entry) { return entry.xid == xid; });
    if (found == list.end()) return {};
    return static_cast<std::size_t>(found - list.begin());
}

}  // namespace

bool WebhookSettings::wants(const std::string& event) const {
    return active && std::any_of(allowedEvents.begin(), allowedEvents.end(),
                                 [&event](const std::string& allowed) { return allowed == "*" || allowed == event; });
}

Hub::Hub(const Options& chosen) : options(chosen), clock(chosen.now) {
    SeededData data = seedData(options, clock.anchor());
    companies = data.companies;
    accounts = data.accounts;
    ledger = std::make_unique<Ledger>(options, data, accounts, clock.anchor());
}

std::optional<std::size_t> Hub::findCompany(const std::string& xid) const {
    return positionOfXid(companies, xid);
}

std::optional<std::size_t> Hub::findAccount(const std::string& xid) const {
    return positionOfXid(accounts, xid);
}

const LinkToken* Hub::findLinkByXid(const std::string& xid) const {
    const auto found = std::find_if(links.begin(), links.end(), [&xid](const auto& link) { return link->xid == xid; });
    return found == links.end() ? nullptr : found->get();
}

LinkToken* Hub::findLinkByToken(const std::string& token) {
    const auto found =
        std::find_if(links.begin(), links.end(), [&token](const auto& link) { return link->token == token; });
    return found == links.end() ? nullptr : found->get();
}

bool Hub::nameIsTaken(const std::string& fullName, std::optional<std::size_t> except) const {
    for (std::size_t number = 0; number < companies.size(); ++number) {
        if (number != except && companies[number].fullName == fullName) return true;
    }
    return false;
}

std::string Hub::newObjectXid() {
    return inventIdentifier(options.seed, createdKind, ++createdObjects_);
}

std::string Hub::newLinkXid() {
    RandomStream random(options.seed, Purpose::Identifier, (linkKind << 40) | ++createdLinks_);
    const std::uint64_t high = random.next();
    return uuid(high, random.next(), 4);
}

bool Hub::isBehindNow() const {
    const std::shared_lock shared(mutex);
    const WallSeconds now = clock.now();
    return ledger->isBehind(now) || std::any_of(links.begin(), links.end(), [now](const auto& link) {
               return link->state == LinkTokenState::Active && link->expiresAt <= now;
           });
}

void Hub::catchUp() {
    ledger->catchUp(clock.now());
    LinkFlow(*this).expireDue();
}

bool Hub::wouldNotify(std::size_t account, const std::string& content) const {
    const Company& company = companies[accounts[account].company];
    if (!company.isActive() || !company.configuration || !company.configuration->allowsNotifications()) return false;
    const std::string folded = foldForSearch(content);
    return merchant.keywords.empty() ||
           std::any_of(merchant.keywords.begin(), merchant.keywords.end(), [&folded](const std::string& keyword) {
               return folded.find(foldForSearch(keyword)) != std::string::npos;
           });
}

}  // namespace bankhub::simulator
