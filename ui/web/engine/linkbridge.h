// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QUrl>
#include <QWebEngineScript>

namespace bankhub {

/// What the scripts of the program inside the pages tell it (linkbridge.js, frameaddress.js).
class LinkBridge : public QObject {
    Q_OBJECT
public:
    /// The address of the program's own page around the hosted one. The host exists nowhere.
    static QUrl ownAddress();
    /// The HTML of that page.
    static QString ownHtml();
    /// Both scripts for a flow that begins with `page`.
    static QList<QWebEngineScript> scripts(const QUrl& page);

    /// For the scripts: a JSON object in the words of linkbridge.js; see LinkWord.
    Q_INVOKABLE void tell(const QString& text);

signals:
    /// A document is being shown under this address, and is not complete yet.
    void documentShown(const QUrl& address);
    /// The same document has another address now.
    void addressMoved(const QUrl& address);
    /// What is shown is complete; without a documentShown() before it, nothing could be shown.
    void loaded();
    void messageReceived(const QString& origin, const QJsonObject& message);
};

}  // namespace bankhub
