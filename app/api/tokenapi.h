// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QUrl>

#include "app/auth/tokenprovider.h"
#include "app/core/pending.h"

namespace bankhub {
class HttpTransport;
}

namespace bankhub::api {

/// POST /v1/token with HTTP Basic and no body; carries no bearer token (contract notes, section 2). Repeated like any
/// safe call. Errors: InvalidCredentials for 400, 401 and 403 with a JSON body, otherwise as ApiClient.
Pending<AccessToken> fetchToken(HttpTransport& transport, const QUrl& serviceAddress, const QString& clientId,
                                const QString& clientSecret);
/// What the answer of /v1/token says. The token is printable ASCII, because it becomes part of a header; its life time
/// is positive and at most a year, or not known. Error: BadReply.
Result<AccessToken> decodeToken(const QJsonValue& root);
/// POST to a company's own token broker, without credentials; its answer has the form of /v1/token.
Pending<AccessToken> fetchTokenFromBroker(HttpTransport& transport, const QUrl& broker);

}  // namespace bankhub::api
