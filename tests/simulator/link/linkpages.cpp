// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/linkpages.h"

#include "base/text.h"
#include "data/banks.h"
#include "http/fields.h"
#include "http/replies.h"
#include "link/linkflow.h"
#include "linkpagetext.h"

namespace bankhub::simulator {

namespace {

/// JSON that may stand inside a script element.
std::string scriptJson(const Json& value) {
    std::string text = value.dump(-1, ' ', false, Json::error_handler_t::replace);
    for (auto at = text.find('<'); at != std::string::npos; at = text.find('<', at))
        text.replace(at, 1, "\\u003c");
    return text;
}

Json merchantObject(const Hub& hub) {
    const bool overview = hub.options.dialect == Dialect::Overview;
    const MerchantSettings& merchant = hub.merchant;
    return {{"name", overview ? merchant.name : "SePay Bank Hub"},
            {"primary_color", overview ? merchant.primaryColor : "#1463FF"},
            {"secondary_color", overview ? merchant.secondaryColor : "#0B1F4B"},
            {"logo_url", merchant.logo ? Json("/logo/" + merchant.logo->name) : Json(nullptr)}};
}

Json banksArray() {
    Json list = Json::array();
    for (const Bank& bank : banks()) {
        if (bank.inSandbox) list.push_back(bank.brandName);
    }
    return list;
}

Json testAccountsArray() {
    Json list = Json::array();
    for (const TestAccount& account : testAccounts()) {
        list.push_back({{"brand_name", account.brandName},
                        {"business", account.business},
                        {"account_number", account.number},
                        {"account_holder_name", account.holder},
                        {"identification_number", account.identification},
                        {"phone_number", account.phone},
                        {"otp", account.oneTimePassword}});
    }
    return list;
}

Json unlinkObject(const Hub& hub, const LinkToken& link) {
    if (!link.account) return nullptr;
    const BankAccount& account = hub.accounts[*link.account];
    return {{"brand_name", account.brandName},
            {"account_number", account.number},
            {"account_holder_name", account.holder},
            {"otp", oneTimePasswordOf(account.brandName, account.number)}};
}

/// Everything that the page needs to know, or why there is nothing to do on it.
Json pageData(const Hub& hub, const LinkToken* link) {
    Json data{{"problem", nullptr}, {"merchant", merchantObject(hub)}};
    if (!link) {
        data["problem"] = "token_missing";
        data["language"] = "vi";
        return data;
    }
    if (link->state != LinkTokenState::Active) {
        data["problem"] = link->state == LinkTokenState::Revoked ? "token_revoked" : "token_expired";
    } else if (link->finished) {
        data["problem"] = "already_finished";
    }
    data["language"] = link->language;
    data["purpose"] = nameOf(link->purpose);
    data["company"] = hub.companies[link->company].fullName;
    data["redirect"] = link->completionRedirectUri ? Json(*link->completionRedirectUri) : Json(nullptr);
    data["banks"] = banksArray();
    data["test_accounts"] = testAccountsArray();
    data["unlink"] = unlinkObject(hub, *link);
    return data;
}

void replaceMark(std::string& page, const std::string& mark, const std::string& text) {
    const auto at = page.find(mark);
    if (at != std::string::npos) page.replace(at, mark.size(), text);
}

Reply showPage(Hub& hub, const std::string& token) {
    const LinkToken* link = hub.findLinkByToken(token);
    std::string page = linkPageText;
    const Json data = pageData(hub, link);
    replaceMark(page, "{{language}}", data["language"].get<std::string>());
    replaceMark(page, "{{title}}", escapeHtml(data["merchant"]["name"].get<std::string>()));
    replaceMark(page, "/*{{custom-css}}*/", hub.options.dialect == Dialect::Minimal ? "" : hub.merchant.customCss);
    replaceMark(page, "/*{{data}}*/null", scriptJson(data));
    Reply reply;
    reply.status = link ? 200 : 404;
    reply.contentType = "text/html; charset=UTF-8";
    reply.headers.emplace_back("Cache-Control", "no-store");
    reply.body = std::move(page);
    return reply;
}

Reply answerStep(const LinkStep& step) {
    Json body{{"ok", step.problem.empty()}};
    if (!step.problem.empty()) body["problem"] = step.problem;
    body.update(step.details);
    return replies::json(step.problem.empty() ? 200 : 400, std::move(body));
}

using TakeStep = std::function<LinkStep(LinkFlow&, LinkToken&, const Json& body)>;

std::string textIn(const Json& body, const std::string& name) {
    return body.contains(name) && body[name].is_string() ? trimmed(body[name].get<std::string>()) : "";
}

Handler stepHandler(Hub& hub, TakeStep take) {
    return [&hub, take = std::move(take)](const Request& request, const PathArguments& path) {
        LinkToken* link = hub.findLinkByToken(path[0]);
        if (!link) return answerStep({"token_missing", Json::object()});
        Json body = Json::parse(request.body, nullptr, false);
        if (!body.is_object()) body = Json::object();
        LinkFlow flow(hub);
        return answerStep(take(flow, *link, body));
    };
}

void addStep(Router& router, Hub& hub, const std::string& name, TakeStep take) {
    router.add({"POST", "/link/{}/" + name, stepHandler(hub, std::move(take)), false});
}

Reply showLogo(const Hub& hub, const std::string& name) {
    if (!hub.merchant.logo || hub.merchant.logo->name != name) return replies::notFound();
    Reply reply;
    reply.contentType = hub.merchant.logo->contentType;
    reply.body = hub.merchant.logo->content;
    return reply;
}

}  // namespace

void addLinkPages(Router& router, Hub& hub) {
    router.add({"GET", "/link/{}", [&hub](const Request&, const PathArguments& path) { return showPage(hub, path[0]); },
                false});
    router.add({"GET", "/logo/{}", [&hub](const Request&, const PathArguments& path) { return showLogo(hub, path[0]); },
                false});
    addStep(router, hub, "session",
            [](LinkFlow& flow, LinkToken& link, const Json&) { return flow.openSession(link); });
    addStep(router, hub, "bank", [](LinkFlow& flow, LinkToken& link, const Json& body) {
        return flow.chooseBank(link, textIn(body, "session_xid"), textIn(body, "brand_name"),
                               textIn(body, "account_type") == "enterprise");
    });
    addStep(router, hub, "account", [](LinkFlow& flow, LinkToken& link, const Json& body) {
        return flow.enterAccount(
            link, textIn(body, "session_xid"),
            {textIn(body, "account_number"), textIn(body, "identification_number"), textIn(body, "phone_number")});
    });
    addStep(router, hub, "unlink", [](LinkFlow& flow, LinkToken& link, const Json& body) {
        return flow.requestUnlink(link, textIn(body, "session_xid"));
    });
    addStep(router, hub, "otp", [](LinkFlow& flow, LinkToken& link, const Json& body) {
        return flow.confirm(link, textIn(body, "session_xid"), textIn(body, "otp"));
    });
    addStep(router, hub, "close", [](LinkFlow& flow, LinkToken& link, const Json& body) {
        return flow.close(link, textIn(body, "session_xid"));
    });
}

}  // namespace bankhub::simulator
