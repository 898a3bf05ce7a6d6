// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/errordecoder.h"

#include <QRegularExpression>

#include "app/api/errorbody.h"
#include "app/core/redaction.h"
#include "app/net/httpdate.h"

namespace bankhub::api {

namespace {
ErrorKind kindOf(int status) {
    switch (status) {
        case 401:
            return ErrorKind::Unauthorized;
        case 403:
            return ErrorKind::Forbidden;
        case 404:
            return ErrorKind::NotFound;
        case 405:
            return ErrorKind::MethodNotAllowed;
        case 413:
            return ErrorKind::TooLarge;
        case 429:
            return ErrorKind::RateLimited;
        case 502:
        case 503:
        case 504:
            return ErrorKind::Unavailable;
        default:
            break;
    }
    if (status >= 500) return ErrorKind::Server;
    if (status >= 400) return ErrorKind::Validation;
    if (status >= 300) return ErrorKind::Redirected;
    return ErrorKind::BadReply;
}

/// With an HTML page the status still says the truth when a proxy writes such pages for it; the rest is a block.
bool statusStaysTrueWithHtml(int status) {
    return status == 413 || status == 429 || status >= 500 || (status >= 300 && status < 400);
}

bool isHtml(const HttpResponse& response) {
    const QByteArray start = response.body.left(256).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html") ||
           (response.header("content-type").toLower().contains("html") && !start.startsWith('{') &&
            !start.startsWith('['));
}

QString pageTitle(const QString& page) {
    static const QRegularExpression title(
        QStringLiteral("<title[^>]*>(.*?)</title>"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return title.match(page).captured(1).simplified().left(200);
}

QString rayId(const HttpResponse& response, const QString& page) {
    const QByteArray header = response.header("cf-ray");
    if (!header.isEmpty()) return QString::fromLatin1(header.left(64));
    static const QRegularExpression shown(QStringLiteral("Ray ID:?(?:\\s|&nbsp;|<[^>]*>)*([0-9a-f]{8,40})"),
                                          QRegularExpression::CaseInsensitiveOption);
    return shown.match(page).captured(1);
}

QString statusLine(const HttpResponse& response) {
    return QStringLiteral("HTTP %1 %2")
        .arg(response.status)
        .arg(QString::fromLatin1(response.reason.left(100)))
        .trimmed();
}

std::optional<int> retryAfter(const HttpResponse& response, qint64 nowUtcMs) {
    const qint64 serverNow = parseHttpDate(response.header("date")).value_or(nowUtcMs);
    return parseRetryAfter(response.header("retry-after"), serverNow);
}

QString redirectTarget(const HttpResponse& response) {
    // Only where to: the rest of the address may hold what nobody should see.
    return QUrl(QString::fromLatin1(response.header("location")))
        .adjusted(QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::RemoveFragment | QUrl::RemovePath)
        .toString();
}
}  // namespace

std::optional<Error> decodeBlockPage(const HttpResponse& response) {
    if (!isHtml(response)) return {};
    const QString page = QString::fromUtf8(response.body.left(64 * 1024));
    Error error = Error::make(ErrorKind::EdgeBlocked, statusLine(response));
    error.httpStatus = response.status;
    error.rayId = rayId(response, page);
    const QString title = pageTitle(page);
    if (!title.isEmpty()) error.detail += QStringLiteral(", page \"%1\"").arg(title);
    return error;
}

Error decodeError(const HttpResponse& response, qint64 nowUtcMs) {
    Error error;
    if (const std::optional<Error> blocked = decodeBlockPage(response)) {
        error = *blocked;
        if (statusStaysTrueWithHtml(response.status)) error.kind = kindOf(response.status);
    } else {
        error.kind = kindOf(response.status);
        error.httpStatus = response.status;
        error.detail = statusLine(response);
        const ErrorBody body = readErrorBody(response.body);
        error.serverText = body.text;
        error.fields = body.fields;
        if (!body.isJson && !response.body.isEmpty())
            error.detail +=
                QStringLiteral(", ") + redactSecrets(QString::fromUtf8(response.body.left(120)).simplified());
    }
    if (error.kind == ErrorKind::Redirected) error.detail += QStringLiteral(" to ") + redirectTarget(response);
    error.retryAfterSeconds = retryAfter(response, nowUtcMs);
    return error;
}

}  // namespace bankhub::api
