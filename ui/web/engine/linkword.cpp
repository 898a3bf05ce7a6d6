// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/engine/linkword.h"

#include <QJsonDocument>

namespace bankhub {

namespace {
/// JSON in JSON: every character of the message may have become two.
constexpr int longestWord = 2 * longestLinkMessage + 4096;

LinkWord messageIn(const QJsonObject& object) {
    const QByteArray text = object.value(QLatin1String("text")).toString().toUtf8();
    const QJsonDocument message = QJsonDocument::fromJson(text);
    if (!message.isObject()) return {};
    LinkWord word;
    word.kind = LinkWord::Kind::Message;
    word.origin = object.value(QLatin1String("origin")).toString();
    word.message = message.object();
    return word;
}
}  // namespace

LinkWord readLinkWord(const QString& text) {
    if (text.size() > longestWord) return {};
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString kind = object.value(QLatin1String("kind")).toString();
    if (kind == QLatin1String("message")) return messageIn(object);
    LinkWord word;
    if (kind == QLatin1String("document"))
        word.kind = LinkWord::Kind::Document;
    else if (kind == QLatin1String("moved"))
        word.kind = LinkWord::Kind::Moved;
    else if (kind == QLatin1String("loaded"))
        word.kind = LinkWord::Kind::Loaded;
    else
        return {};
    word.address = QUrl(object.value(QLatin1String("address")).toString());
    return word;
}

}  // namespace bankhub
