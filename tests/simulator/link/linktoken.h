// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/calendar.h"
#include "base/json.h"

namespace bankhub::simulator {

enum class LinkPurpose { Link, Unlink };
enum class LinkTokenState { Active, Revoked, Expired };

struct LinkEvent {
    std::string xid;
    std::string name;
    Json metadata;
    WallSeconds createdAt = 0;
};

/// One visit to the hosted page.
struct LinkSession {
    std::string xid;
    std::string state = "PENDING";
    std::string status = "Pending";
    std::optional<WallSeconds> finishedAt;
    WallSeconds expiresAt = 0;
    WallSeconds createdAt = 0;
    WallSeconds updatedAt = 0;

    /// What the visitor chose so far.
    std::string brandName;
    bool business = false;
    std::string accountNumber;
    std::string holder;
    int wrongPasswords = 0;

    bool isOpen() const { return status == "Pending"; }
};

struct LinkToken {
    std::string xid;
    /// The secret part of the page's address.
    std::string token;
    LinkPurpose purpose = LinkPurpose::Link;
    LinkTokenState state = LinkTokenState::Active;
    std::size_t company = 0;
    /// The account to unlink.
    std::optional<std::size_t> account;
    std::optional<std::string> completionRedirectUri;
    bool isMobileApp = false;
    std::string language = "vi";
    WallSeconds createdAt = 0;
    WallSeconds updatedAt = 0;
    WallSeconds expiresAt = 0;
    bool finished = false;
    std::vector<LinkSession> sessions;
    std::vector<LinkEvent> events;
};

inline std::string nameOf(LinkPurpose purpose) {
    return purpose == LinkPurpose::Link ? "LINK_BANK_ACCOUNT" : "UNLINK_BANK_ACCOUNT";
}

inline std::string nameOf(LinkTokenState state) {
    if (state == LinkTokenState::Active) return "Active";
    return state == LinkTokenState::Revoked ? "Revoked" : "Expired";
}

}  // namespace bankhub::simulator
