// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include "app/api/endpoint.h"
#include "app/api/jsonfields.h"

namespace bankhub::api {

/// A POST with a JSON object.
template <typename T>
Endpoint<T> jsonPost(const QString& path, const QJsonObject& body, Replay replay = Replay::Safe) {
    Endpoint<T> endpoint;
    endpoint.verb = Verb::Post;
    endpoint.path = path;
    endpoint.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    endpoint.contentType = "application/json";
    endpoint.replay = replay;
    return endpoint;
}

/// For calls whose answer says nothing more than its status.
inline Result<Done> acceptAnything(const QJsonValue&) {
    return Done{};
}

/// The identifier that a create call answers with; BadReply without one.
template <typename Identifier>
Result<Identifier> readCreated(const QJsonValue& root, const QString& name) {
    const QString identifier = json::identifier(json::payload(root).value(name));
    if (identifier.trimmed().isEmpty()) return failure(ErrorKind::BadReply, QStringLiteral("no ") + name);
    return Identifier{identifier};
}

}  // namespace bankhub::api
