// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/linktoken.h"
#include "app/domain/writes.h"

namespace bankhub {

struct LinkWish;

/// "LINK_BANK_ACCOUNT" or "UNLINK_BANK_ACCOUNT", as the contract spells it.
QString purposeCode(LinkPurpose purpose);

// The orders of link-token/create and link-token/revoke, for the confirmation and the journal. They hold no secret.
WriteOrder createOrder(const QString& formId, const LinkWish& wish);
QList<MemberChange> createChanges(const LinkWish& wish);
WriteOrder revokeOrder(const QString& formId, const IssuedLink& link);
QList<MemberChange> revokeChanges(const IssuedLink& link);
/// What the journal keeps of a creation: never the link token, nor the address that it is part of.
QJsonObject createdAnswer(const CreatedLinkToken& token);
/// The token that an order of link-token/revoke is about.
LinkTokenXid revokedXid(const WriteOrder& order);

}  // namespace bankhub
