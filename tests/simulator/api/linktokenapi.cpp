// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/objects.h"
#include "api/routes.h"
#include "http/fields.h"
#include "http/replies.h"
#include "http/webaddress.h"
#include "link/linkflow.h"

namespace bankhub::simulator {

namespace {

void readCompany(const Hub& hub, BodyReader& body, LinkToken& wish) {
    const std::string xid = body.requiredText("company_xid", 100);
    if (xid.empty()) return;
    const auto company = hub.findCompany(xid);
    if (!company) return body.refuse("company_xid", "Công ty (tổ chức) không tồn tại");
    wish.company = *company;
}

void readPurpose(BodyReader& body, LinkToken& wish) {
    if (!body.has("purpose")) return body.refuse("purpose", "Không được để trống");
    const auto purpose = body.oneOf("purpose", {"LINK_BANK_ACCOUNT", "UNLINK_BANK_ACCOUNT"});
    wish.purpose = purpose == "UNLINK_BANK_ACCOUNT" ? LinkPurpose::Unlink : LinkPurpose::Link;
}

void readAccount(const Hub& hub, BodyReader& body, LinkToken& wish) {
    if (wish.purpose != LinkPurpose::Unlink) return;
    const std::string xid = body.requiredText("bank_account_xid", 100);
    if (xid.empty()) return;
    wish.account = hub.findAccount(xid);
    if (!wish.account) body.refuse("bank_account_xid", "Tài khoản ngân hàng không tồn tại");
}

/// Integrators send an empty text when they want no redirect.
void readRedirect(BodyReader& body, LinkToken& wish) {
    constexpr const char* name = "completion_redirect_uri";
    if (!body.has(name) || body.value(name).is_null() || body.value(name) == "") return;
    const auto address = body.text(name, 2000);
    if (!address) return;
    if (!parseWebAddress(*address)) return body.refuse(name, "Địa chỉ chuyển hướng không hợp lệ");
    wish.completionRedirectUri = *address;
}

Reply createLinkToken(Hub& hub, const Request& request) {
    BodyReader body(
        request, hub.options.strict,
        {"company_xid", "purpose", "bank_account_xid", "completion_redirect_uri", "is_mobile_app", "language"});
    if (!body.isObject()) return body.malformedReply();
    LinkToken wish;
    readCompany(hub, body, wish);
    readPurpose(body, wish);
    readAccount(hub, body, wish);
    readRedirect(body, wish);
    wish.isMobileApp = body.integer("is_mobile_app", 0, 1).value_or(0) == 1;
    wish.language = body.oneOf("language", {"vi", "en"}).value_or("vi");
    if (body.hasErrors()) return body.errorReply();
    if (wish.account && hub.accounts[*wish.account].company != wish.company) {
        return replies::frameworkError(400, "bank_account_xid", "Tài khoản ngân hàng không thuộc công ty này");
    }
    const LinkToken& link = LinkFlow(hub).create(std::move(wish));
    return replies::json(201, {{"xid", link.xid},
                               {"hosted_link_url", hub.baseUrl + "/link/" + link.token},
                               {"link_token", link.token},
                               {"expires_at", formatDateTime(link.expiresAt)}});
}

Reply linkMissing() {
    return replies::combinedNotFound("Link token không tồn tại");
}

/// Looks up by the secret token, not by the identifier.
Reply readLinkToken(Hub& hub, const Request& request) {
    BodyReader body(request, hub.options.strict, {"link_token"});
    if (!body.isObject()) return body.malformedReply();
    const std::string token = body.requiredText("link_token", 100);
    if (body.hasErrors()) return body.errorReply();
    const LinkToken* link = hub.findLinkByToken(token);
    return link ? replies::json(200, linkTokenDetail(hub, *link)) : linkMissing();
}

/// Looks up by the identifier, not by the secret token; a token that is revoked already is as good as missing.
Reply revokeLinkToken(Hub& hub, const Request& request) {
    BodyReader body(request, hub.options.strict, {"link_token_xid"});
    if (!body.isObject()) return body.malformedReply();
    const std::string xid = body.requiredText("link_token_xid", 100);
    if (body.hasErrors()) return body.errorReply();
    const LinkToken* link = hub.findLinkByXid(xid);
    if (!link || link->state == LinkTokenState::Revoked) return linkMissing();
    LinkFlow(hub).revoke(*hub.findLinkByToken(link->token));
    return replies::json(200, {{"message", "Liên kết đã được thu hồi thành công"}});
}

}  // namespace

void addLinkTokenRoutes(Router& router, Hub& hub) {
    router.add({"POST", "/v1/link-token/create",
                [&hub](const Request& request, const PathArguments&) { return createLinkToken(hub, request); }});
    router.add({"POST", "/v1/link-token/get",
                [&hub](const Request& request, const PathArguments&) { return readLinkToken(hub, request); }});
    router.add({"POST", "/v1/link-token/revoke",
                [&hub](const Request& request, const PathArguments&) { return revokeLinkToken(hub, request); }});
}

}  // namespace bankhub::simulator
