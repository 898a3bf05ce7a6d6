// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/engine/linkbridge.h"

#include <QFile>
#include <QJsonDocument>
#include <QUuid>

#include "ui/web/engine/linkword.h"

namespace bankhub {

namespace {
constexpr int mostMessages = 500;  // of one document; the documented flow has two or three

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
        {QStringLiteral("longestMessage"), longestLinkMessage},
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

void LinkBridge::tell(const QString& text) {
    const LinkWord word = readLinkWord(text);
    switch (word.kind) {
        case LinkWord::Kind::Document:
            Q_EMIT documentShown(word.address);
            return;
        case LinkWord::Kind::Moved:
            Q_EMIT addressMoved(word.address);
            return;
        case LinkWord::Kind::Loaded:
            Q_EMIT loaded();
            return;
        case LinkWord::Kind::Message:
            Q_EMIT messageReceived(word.origin, word.message);
            return;
        case LinkWord::Kind::Nothing:
            return;
    }
}

}  // namespace bankhub
