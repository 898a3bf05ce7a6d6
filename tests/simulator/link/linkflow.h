// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "link/linktoken.h"

namespace bankhub::simulator {

class Hub;

/// The answer to a step on the hosted page: the name of what went wrong, or empty.
struct LinkStep {
    std::string problem;
    Json details = Json::object();
};

/// What the service learns about an account that a visitor enters.
struct EnteredAccount {
    std::string number;
    std::string identification;
    std::string phone;
};

/// The life of link tokens and of the visits to their pages. The caller holds the hub's mutex alone.
class LinkFlow {
public:
    explicit LinkFlow(Hub& hub) : hub_(hub) {}

    LinkToken& create(LinkToken wish);
    void revoke(LinkToken& link);
    void expireDue();

    LinkStep openSession(LinkToken& link);
    LinkStep chooseBank(LinkToken& link, const std::string& session, const std::string& brandName, bool business);
    LinkStep enterAccount(LinkToken& link, const std::string& session, const EnteredAccount& entered);
    LinkStep requestUnlink(LinkToken& link, const std::string& session);
    LinkStep confirm(LinkToken& link, const std::string& session, const std::string& oneTimePassword);
    LinkStep close(LinkToken& link, const std::string& session);

private:
    LinkSession* openSessionOf(LinkToken& link, const std::string& session, LinkStep& step);
    void emit(LinkToken& link, const LinkSession* session, const std::string& event, Json metadata);
    void changeState(LinkToken& link, LinkSession& session, const std::string& state);
    void finishSession(LinkSession& session, const std::string& status);
    LinkStep finishLinking(LinkToken& link, LinkSession& session);
    LinkStep finishUnlinking(LinkToken& link, LinkSession& session);
    std::size_t storeAccount(const LinkToken& link, const LinkSession& session);
    bool isLinked(const std::string& brandName, const std::string& number) const;

    Hub& hub_;
};

}  // namespace bankhub::simulator
