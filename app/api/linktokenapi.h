// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/endpoint.h"
#include "app/domain/linktoken.h"

namespace bankhub::api {

Endpoint<CreatedLinkToken> createLinkToken(const LinkTokenRequest& request);
/// Looks up by the secret `linkToken`, not by the xid.
Endpoint<LinkTokenDetail> linkTokenDetail(const QString& linkToken);
/// Takes the xid, not the secret. NotFound means that nothing was left to revoke, also after a lost answer.
Endpoint<Done> revokeLinkToken(const LinkTokenXid& xid);

}  // namespace bankhub::api
