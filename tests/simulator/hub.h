// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <shared_mutex>
#include <string>
#include <vector>

#include "api/accesstokens.h"
#include "base/calendar.h"
#include "data/ledger.h"
#include "data/records.h"
#include "data/seeding.h"
#include "link/eventsender.h"
#include "link/linktoken.h"
#include "options.h"

namespace bankhub::simulator {

struct Logo {
    /// File name below /logo/.
    std::string name;
    std::string contentType;
    std::string content;
};

struct MerchantSettings {
    std::vector<std::string> keywords;
    std::string customCss;
    std::string name = "Chợ Phiên Trực Tuyến";
    std::string primaryColor = "#1463FF";
    std::string secondaryColor = "#0B1F4B";
    std::optional<Logo> logo;
    int logoUploads = 0;
};

struct WebhookSettings {
    std::string url;
    std::optional<std::string> authType;
    std::optional<std::string> secret;
    bool active = true;
    std::vector<std::string> allowedEvents;

    bool wants(const std::string& event) const;
};

/// Everything that the service knows. Reading handlers hold `mutex` shared, changing ones hold it alone.
class Hub {
public:
    explicit Hub(const Options& chosen);

    std::optional<std::size_t> findCompany(const std::string& xid) const;
    std::optional<std::size_t> findAccount(const std::string& xid) const;
    const LinkToken* findLinkByXid(const std::string& xid) const;
    LinkToken* findLinkByToken(const std::string& token);
    bool nameIsTaken(const std::string& fullName, std::optional<std::size_t> except) const;

    /// A fresh identifier in the form of the objects that the service creates.
    std::string newObjectXid();
    /// A fresh identifier in the form of link tokens, sessions and events.
    std::string newLinkXid();

    /// Whether time has brought something that the next request must see (locks for itself), and doing it.
    bool isBehindNow() const;
    void catchUp();

    /// Notifications of a transaction reach the merchant only under these conditions.
    bool wouldNotify(std::size_t account, const std::string& content) const;

    const Options options;
    Clock clock;
    mutable std::shared_mutex mutex;
    std::string baseUrl;

    std::vector<Company> companies;
    std::vector<BankAccount> accounts;
    std::unique_ptr<Ledger> ledger;
    MerchantSettings merchant;
    std::optional<WebhookSettings> webhook;
    std::vector<std::unique_ptr<LinkToken>> links;
    AccessTokens accessTokens;
    EventSender eventSender;

private:
    std::uint64_t createdObjects_ = 0;
    std::uint64_t createdLinks_ = 0;
};

}  // namespace bankhub::simulator
