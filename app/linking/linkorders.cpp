// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linking/linkorders.h"

#include "app/domain/vietnamtime.h"
#include "app/linking/linkregister.h"

namespace bankhub {

namespace {
const QString tokenMember = QStringLiteral("link_token_xid");

/// For people: the name where there is one.
QString named(const QString& name, const QString& xid) {
    return name.isEmpty() ? xid : name;
}
}  // namespace

QString purposeCode(LinkPurpose purpose) {
    return purpose == LinkPurpose::UnlinkBankAccount ? QStringLiteral("UNLINK_BANK_ACCOUNT")
                                                     : QStringLiteral("LINK_BANK_ACCOUNT");
}

WriteOrder createOrder(const QString& formId, const LinkWish& wish) {
    const LinkTokenRequest& request = wish.request;
    const bool unlinks = request.purpose == LinkPurpose::UnlinkBankAccount;
    WriteOrder order;
    order.kind = WriteKind::CreateLinkToken;
    order.method = QStringLiteral("POST");
    order.path = QStringLiteral("/v1/link-token/create");
    order.subject = unlinks ? wish.accountText : wish.companyName;
    order.request = {{QStringLiteral("company_xid"), request.company.text},
                     {QStringLiteral("purpose"), purposeCode(request.purpose)},
                     {QStringLiteral("is_mobile_app"), request.mobileApp ? 1 : 0}};
    if (unlinks) order.request.insert(QStringLiteral("bank_account_xid"), request.account.text);
    if (!request.redirectAddress.isEmpty())
        order.request.insert(QStringLiteral("completion_redirect_uri"), request.redirectAddress);
    if (!request.language.isEmpty()) order.request.insert(QStringLiteral("language"), request.language);
    order.key = idempotencyKey(formId, order.kind, order.path, order.request);
    return order;
}

QList<MemberChange> createChanges(const LinkWish& wish) {
    const LinkTokenRequest& request = wish.request;
    QList<MemberChange> changes;
    const auto add = [&changes](const char* member, const QString& after) {
        if (!after.isEmpty()) changes << MemberChange{QString::fromLatin1(member), std::nullopt, after};
    };
    add("purpose", purposeCode(request.purpose));
    if (request.purpose == LinkPurpose::UnlinkBankAccount)
        add("bank_account_xid", named(wish.accountText, request.account.text));
    add("company_xid", named(wish.companyName, request.company.text));
    add("language", request.language);
    add("completion_redirect_uri", request.redirectAddress);
    add("is_mobile_app", request.mobileApp ? QStringLiteral("1") : QStringLiteral("0"));
    return changes;
}

WriteOrder revokeOrder(const QString& formId, const IssuedLink& link) {
    WriteOrder order;
    order.kind = WriteKind::RevokeLinkToken;
    order.method = QStringLiteral("POST");
    order.path = QStringLiteral("/v1/link-token/revoke");
    order.subject = link.companyName;
    order.request = {{tokenMember, link.xid.text}};
    order.key = idempotencyKey(formId, order.kind, order.path, order.request);
    return order;
}

QList<MemberChange> revokeChanges(const IssuedLink& link) {
    return {{tokenMember, link.xid.text, std::nullopt}};
}

QJsonObject createdAnswer(const CreatedLinkToken& token) {
    QJsonObject answer{{QStringLiteral("xid"), token.xid.text}};
    if (token.expiresAtUtcMs)
        answer.insert(QStringLiteral("expires_at"), vietnamtime::toContractText(*token.expiresAtUtcMs));
    return answer;
}

LinkTokenXid revokedXid(const WriteOrder& order) {
    return {order.request.value(tokenMember).toString()};
}

}  // namespace bankhub
