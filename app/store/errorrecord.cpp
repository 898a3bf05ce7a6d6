// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/errorrecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bankhub {

namespace {

const QLatin1String kindKey("kind");
const QLatin1String statusKey("httpStatus");
const QLatin1String serverTextKey("serverText");
const QLatin1String fieldsKey("fields");
const QLatin1String retryAfterKey("retryAfterSeconds");
const QLatin1String requestKey("requestId");
const QLatin1String rayKey("rayId");
const QLatin1String detailKey("detail");

QJsonObject fieldsToJson(const QMap<QString, QStringList>& fields) {
    QJsonObject json;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field)
        json.insert(field.key(), QJsonArray::fromStringList(field.value()));
    return json;
}

QMap<QString, QStringList> fieldsFromJson(const QJsonObject& json) {
    QMap<QString, QStringList> fields;
    for (auto member = json.constBegin(); member != json.constEnd(); ++member) {
        QStringList messages;
        const QJsonArray texts = member.value().toArray();
        for (const QJsonValue& text : texts)
            messages.append(text.toString());
        fields.insert(member.key(), messages);
    }
    return fields;
}

}  // namespace

QString errorToRecord(const std::optional<Error>& error) {
    if (!error) return {};
    QJsonObject json{{kindKey, errorKindName(error->kind)},
                     {statusKey, error->httpStatus},
                     {serverTextKey, error->serverText},
                     {fieldsKey, fieldsToJson(error->fields)},
                     {requestKey, error->requestId},
                     {rayKey, error->rayId},
                     {detailKey, error->detail}};
    if (error->retryAfterSeconds) json.insert(retryAfterKey, *error->retryAfterSeconds);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<Error> errorFromRecord(const QString& record) {
    if (record.isEmpty()) return {};
    const QJsonObject json = QJsonDocument::fromJson(record.toUtf8()).object();
    Error error;
    error.kind = errorKindFromName(json.value(kindKey).toString());
    error.httpStatus = json.value(statusKey).toInt();
    error.serverText = json.value(serverTextKey).toString();
    error.fields = fieldsFromJson(json.value(fieldsKey).toObject());
    if (json.contains(retryAfterKey)) error.retryAfterSeconds = json.value(retryAfterKey).toInt();
    error.requestId = json.value(requestKey).toString();
    error.rayId = json.value(rayKey).toString();
    error.detail = json.value(detailKey).toString();
    return error;
}

}  // namespace bankhub
