// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/error.h"

#include <array>
#include <utility>

namespace bankhub {

namespace {
constexpr std::array<std::pair<ErrorKind, const char*>, 24> kindNames{{
    {ErrorKind::Cancelled, "cancelled"},
    {ErrorKind::Network, "network"},
    {ErrorKind::Timeout, "timeout"},
    {ErrorKind::Tls, "tls"},
    {ErrorKind::InvalidCredentials, "invalid-credentials"},
    {ErrorKind::Unauthorized, "unauthorized"},
    {ErrorKind::Forbidden, "forbidden"},
    {ErrorKind::EdgeBlocked, "edge-blocked"},
    {ErrorKind::NotFound, "not-found"},
    {ErrorKind::Validation, "validation"},
    {ErrorKind::MethodNotAllowed, "method-not-allowed"},
    {ErrorKind::TooLarge, "too-large"},
    {ErrorKind::RateLimited, "rate-limited"},
    {ErrorKind::Server, "server"},
    {ErrorKind::Unavailable, "unavailable"},
    {ErrorKind::Redirected, "redirected"},
    {ErrorKind::BadReply, "bad-reply"},
    {ErrorKind::ResultUnknown, "result-unknown"},
    {ErrorKind::KeyStoreMissing, "key-store-missing"},
    {ErrorKind::KeyStoreRefused, "key-store-refused"},
    {ErrorKind::ReadOnly, "read-only"},
    {ErrorKind::NotConfigured, "not-configured"},
    {ErrorKind::Storage, "storage"},
    {ErrorKind::DiskFull, "disk-full"},
}};
}  // namespace

QString errorKindName(ErrorKind kind) {
    for (const auto& [candidate, name] : kindNames)
        if (candidate == kind) return QString::fromLatin1(name);
    return QStringLiteral("network");
}

ErrorKind errorKindFromName(const QString& name) {
    for (const auto& [kind, candidate] : kindNames)
        if (name == QLatin1String(candidate)) return kind;
    return ErrorKind::Network;
}

bool mayHaveBeenCarriedOut(const Error& error) {
    if (error.neverSent) return false;
    switch (error.kind) {
        case ErrorKind::ResultUnknown:
        case ErrorKind::Network:
        case ErrorKind::Timeout:
        case ErrorKind::Tls:
        case ErrorKind::Cancelled:
        case ErrorKind::BadReply:
            return true;
        case ErrorKind::TooLarge:  // as a status it is a refusal
            return error.httpStatus == 0;
        case ErrorKind::EdgeBlocked:  // a page in place of a success
            return error.httpStatus >= 200 && error.httpStatus < 300;
        case ErrorKind::Server:
        case ErrorKind::Unavailable:  // a gateway that lost the service's answer; 520 to 527 are the edge's own
            return error.httpStatus == 502 || error.httpStatus == 504 ||
                   (error.httpStatus >= 520 && error.httpStatus <= 527);
        default:
            return false;
    }
}

QString describe(const Error& error) {
    QString text = errorKindName(error.kind);
    if (error.httpStatus > 0) text += QStringLiteral(" (HTTP %1)").arg(error.httpStatus);
    if (!error.serverText.isEmpty())
        text += QStringLiteral(": ") + error.serverText;
    else if (!error.detail.isEmpty())
        text += QStringLiteral(": ") + error.detail;
    for (auto field = error.fields.cbegin(); field != error.fields.cend(); ++field)
        text += QStringLiteral("; %1: %2").arg(field.key(), field.value().join(QStringLiteral(", ")));
    if (!error.rayId.isEmpty()) text += QStringLiteral(" [Ray ID %1]").arg(error.rayId);
    return text;
}

}  // namespace bankhub
