// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/api_contract.h"

#include <QFile>
#include <QJsonDocument>

namespace bankhub::test {

QByteArray contractText(const QString& name) {
    QFile file(QStringLiteral(BANKHUB_SOURCE_DIR "/tests/contract/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no sample %s", qPrintable(file.fileName()));
    return file.readAll();
}

QJsonValue contractSample(const QString& name) {
    return parsed(contractText(name));
}

QJsonValue parsed(const QByteArray& text) {
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError)
        qFatal("not JSON: %s in %s", qPrintable(problem.errorString()), text.constData());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QJsonValue withMember(const QJsonValue& sample, const QString& name, const QJsonValue& value) {
    const auto change = [&](QJsonObject object) {
        if (value.isUndefined())
            object.remove(name);
        else
            object.insert(name, value);
        return object;
    };
    QJsonObject root = sample.toObject();
    const QJsonValue data = root.value(QLatin1String("data"));
    if (data.isArray()) {
        QJsonArray rows = data.toArray();
        rows.replace(0, change(rows.first().toObject()));
        root.insert(QLatin1String("data"), rows);
    } else if (data.isObject()) {
        root.insert(QLatin1String("data"), change(data.toObject()));
    } else {
        root = change(root);
    }
    return root;
}

}  // namespace bankhub::test
