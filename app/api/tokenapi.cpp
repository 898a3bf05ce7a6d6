// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/tokenapi.h"

#include <algorithm>

#include "app/api/address.h"
#include "app/api/exchange.h"
#include "app/api/jsonfields.h"
#include "app/core/privatememory.h"
#include "app/net/httptransport.h"

namespace bankhub::api {

namespace {
constexpr qint64 longestLifetimeSeconds = 366LL * 24 * 3600;

/// The service answers wrong credentials with any of these; to a person they mean one thing.
Error asCredentialError(Error error) {
    const bool refused = error.kind == ErrorKind::Validation || error.kind == ErrorKind::Unauthorized ||
                         error.kind == ErrorKind::Forbidden;
    if (refused && (error.httpStatus == 400 || error.httpStatus == 401 || error.httpStatus == 403))
        error.kind = ErrorKind::InvalidCredentials;
    return error;
}

/// Asks with a client of its own: no bearer token, no pacing (one request in hours).
Pending<AccessToken> askForToken(HttpTransport& transport, ExchangePlan plan) {
    static const SystemClock clock;
    Promise<AccessToken> promise;
    const auto token = std::make_shared<AccessToken>();
    plan.verb = "POST";
    plan.accept = [token](const QJsonValue& root) -> std::optional<Error> {
        const Result<AccessToken> decoded = decodeToken(root);
        if (!decoded) return decoded.error();
        *token = *decoded;
        return {};
    };
    const Pending<Done> exchange = (new Exchange(plan, {transport, clock}, &transport))->start();
    promise.onCancel([exchange] { exchange.cancel(); });
    exchange.then(
        &transport, [promise, token](const Done&) { promise.settle(*token); },
        [promise](const Error& error) { promise.fail(asCredentialError(error)); });
    return promise.pending();
}

/// The only copy that stays is the one in the header, which the transport overwrites.
QByteArray basicCredentials(const QString& clientId, const QString& clientSecret) {
    QByteArray secret = clientSecret.toUtf8();
    QByteArray plain = clientId.toUtf8() + ':';
    plain.reserve(plain.size() + secret.size());
    plain += secret;
    QByteArray encoded = plain.toBase64();
    QByteArray value = "Basic ";
    value.reserve(value.size() + encoded.size());
    value += encoded;
    wipe(secret);
    wipe(plain);
    wipe(encoded);
    return value;
}
}  // namespace

Result<AccessToken> decodeToken(const QJsonValue& root) {
    const QJsonObject object = json::payload(root);
    AccessToken token;
    token.value = json::text(object.value(QLatin1String("access_token"))).trimmed();
    if (token.value.isEmpty()) return failure(ErrorKind::BadReply, QStringLiteral("no access_token"));
    // It becomes part of a header.
    const bool isPrintable = std::all_of(token.value.cbegin(), token.value.cend(), [](QChar character) {
        return character.unicode() > 0x20 && character.unicode() < 0x7F;
    });
    if (!isPrintable) return failure(ErrorKind::BadReply, QStringLiteral("access_token is no token"));
    token.lifetimeSeconds = json::integer(object.value(QLatin1String("ttl")));
    if (token.lifetimeSeconds && *token.lifetimeSeconds <= 0) token.lifetimeSeconds.reset();
    if (token.lifetimeSeconds) token.lifetimeSeconds = std::min(*token.lifetimeSeconds, longestLifetimeSeconds);
    return token;
}

Pending<AccessToken> fetchToken(HttpTransport& transport, const QUrl& serviceAddress, const QString& clientId,
                                const QString& clientSecret) {
    ExchangePlan plan;
    plan.url = callAddress(serviceAddress, QStringLiteral("/v1/token"));
    plan.headers = {{"Authorization", basicCredentials(clientId, clientSecret)}};
    return askForToken(transport, plan);
}

Pending<AccessToken> fetchTokenFromBroker(HttpTransport& transport, const QUrl& broker) {
    ExchangePlan plan;
    plan.url = broker;
    return askForToken(transport, plan);
}

}  // namespace bankhub::api
