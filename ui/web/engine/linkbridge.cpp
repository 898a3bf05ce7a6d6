// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/engine/linkbridge.h"

#include <QFile>
#include <QJsonDocument>
#include <QUuid>

namespace bankhub {

namespace {
constexpr int longestMessage = 16 * 1024;  // characters of JSON
constexpr int mostMessages = 500;          // of one document; the documented flow has two or three

QString resource(const char* path) {
    QFile file(QString::fromLatin1(path));
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s is missing", path);
    return QString::fromUtf8(file.readAll());
}

QWebEngineScript script(const QString& name, const QString& text, bool inFrames) {
    QWebEngineScript script;
    script.setName(name);
    script.setSourceCode(text);
    script.setInjectionPoint(QWebEngineScript::DocumentCreation);
    script.setWorldId(QWebEngineScript::ApplicationWorld);
    script.setRunsOnSubFrames(inFrames);
    return script;
}
}  // namespace

QUrl LinkBridge::ownAddress() {
    return QUrl(QStringLiteral("https://console.invalid/"));
}

QString LinkBridge::ownHtml() {
    return QStringLiteral(
        "<!DOCTYPE html><meta charset=\"utf-8\">"
        "<style>html,body{margin:0;height:100%;overflow:hidden}iframe{border:0;width:100%;height:100%;display:block}"
        "</style><body></body>");
}

QList<QWebEngineScript> LinkBridge::scripts(const QUrl& page) {
    const QJsonObject settings{
        {QStringLiteral("page"), QString::fromLatin1(page.toEncoded())},
        {QStringLiteral("ownOrigin"), ownAddress().toString(QUrl::RemovePath)},
        {QStringLiteral("secret"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
        {QStringLiteral("longestMessage"), longestMessage},
        {QStringLiteral("mostMessages"), mostMessages},
    };
    const QString head = QStringLiteral("const settings = %1;\n")
                             .arg(QString::fromUtf8(QJsonDocument(settings).toJson(QJsonDocument::Compact)));
    // A block keeps the names of both scripts apart.
    const QString inBlock = QStringLiteral("{\n%1\n}");
    return {script(QStringLiteral("bridge"),
                   inBlock.arg(head + resource(":/qtwebchannel/qwebchannel.js") + QLatin1Char('\n') +
                               resource(":/webengine/linkbridge.js")),
                   false),
            script(QStringLiteral("frame address"), inBlock.arg(head + resource(":/webengine/frameaddress.js")), true)};
}

void LinkBridge::tell(const QString& word) {
    // JSON in JSON: every character of the message may have become two.
    if (word.size() > 2 * longestMessage + 4096) return;
    const QJsonObject object = QJsonDocument::fromJson(word.toUtf8()).object();
    const QString kind = object.value(QLatin1String("kind")).toString();
    const QUrl address(object.value(QLatin1String("address")).toString());
    if (kind == QLatin1String("document")) {
        Q_EMIT documentShown(address);
    } else if (kind == QLatin1String("moved")) {
        Q_EMIT addressMoved(address);
    } else if (kind == QLatin1String("loaded")) {
        Q_EMIT loaded();
    } else if (kind == QLatin1String("message")) {
        const QByteArray text = object.value(QLatin1String("text")).toString().toUtf8();
        const QJsonDocument message = QJsonDocument::fromJson(text);
        if (message.isObject())
            Q_EMIT messageReceived(object.value(QLatin1String("origin")).toString(), message.object());
    }
}

}  // namespace bankhub
