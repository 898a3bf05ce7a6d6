// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/linktokenapi.h"

#include <QJsonArray>

#include "app/api/jsonfields.h"
#include "app/api/requestbody.h"

namespace bankhub::api {

namespace {
QString purposeText(LinkPurpose purpose) {
    return purpose == LinkPurpose::UnlinkBankAccount ? QStringLiteral("UNLINK_BANK_ACCOUNT")
                                                     : QStringLiteral("LINK_BANK_ACCOUNT");
}

Result<CreatedLinkToken> readCreatedLinkToken(const QJsonValue& root) {
    const QJsonObject object = json::payload(root);
    CreatedLinkToken created;
    created.xid.text = json::identifier(object.value(QLatin1String("xid")));
    created.hostedPage = QUrl(json::text(object.value(QLatin1String("hosted_link_url"))), QUrl::StrictMode);
    created.linkToken = json::text(object.value(QLatin1String("link_token")));
    created.expiresAtUtcMs = json::time(object.value(QLatin1String("expires_at")));
    if (created.xid.text.trimmed().isEmpty()) return failure(ErrorKind::BadReply, QStringLiteral("no xid"));
    if (!created.hostedPage.isValid() || created.hostedPage.host().isEmpty())
        return failure(ErrorKind::BadReply, QStringLiteral("no usable hosted_link_url"));
    return created;
}

LinkSession readSession(const QJsonObject& row) {
    LinkSession session;
    session.xid = json::identifier(row.value(QLatin1String("xid")));
    session.state = json::line(row.value(QLatin1String("state")));
    session.status = json::line(row.value(QLatin1String("status")));
    session.createdAtUtcMs = json::time(row.value(QLatin1String("created_at")));
    session.finishedAtUtcMs = json::time(row.value(QLatin1String("finished_at")));
    session.expiresAtUtcMs = json::time(row.value(QLatin1String("expires_at")));
    return session;
}

/// Any JSON, or JSON inside a text: either way what a person may read.
QByteArray readMetadata(const QJsonValue& value) {
    if (value.isObject()) return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray()) return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    return json::text(value).toUtf8();
}

LinkEvent readEvent(const QJsonObject& row) {
    LinkEvent event;
    event.xid = json::identifier(row.value(QLatin1String("xid")));
    event.name = json::line(row.value(QLatin1String("name")));
    event.metadataJson = readMetadata(row.value(QLatin1String("metadata")));
    event.createdAtUtcMs = json::time(row.value(QLatin1String("created_at")));
    return event;
}

Result<LinkTokenDetail> readLinkTokenDetail(const QJsonValue& root) {
    const QJsonObject object = json::payload(root);
    LinkTokenDetail detail;
    detail.xid.text = json::identifier(object.value(QLatin1String("xid")));
    if (detail.xid.text.trimmed().isEmpty()) return failure(ErrorKind::BadReply, QStringLiteral("no xid"));
    detail.purpose = json::line(object.value(QLatin1String("purpose")));
    detail.status = json::line(object.value(QLatin1String("status")));
    detail.redirectAddress = json::line(object.value(QLatin1String("completion_redirect_uri")));
    detail.mobileApp = json::flag(object.value(QLatin1String("is_mobile_app")));
    detail.language = json::line(object.value(QLatin1String("language")));
    detail.createdAtUtcMs = json::time(object.value(QLatin1String("created_at")));
    detail.expiresAtUtcMs = json::time(object.value(QLatin1String("expires_at")));
    const QJsonObject company = object.value(QLatin1String("company")).toObject();
    detail.company.text = json::identifier(company.value(QLatin1String("xid")));
    detail.companyName = json::line(company.value(QLatin1String("full_name")));
    const QJsonArray sessions = object.value(QLatin1String("sessions")).toArray();
    for (const QJsonValue& session : sessions)
        if (session.isObject()) detail.sessions.append(readSession(session.toObject()));
    const QJsonArray events = object.value(QLatin1String("events")).toArray();
    for (const QJsonValue& event : events)
        if (event.isObject()) detail.events.append(readEvent(event.toObject()));
    detail.sessionCount = json::integer(object.value(QLatin1String("session_count"))).value_or(detail.sessions.size());
    return detail;
}
}  // namespace

Endpoint<CreatedLinkToken> createLinkToken(const LinkTokenRequest& request) {
    QJsonObject body{{QStringLiteral("company_xid"), request.company.text},
                     {QStringLiteral("purpose"), purposeText(request.purpose)},
                     {QStringLiteral("is_mobile_app"), request.mobileApp ? 1 : 0}};
    if (request.purpose == LinkPurpose::UnlinkBankAccount)
        body.insert(QStringLiteral("bank_account_xid"), request.account.text);
    if (!request.redirectAddress.isEmpty())
        body.insert(QStringLiteral("completion_redirect_uri"), request.redirectAddress);
    if (!request.language.isEmpty()) body.insert(QStringLiteral("language"), request.language);
    auto endpoint = jsonPost<CreatedLinkToken>(QStringLiteral("/v1/link-token/create"), body, Replay::Never);
    endpoint.decode = &readCreatedLinkToken;
    return endpoint;
}

Endpoint<LinkTokenDetail> linkTokenDetail(const QString& linkToken) {
    auto endpoint =
        jsonPost<LinkTokenDetail>(QStringLiteral("/v1/link-token/get"), {{QStringLiteral("link_token"), linkToken}});
    endpoint.decode = &readLinkTokenDetail;
    return endpoint;
}

Endpoint<Done> revokeLinkToken(const LinkTokenXid& xid) {
    auto endpoint =
        jsonPost<Done>(QStringLiteral("/v1/link-token/revoke"), {{QStringLiteral("link_token_xid"), xid.text}});
    endpoint.decode = &acceptAnything;
    return endpoint;
}

}  // namespace bankhub::api
