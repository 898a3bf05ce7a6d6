// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/requestlog.h"

#include <QTest>

#include "app/core/redaction.h"

using namespace bankhub;

class RequestLogTest : public QObject {
    Q_OBJECT

private slots:
    void secretsAreRemoved_data();
    void secretsAreRemoved();
    void restIsKept();
    void lineOfAnAnswer();
    void lineOfAFailure();
};

void RequestLogTest::secretsAreRemoved_data() {
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* text) { QTest::newRow(name) << QString::fromLatin1(text); };
    row("header", "Authorization: Bearer s3cr3tvalue");
    row("basic", "authorization: Basic s3cr3tvalue==");
    row("bearer alone", "sent Bearer s3cr3tvalue to it");
    row("ipn", "Authorization: Apikey s3cr3tvalue");
    row("webhook header", "X-Secret-Key: s3cr3tvalue");
    row("json", R"({"access_token":"s3cr3tvalue","ttl":60000})");
    row("json with blanks", R"({"client_secret" : "s3cr3tvalue"})");
    row("json with quotes", R"({"secret_key":"a\"s3cr3tvalue"})");
    row("json cut", R"({"link_token":"s3cr3tvalue)");
    row("json number", R"({"access_token": s3cr3tvalue})");
    row("query", "https://x/?a=1&access_token=s3cr3tvalue&b=2");
    row("form", "client_secret=s3cr3tvalue&x=y");
    row("hosted page", "https://bankhub.example/link/s3cr3tvalue?lang=vi");
}

void RequestLogTest::secretsAreRemoved() {
    QFETCH(QString, text);
    const QString redacted = redactSecrets(text);
    QVERIFY2(!redacted.contains(QLatin1String("s3cr3tvalue")), qPrintable(redacted));
    QVERIFY2(redacted.contains(QLatin1String("***")), qPrintable(redacted));
}

void RequestLogTest::restIsKept() {
    const QString harmless =
        QStringLiteral("POST /v1/link-token/create -> 201, 12 ms, {\"ttl\":60000,\"xid\":\"a-b\"}");
    QCOMPARE(redactSecrets(harmless), harmless);
    QCOMPARE(redactSecrets(QStringLiteral(R"({"access_token":"abc","ttl":60000})")),
             QStringLiteral(R"({"access_token":***,"ttl":60000})"));
    QCOMPARE(redactSecrets(QStringLiteral("a?access_token=abc&page=2")), QStringLiteral("a?access_token=***&page=2"));
}

void RequestLogTest::lineOfAnAnswer() {
    HttpResponse response;
    response.status = 200;
    const RequestRecord record{"GET", QUrl(QStringLiteral("https://host/v1/transaction?q=LE%20THI%20LUA&page=3")), 2,
                               41, QStringLiteral("some-id")};
    const QString line = requestLogLine(record, response);
    QCOMPARE(line, QStringLiteral("GET /v1/transaction -> 200, 41 ms, try 2, id some-id"));
}

void RequestLogTest::lineOfAFailure() {
    const RequestRecord record{"POST", QUrl(QStringLiteral("https://host/link/s3cr3tvalue")), 1, 5,
                               QStringLiteral("i")};
    const QString line = requestLogLine(record, failure(ErrorKind::Timeout, QStringLiteral("secret detail")));
    QCOMPARE(line, QStringLiteral("POST /link/*** -> timeout, 5 ms, try 1, id i"));
}

QTEST_GUILESS_MAIN(RequestLogTest)
#include "requestlog_test.moc"
