// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/engine/linkword.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace bankhub;

namespace {
QString textOf(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString message(const QString& text) {
    return textOf({{QStringLiteral("kind"), QStringLiteral("message")},
                   {QStringLiteral("origin"), QStringLiteral("https://bankhub.sepay.vn")},
                   {QStringLiteral("text"), text}});
}
}  // namespace

/// The words of the program's scripts in pages. The flows with the engine itself are in linkview_test.
class LinkWordTest : public QObject {
    Q_OBJECT
private slots:
    void wordsOfTheScripts() {
        const LinkWord shown =
            readLinkWord(QStringLiteral("{\"kind\":\"document\",\"address\":\"https://a.example/x?y\"}"));
        QCOMPARE(shown.kind, LinkWord::Kind::Document);
        QCOMPARE(shown.address, QUrl(QStringLiteral("https://a.example/x?y")));
        const LinkWord moved =
            readLinkWord(QStringLiteral("{\"kind\":\"moved\",\"address\":\"https://a.example/#z\"}"));
        QCOMPARE(moved.kind, LinkWord::Kind::Moved);
        QCOMPARE(moved.address, QUrl(QStringLiteral("https://a.example/#z")));
        QCOMPARE(readLinkWord(QStringLiteral("{\"kind\":\"loaded\"}")).kind, LinkWord::Kind::Loaded);
    }

    void messagesKeepWhatThePageSaid() {
        const LinkWord word =
            readLinkWord(message(QStringLiteral("{\"event\":\"X\\u0000\\\"\",\"metadata\":{\"a\":[\"ế\"]}}")));
        QCOMPARE(word.kind, LinkWord::Kind::Message);
        QCOMPARE(word.origin, QStringLiteral("https://bankhub.sepay.vn"));
        QCOMPARE(word.message.value(QLatin1String("event")).toString(),
                 QStringLiteral("X") + QChar(0) + QLatin1Char('"'));
        QCOMPARE(word.message.value(QLatin1String("metadata")).toObject().value(QLatin1String("a")).toArray().at(0),
                 QJsonValue(QStringLiteral("ế")));
    }

    void everythingElseIsNothing_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("no JSON") << QStringLiteral("document");
        QTest::newRow("a list") << QStringLiteral("[{\"kind\":\"loaded\"}]");
        QTest::newRow("no kind") << QStringLiteral("{\"address\":\"https://a.example\"}");
        QTest::newRow("another kind") << QStringLiteral("{\"kind\":\"Loaded\"}");
        QTest::newRow("a kind that is no text") << QStringLiteral("{\"kind\":[\"loaded\"]}");
        QTest::newRow("message without text")
            << QStringLiteral("{\"kind\":\"message\",\"origin\":\"https://a.example\"}");
        QTest::newRow("message that is no text") << QStringLiteral("{\"kind\":\"message\",\"text\":{\"event\":\"X\"}}");
        QTest::newRow("message that is a list") << message(QStringLiteral("[1]"));
        QTest::newRow("message that is null") << message(QStringLiteral("null"));
        QTest::newRow("message cut off") << message(QStringLiteral("{\"event\":\"X\""));
        QTest::newRow("two messages") << message(QStringLiteral("{}{}"));
        QTest::newRow("half a surrogate pair in a cut word") << QStringLiteral("{\"kind\":\"loaded\"") + QChar(0xD83D);
        QTest::newRow("too deep") << message(QStringLiteral("{\"a\":") + QString(2000, QLatin1Char('[')) +
                                             QString(2000, QLatin1Char(']')) + QLatin1Char('}'));
        QTest::newRow("too long") << message(QStringLiteral("{}") + QString(40'000, QLatin1Char(' ')));
    }
    void everythingElseIsNothing() {
        QFETCH(QString, text);
        const LinkWord word = readLinkWord(text);
        QCOMPARE(word.kind, LinkWord::Kind::Nothing);
        QVERIFY(word.message.isEmpty() && word.address.isEmpty() && word.origin.isEmpty());
    }

    void theLongestMessageOfQuotesArrives() {
        // Each quote inside the text of the message is four characters of the word.
        QString event(longestLinkMessage / 2 - 10, QLatin1Char('"'));
        const QString text = textOf({{QStringLiteral("event"), event}});
        QVERIFY(text.size() <= longestLinkMessage);
        const LinkWord word = readLinkWord(message(text));
        QCOMPARE(word.kind, LinkWord::Kind::Message);
        QCOMPARE(word.message.value(QLatin1String("event")).toString(), event);
    }
};

QTEST_APPLESS_MAIN(LinkWordTest)
#include "linkword_test.moc"
