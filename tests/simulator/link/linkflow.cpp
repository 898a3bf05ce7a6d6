// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/linkflow.h"

#include <algorithm>

#include "base/text.h"
#include "data/banks.h"
#include "hub.h"

namespace bankhub::simulator {

namespace {

constexpr int allowedWrongPasswords = 5;
/// A visit ends before its token does.
constexpr WallSeconds sessionLife = 900;

std::string describeType(bool business, LinkPurpose purpose) {
    if (business) return "enterprise";
    return purpose == LinkPurpose::Link ? "personal" : "individual";
}

/// What the page hands to the window that opened it.
Json browserMessage(const std::string& event, const LinkSession& session, LinkPurpose purpose, std::int64_t unixTime) {
    return {{"event", event},
            {"metadata",
             {{"account_number", session.accountNumber}, {"account_type", describeType(session.business, purpose)}}},
            {"timestamp", std::to_string(unixTime)}};
}

LinkStep problem(const std::string& name) {
    return {name, Json::object()};
}

}  // namespace

LinkToken& LinkFlow::create(LinkToken wish) {
    const WallSeconds now = hub_.clock.now();
    wish.xid = hub_.newLinkXid();
    wish.token = uuid(trueRandom(), trueRandom(), 4);
    wish.createdAt = now;
    wish.updatedAt = now;
    wish.expiresAt = now + hub_.options.linkTtl;
    hub_.links.push_back(std::make_unique<LinkToken>(std::move(wish)));
    LinkToken& link = *hub_.links.back();
    emit(link, nullptr, "LINK_TOKEN_CREATED", {{"purpose", nameOf(link.purpose)}});
    return link;
}

void LinkFlow::revoke(LinkToken& link) {
    link.state = LinkTokenState::Revoked;
    for (LinkSession& session : link.sessions) {
        if (session.isOpen()) finishSession(session, "Abandoned");
    }
    emit(link, nullptr, "LINK_TOKEN_REVOKED", Json::object());
}

void LinkFlow::expireDue() {
    const WallSeconds now = hub_.clock.now();
    for (const auto& link : hub_.links) {
        if (link->state != LinkTokenState::Active) continue;
        const bool tokenIsOver = link->expiresAt <= now;
        for (LinkSession& session : link->sessions) {
            if (!session.isOpen() || (!tokenIsOver && session.expiresAt > now)) continue;
            finishSession(session, "Expired");
            emit(*link, &session, "LINK_SESSION_EXPIRED", Json::object());
        }
        if (!tokenIsOver) continue;
        link->state = LinkTokenState::Expired;
        emit(*link, nullptr, "LINK_TOKEN_EXPIRED", Json::object());
    }
}

LinkStep LinkFlow::openSession(LinkToken& link) {
    if (link.state == LinkTokenState::Revoked) return problem("token_revoked");
    if (link.state == LinkTokenState::Expired) return problem("token_expired");
    if (link.finished) return problem("already_finished");
    const WallSeconds now = hub_.clock.now();
    const bool first = link.sessions.empty();
    LinkSession session;
    session.xid = hub_.newLinkXid();
    session.createdAt = now;
    session.updatedAt = now;
    session.expiresAt = std::min(link.expiresAt, now + sessionLife);
    link.sessions.push_back(std::move(session));
    emit(link, &link.sessions.back(), first ? "LINK_SESSION_INITIALIZED" : "LINK_SESSION_REINITIALIZED",
         Json::object());
    return {"", {{"session_xid", link.sessions.back().xid}}};
}

LinkSession* LinkFlow::openSessionOf(LinkToken& link, const std::string& session, LinkStep& step) {
    const auto found = std::find_if(link.sessions.begin(), link.sessions.end(),
                                    [&session](const LinkSession& candidate) { return candidate.xid == session; });
    if (link.state == LinkTokenState::Revoked) {
        step = problem("token_revoked");
    } else if (link.state == LinkTokenState::Expired) {
        step = problem("token_expired");
    } else if (found == link.sessions.end()) {
        step = problem("session_unknown");
    } else if (found->status == "Expired") {
        step = problem("session_expired");
    } else if (!found->isOpen()) {
        step = problem("session_closed");
    }
    return step.problem.empty() ? &*found : nullptr;
}

LinkStep LinkFlow::chooseBank(LinkToken& link, const std::string& session, const std::string& brandName,
                              bool business) {
    LinkStep step;
    LinkSession* visit = openSessionOf(link, session, step);
    if (!visit) return step;
    const Bank* bank = findBank(brandName);
    if (link.purpose != LinkPurpose::Link) return problem("wrong_step");
    if (!bank || !bank->inSandbox) return problem("unknown_bank");
    visit->brandName = bank->brandName;
    visit->business = business;
    visit->accountNumber.clear();
    visit->holder.clear();
    changeState(link, *visit, "REQUEST_BANK_ACCOUNT_LINK");
    return step;
}

bool LinkFlow::isLinked(const std::string& brandName, const std::string& number) const {
    return std::any_of(hub_.accounts.begin(), hub_.accounts.end(), [&](const BankAccount& account) {
        return account.active && account.number == number && equalIgnoringCase(account.brandName, brandName);
    });
}

LinkStep LinkFlow::enterAccount(LinkToken& link, const std::string& session, const EnteredAccount& entered) {
    LinkStep step;
    LinkSession* visit = openSessionOf(link, session, step);
    if (!visit) return step;
    if (visit->state != "REQUEST_BANK_ACCOUNT_LINK" && visit->state != "CONFIRM_BANK_ACCOUNT_LINK") {
        return problem("wrong_step");
    }
    const TestAccount* account = findTestAccount(visit->brandName, entered.number);
    if (!account || account->business != visit->business) return problem("unknown_account");
    const bool contradicts = (!entered.identification.empty() && entered.identification != account->identification) ||
                             (!entered.phone.empty() && entered.phone != account->phone);
    if (contradicts) return problem("details_mismatch");
    if (isLinked(visit->brandName, entered.number)) return problem("account_taken");
    visit->accountNumber = account->number;
    visit->holder = account->holder;
    changeState(link, *visit, "CONFIRM_BANK_ACCOUNT_LINK");
    step.details = {{"account_holder_name", account->holder},
                    {"otp_length", oneTimePasswordOf(visit->brandName, visit->accountNumber).size()}};
    return step;
}

LinkStep LinkFlow::requestUnlink(LinkToken& link, const std::string& session) {
    LinkStep step;
    LinkSession* visit = openSessionOf(link, session, step);
    if (!visit) return step;
    if (!link.account) return problem("wrong_step");
    const BankAccount& account = hub_.accounts[*link.account];
    if (!account.active) return problem("not_linked");
    visit->brandName = account.brandName;
    visit->business = account.accountType == "enterprise";
    visit->accountNumber = account.number;
    visit->holder = account.holder;
    changeState(link, *visit, "REQUEST_BANK_ACCOUNT_UNLINK");
    changeState(link, *visit, "CONFIRM_BANK_ACCOUNT_UNLINK");
    step.details = {{"otp_length", oneTimePasswordOf(account.brandName, account.number).size()}};
    return step;
}

LinkStep LinkFlow::confirm(LinkToken& link, const std::string& session, const std::string& oneTimePassword) {
    LinkStep step;
    LinkSession* visit = openSessionOf(link, session, step);
    if (!visit) return step;
    if (!visit->state.starts_with("CONFIRM_")) return problem("wrong_step");
    if (oneTimePassword != oneTimePasswordOf(visit->brandName, visit->accountNumber)) {
        if (++visit->wrongPasswords >= allowedWrongPasswords) {
            finishSession(*visit, "Failed");
            emit(link, visit, "LINK_SESSION_FAILED", Json::object());
            return problem("too_many_attempts");
        }
        return {"wrong_otp", {{"attempts_left", allowedWrongPasswords - visit->wrongPasswords}}};
    }
    if (link.purpose == LinkPurpose::Unlink) return finishUnlinking(link, *visit);
    // The account may have been linked elsewhere since it was entered.
    if (isLinked(visit->brandName, visit->accountNumber)) return problem("account_taken");
    return finishLinking(link, *visit);
}

LinkStep LinkFlow::finishLinking(LinkToken& link, LinkSession& session) {
    const std::size_t position = storeAccount(link, session);
    link.finished = true;
    changeState(link, session, "FINISHED_BANK_ACCOUNT_LINK");
    finishSession(session, "Completed");
    const std::string xid = hub_.accounts[position].xid;
    emit(link, &session, "BANK_ACCOUNT_LINKED",
         {{"bank_account_xid", xid},
          {"brand_name", session.brandName},
          {"account_type", describeType(session.business, link.purpose)},
          {"account_number", session.accountNumber}});
    emit(link, &session, "LINK_SESSION_COMPLETED", {{"bank_account_xid", xid}});
    return {"",
            {{"message", browserMessage("FINISHED_BANK_ACCOUNT_LINK", session, link.purpose, hub_.clock.unixNow())}}};
}

LinkStep LinkFlow::finishUnlinking(LinkToken& link, LinkSession& session) {
    BankAccount& account = hub_.accounts[*link.account];
    account.active = false;
    account.connected = false;
    account.updatedAt = hub_.clock.now();
    link.finished = true;
    changeState(link, session, "FINISHED_BANK_ACCOUNT_UNLINK");
    finishSession(session, "Completed");
    emit(link, &session, "BANK_ACCOUNT_UNLINKED",
         {{"bank_account_xid", account.xid},
          {"brand_name", account.brandName},
          {"account_type", describeType(session.business, link.purpose)},
          {"account_number", account.number}});
    emit(link, &session, "LINK_SESSION_COMPLETED", {{"bank_account_xid", account.xid}, {"unlinked", true}});
    return {"",
            {{"message", browserMessage("FINISHED_BANK_ACCOUNT_UNLINK", session, link.purpose, hub_.clock.unixNow())}}};
}

std::size_t LinkFlow::storeAccount(const LinkToken& link, const LinkSession& session) {
    const WallSeconds now = hub_.clock.now();
    const auto earlier = std::find_if(hub_.accounts.begin(), hub_.accounts.end(), [&](const BankAccount& account) {
        return account.company == link.company && account.number == session.accountNumber &&
               account.brandName == session.brandName;
    });
    if (earlier != hub_.accounts.end()) {
        earlier->active = true;
        earlier->connected = true;
        earlier->updatedAt = now;
        return static_cast<std::size_t>(earlier - hub_.accounts.begin());
    }
    const TestAccount* known = findTestAccount(session.brandName, session.accountNumber);
    const Company& company = hub_.companies[link.company];
    BankAccount account;
    account.xid = hub_.newObjectXid();
    account.company = link.company;
    account.brandName = session.brandName;
    account.holder = session.holder;
    account.number = session.accountNumber;
    account.accountType = session.business ? "enterprise" : "individual";
    account.identification = known ? known->identification : "";
    account.phone = known ? known->phone : "";
    account.reportsBalance = findBank(session.brandName)->reportsBalance;
    account.createdAt = now;
    account.updatedAt = now;
    account.liveWeight = 0.3;
    if (company.configuration) account.historicalCodes = company.configuration->codeTemplate();
    hub_.accounts.push_back(std::move(account));
    return hub_.accounts.size() - 1;
}

LinkStep LinkFlow::close(LinkToken& link, const std::string& session) {
    LinkStep step;
    LinkSession* visit = openSessionOf(link, session, step);
    if (!visit) return step;
    finishSession(*visit, "Abandoned");
    emit(link, visit, "LINK_SESSION_ABANDONED", Json::object());
    step.details = {{"message", browserMessage("BANKHUB_CLOSE_LINK", *visit, link.purpose, hub_.clock.unixNow())}};
    return step;
}

void LinkFlow::changeState(LinkToken& link, LinkSession& session, const std::string& state) {
    session.state = state;
    session.updatedAt = hub_.clock.now();
    Json metadata{{"state", state},
                  {"brand_name", session.brandName},
                  {"account_type", describeType(session.business, link.purpose)}};
    if (!session.accountNumber.empty()) {
        metadata["account_number"] = session.accountNumber;
        metadata["account_holder_name"] = session.holder;
    }
    emit(link, &session, "LINK_SESSION_STATE_CHANGED", std::move(metadata));
}

void LinkFlow::finishSession(LinkSession& session, const std::string& status) {
    session.status = status;
    session.finishedAt = hub_.clock.now();
    session.updatedAt = *session.finishedAt;
}

void LinkFlow::emit(LinkToken& link, const LinkSession* session, const std::string& event, Json metadata) {
    metadata["link_token_xid"] = link.xid;
    metadata["link_session_xid"] = session ? Json(session->xid) : Json(nullptr);
    link.updatedAt = hub_.clock.now();
    link.events.push_back({hub_.newLinkXid(), event, metadata, link.updatedAt});
    if (!hub_.webhook || !hub_.webhook->wants(event)) return;
    const Json body{{"timestamp", hub_.clock.unixNow()},
                    {"xid", link.events.back().xid},
                    {"version", "1.0"},
                    {"event", event},
                    {"metadata", metadata}};
    hub_.eventSender.send({hub_.webhook->url, hub_.webhook->secret, body.dump()});
}

}  // namespace bankhub::simulator
