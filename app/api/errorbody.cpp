// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/errorbody.h"

#include <QJsonArray>
#include <QJsonObject>

#include "app/api/jsonfields.h"

namespace bankhub::api {

namespace {
/// Members that name no input: the service uses them for a sentence about the whole request.
bool namesNoField(const QString& name) {
    static const QStringList names{QStringLiteral("error"), QStringLiteral("errors"), QStringLiteral("message"),
                                   QStringLiteral("messages"), QStringLiteral("success")};
    return name.isEmpty() || names.contains(name);
}

/// A sentence for a person; what is longer is no sentence.
constexpr qsizetype longestMessage = 2000;

class MessageCollector {
public:
    /// Takes the messages of text, lists and objects, however nested; `field` is the member they stand under.
    void collect(const QJsonValue& value, const QString& field = {}, int depth = 0) {
        constexpr int deepest = 5;
        constexpr int mostMessages = 100;
        if (depth > deepest || sentences.size() >= mostMessages) return;
        if (value.isArray()) {
            const QJsonArray list = value.toArray();
            for (const QJsonValue& item : list)
                collect(item, field, depth + 1);
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto member = object.begin(); member != object.end(); ++member) {
                const QString name = json::line(member.key());
                const QString inner = namesNoField(field) ? name : field + QLatin1Char('.') + name;
                collect(member.value(), inner, depth + 1);
            }
        } else if (const QString message = json::words(value).left(longestMessage); !message.trimmed().isEmpty()) {
            sentences << message;
            if (!namesNoField(field)) fields[field] << message;
        }
    }

    QStringList sentences;
    QMap<QString, QStringList> fields;
};
}  // namespace

ErrorBody readErrorBody(const QByteArray& body) {
    ErrorBody result;
    const Result<QJsonValue> root = json::parse(body);
    if (!root || !root->isObject()) return result;
    result.isJson = true;
    const QJsonObject object = root->toObject();
    for (const QString& name :
         {QStringLiteral("errors"), QStringLiteral("messages"), QStringLiteral("message"), QStringLiteral("error")}) {
        const QJsonValue value = object.value(name);
        if (name == QLatin1String("error") && value.isDouble()) continue;  // only repeats the status
        MessageCollector collector;
        collector.collect(value);
        if (collector.sentences.isEmpty()) continue;
        result.text = collector.sentences.join(QStringLiteral("; ")).left(longestMessage);
        result.fields = collector.fields;
        return result;
    }
    return result;
}

}  // namespace bankhub::api
