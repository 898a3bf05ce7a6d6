// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/tokenapi.h"

#include <QTest>

#include "app/net/httptransport.h"
#include "tests/support/api_await.h"
#include "tests/support/api_contract.h"
#include "tests/support/api_fakeserver.h"

using namespace bankhub;
using namespace bankhub::test;

class TokenApiTest : public QObject {
    Q_OBJECT

private slots:
    void tokenOfTheContract();
    void tokensOfAnyKind_data();
    void tokensOfAnyKind();
    void requestWithOddCredentials();
    void brokerGetsNoCredentials();
    void failures_data();
    void failures();
    void lostAnswerIsAskedForAgain();
    void secretIsInNoError();
};

namespace {
class Hub {
public:
    explicit Hub(const ScriptedReply& reply) : server([reply](const ReceivedRequest&) { return reply; }) {}
    Result<AccessToken> fetch() {
        return await(api::fetchToken(transport, server.url(), QStringLiteral("BH-SB-1"), QStringLiteral("s3cr3t")));
    }
    FakeServer server;
    HttpTransport transport;
};
}  // namespace

void TokenApiTest::tokenOfTheContract() {
    Hub hub(ScriptedReply::json(201, contractText(QStringLiteral("createToken.issued"))));
    const auto token = hub.fetch();
    QVERIFY(token);
    QCOMPARE(token->value, QStringLiteral("7c1f0be2a94d5638e1d2f7706cb9485ad31e6f02"));
    QCOMPARE(token->lifetimeSeconds, std::optional<qint64>(60'000));
    QCOMPARE(hub.server.requests().first().target, QByteArray("/v1/token"));
}

void TokenApiTest::tokensOfAnyKind_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("lifetime");
    QTest::newRow("ttl as text") << QByteArray(R"({"access_token":"t","ttl":"60000"})") << qint64(60'000);
    QTest::newRow("under data") << QByteArray(R"({"code":"201","data":{"access_token":"t","ttl":10}})") << qint64(10);
    QTest::newRow("no ttl") << QByteArray(R"({"access_token":"t"})") << qint64(-1);
    QTest::newRow("ttl null") << QByteArray(R"({"access_token":"t","ttl":null})") << qint64(-1);
    QTest::newRow("ttl zero") << QByteArray(R"({"access_token":"t","ttl":0})") << qint64(-1);
    QTest::newRow("ttl endless") << QByteArray(R"({"access_token":"t","ttl":9223372036854775807})")
                                 << qint64(366 * 24 * 3600);
}

void TokenApiTest::tokensOfAnyKind() {
    QFETCH(QByteArray, json);
    Hub hub(ScriptedReply::json(200, json));
    const auto token = hub.fetch();
    QVERIFY(token);
    QCOMPARE(token->value, QStringLiteral("t"));
    QTEST(token->lifetimeSeconds.value_or(-1), "lifetime");
}

void TokenApiTest::requestWithOddCredentials() {
    Hub hub(ScriptedReply::json(201, R"({"access_token":"t"})"));
    QVERIFY(await(api::fetchToken(hub.transport, hub.server.url(), QStringLiteral("đ"), QStringLiteral("a:b c"))));
    QCOMPARE(hub.server.requests().first().header("Authorization"),
             "Basic " + QStringLiteral("đ:a:b c").toUtf8().toBase64());
}

void TokenApiTest::brokerGetsNoCredentials() {
    Hub hub(ScriptedReply::json(200, R"({"access_token":"t","ttl":60})"));
    QVERIFY(await(api::fetchTokenFromBroker(hub.transport, hub.server.url(QStringLiteral("/own/broker")))));
    const ReceivedRequest request = hub.server.requests().first();
    QCOMPARE(request.verb, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("/own/broker"));
    QCOMPARE(request.header("Authorization"), QByteArray());
}

void TokenApiTest::failures_data() {
    QTest::addColumn<ScriptedReply>("reply");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("tries");
    const QByteArray json = contractText(QStringLiteral("errorUnauthorized.documented"));
    for (const int status : {400, 401, 403})
        QTest::addRow("%d", status) << ScriptedReply::json(status, json) << ErrorKind::InvalidCredentials << 1;
    QTest::newRow("401 without words") << ScriptedReply::json(401, {}) << ErrorKind::InvalidCredentials << 1;
    QTest::newRow("block page") << ScriptedReply::html(403, "<html>") << ErrorKind::EdgeBlocked << 1;
    QTest::newRow("404") << ScriptedReply::json(404, json) << ErrorKind::NotFound << 1;
    QTest::newRow("500") << ScriptedReply::json(500, json) << ErrorKind::Server << 1;
    QTest::newRow("503") << ScriptedReply::json(503, json) << ErrorKind::Unavailable << 3;
    QTest::newRow("no token") << ScriptedReply::json(201, "{}") << ErrorKind::BadReply << 3;
    QTest::newRow("header in the token") << ScriptedReply::json(201, R"({"access_token":"t\r\nX-Evil: 1"})")
                                         << ErrorKind::BadReply << 3;
    QTest::newRow("empty token") << ScriptedReply::json(201, R"({"access_token":" "})") << ErrorKind::BadReply << 3;
}

void TokenApiTest::failures() {
    QFETCH(ScriptedReply, reply);
    QFETCH(ErrorKind, kind);
    Hub hub(reply);
    COMPARE_KIND(hub.fetch(), kind);
    QTEST(int(hub.server.requests().size()), "tries");
}

void TokenApiTest::lostAnswerIsAskedForAgain() {
    Hub hub(ScriptedReply::nothing());
    COMPARE_KIND(hub.fetch(), ErrorKind::Network);
    // Ours are all there are: Qt repeats none of them.
    QCOMPARE(hub.server.requests().size(), 3);
}

void TokenApiTest::secretIsInNoError() {
    Hub hub(
        ScriptedReply{"HTTP/1.1 400 No\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\n"
                      "client_secret=s3cr3t is wrong",
                      ScriptedReply::Then::Close, 0});
    const auto token = hub.fetch();
    COMPARE_KIND(token, ErrorKind::InvalidCredentials);
    QVERIFY(!describe(token.error()).contains(QLatin1String("s3cr3t")));
    QVERIFY(!token.error().detail.contains(QLatin1String("s3cr3t")));
}

QTEST_GUILESS_MAIN(TokenApiTest)
#include "tokenapi_test.moc"
