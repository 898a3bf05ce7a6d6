// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apiclient.h"

#include <QSignalSpy>
#include <QTest>
#include <QUuid>

#include "tests/support/api_await.h"
#include "tests/support/api_hub.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {
const QByteArray page = R"({"data":[{"xid":"c-1","full_name":"A"}],"meta":{"total":1}})";
const QByteArray created = R"({"code":201,"data":{"xid":"c-1"}})";
}  // namespace

class ApiClientTest : public QObject {
    Q_OBJECT

private slots:
    void headersOfARead();
    void headersOfAWrite();
    void requestIdIsNewForEveryTry();
    void refusedTokenIsReplacedOnce();
    void fiveRefusalsAndAStragglerCostOneToken();
    void secondRefusalIsTheAnswer();
    void refusedWriteIsRepeated();
    void wrongCredentials();
    void redirectGetsNoToken();
    void reachability();
    void clockSkew();
    void cancelledCallGivesItsPlaceBack();
    void destroyedClientCancels();
    void errorsCarryTheRequestId();
};

void ApiClientTest::headersOfARead() {
    Hub hub(inTurn({ScriptedReply::json(200, page)}));
    const auto result = await(hub.read());
    QVERIFY(result);
    QCOMPARE(result->rows.size(), 1);
    const ReceivedRequest request = hub.server.requests().last();
    QCOMPARE(request.verb, QByteArray("GET"));
    QCOMPARE(request.target, QByteArray("/v1/company?page=1&per_page=100&sort%5Bcreated_at%5D=desc"));
    QCOMPARE(request.header("Accept"), QByteArray("application/json"));
    QCOMPARE(request.header("User-Agent"), HttpTransport::userAgent());
    QCOMPARE(request.header("Authorization"), QByteArray("Bearer token-1"));
    QCOMPARE(request.header("Idempotency-Key"), QByteArray());
    QCOMPARE(request.header("Content-Type"), QByteArray());
    QCOMPARE(QUuid::fromString(QString::fromLatin1(request.header("Client-Message-Id"))).version(), QUuid::Random);

    const ReceivedRequest token = hub.server.requests().first();
    QCOMPARE(token.verb, QByteArray("POST"));
    QCOMPARE(token.header("Authorization"), "Basic " + QByteArray("id:secret").toBase64());
    QVERIFY(token.body.isEmpty());
    QCOMPARE(token.header("Content-Type"), QByteArray());
    QCOMPARE(token.header("User-Agent"), HttpTransport::userAgent());
}

void ApiClientTest::headersOfAWrite() {
    Hub hub(inTurn({ScriptedReply::json(201, created)}));
    QCOMPARE(await(hub.create())->text, QStringLiteral("c-1"));
    const ReceivedRequest request = hub.server.requests().last();
    QCOMPARE(request.verb, QByteArray("POST"));
    QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(request.header("Idempotency-Key"), QByteArray("key-1"));
    QCOMPARE(request.body, QByteArray(R"({"full_name":"A","status":"Active"})"));
}

void ApiClientTest::requestIdIsNewForEveryTry() {
    Hub hub(inTurn({ScriptedReply::json(503, "{}"), ScriptedReply::json(200, page)}));
    QVERIFY(await(hub.read()));
    const auto& requests = hub.server.requests();
    QCOMPARE(requests.size(), 3);
    QVERIFY(requests.at(1).header("Client-Message-Id") != requests.at(2).header("Client-Message-Id"));
}

void ApiClientTest::refusedTokenIsReplacedOnce() {
    Hub hub([](const ReceivedRequest& request) {
        return request.header("Authorization") == "Bearer token-2"
                   ? ScriptedReply::json(200, page)
                   : ScriptedReply::json(401, R"({"message":"Unauthenticated"})");
    });
    QVERIFY(await(hub.read()));
    QCOMPARE(hub.tokensGiven, 2);
    QCOMPARE(hub.server.count("/v1/company"), 2);
}

void ApiClientTest::fiveRefusalsAndAStragglerCostOneToken() {
    // Page 9 hears of its refusal only when the others have their new token.
    Hub hub([&](const ReceivedRequest& request) {
        if (request.header("Authorization") != "Bearer token-1") return ScriptedReply::json(200, page);
        ScriptedReply refusal = ScriptedReply::json(401, "{}");
        if (request.target.contains("page=9&")) refusal.delayMs = 300;
        return refusal;
    });
    QVERIFY(await(hub.tokens.token()));
    const auto straggler = hub.client.call(api::companyList(9));
    QList<Pending<ListPage<Company>>> calls;
    for (int i = 0; i < 5; ++i)
        calls.append(hub.read());
    for (const auto& call : calls)
        QVERIFY(await(call));
    QVERIFY(!straggler.isSettled());
    QVERIFY(await(straggler));
    QCOMPARE(hub.tokensGiven, 2);
    QCOMPARE(hub.server.count("/v1/company"), 12);
}

void ApiClientTest::secondRefusalIsTheAnswer() {
    Hub hub(inTurn({ScriptedReply::json(401, R"({"message":"Unauthenticated"})")}));
    const auto result = await(hub.read());
    COMPARE_KIND(result, ErrorKind::Unauthorized);
    QCOMPARE(result.error().serverText, QStringLiteral("Unauthenticated"));
    QCOMPARE(hub.server.count("/v1/company"), 2);
    QCOMPARE(hub.tokensGiven, 2);
}

void ApiClientTest::refusedWriteIsRepeated() {
    Hub hub(inTurn({ScriptedReply::json(401, "{}"), ScriptedReply::json(201, created)}));
    QVERIFY(await(hub.create()));
    QCOMPARE(hub.server.count("/v1/company/create"), 2);
    QCOMPARE(hub.server.requests().last().header("Idempotency-Key"), QByteArray("key-1"));
}

void ApiClientTest::wrongCredentials() {
    for (const int status : {400, 401, 403}) {
        FakeServer server(inTurn({ScriptedReply::json(status, R"({"code":401,"message":"Unauthenticated"})")}));
        HttpTransport transport;
        const auto token = await(api::fetchToken(transport, server.url(), QStringLiteral("id"), QStringLiteral("no")));
        COMPARE_KIND(token, ErrorKind::InvalidCredentials);
        QCOMPARE(token.error().httpStatus, status);
        QCOMPARE(server.requests().size(), 1);
    }
}

void ApiClientTest::redirectGetsNoToken() {
    FakeServer elsewhere(inTurn({ScriptedReply::json(200, page)}));
    const QByteArray location = "Location: " + elsewhere.url(QStringLiteral("/v1/company")).toEncoded() + "\r\n";
    for (const int status : {301, 302, 303, 307, 308}) {
        Hub hub(inTurn({ScriptedReply::json(status, "{}", location)}));
        COMPARE_KIND(await(hub.read()), ErrorKind::Redirected);
        COMPARE_KIND(await(hub.create()), ErrorKind::Redirected);
        FakeServer tokenServer(inTurn({ScriptedReply::json(status, "{}", location)}));
        COMPARE_KIND(
            await(api::fetchToken(hub.transport, tokenServer.url(), QStringLiteral("id"), QStringLiteral("s"))),
            ErrorKind::Redirected);
    }
    QCOMPARE(elsewhere.connections(), 0);
}

void ApiClientTest::reachability() {
    Hub hub(inTurn({ScriptedReply::nothing(), ScriptedReply::json(200, page)}));
    QVERIFY(await(hub.tokens.token()));
    QSignalSpy reachable(&hub.client, &ApiClient::reachable);
    QVERIFY(await(hub.read()));
    QVERIFY(reachable.count() >= 1);
    QCOMPARE(reachable.last().first().toBool(), true);
}

void ApiClientTest::clockSkew() {
    Hub hub(inTurn({ScriptedReply::json(200, page, "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n")}));
    QCOMPARE(hub.client.clockSkewSeconds(), std::optional<qint64>());
    QVERIFY(await(hub.read()));
    QVERIFY(hub.client.clockSkewSeconds());
    QVERIFY(*hub.client.clockSkewSeconds() < -900'000'000);
}

void ApiClientTest::cancelledCallGivesItsPlaceBack() {
    Hub hub(inTurn({ScriptedReply::silence()}));
    RequestPacer pacer(0, 1, hub.clock);
    ApiClient client(hub.server.url(), hub.tokens, hub.transport, pacer, hub.clock);
    const auto open = client.call(api::companyList(1));
    QTRY_COMPARE(hub.server.count("/v1/company"), 1);
    const auto waiting = client.call(api::companyList(2));
    const auto last = client.call(api::companyList(3));
    QTest::qWait(20);
    QCOMPARE(hub.server.count("/v1/company"), 1);
    waiting.cancel();
    COMPARE_KIND(await(waiting), ErrorKind::Cancelled);
    hub.server.setScript(inTurn({ScriptedReply::json(200, page)}));
    open.cancel();
    COMPARE_KIND(await(open), ErrorKind::Cancelled);
    QVERIFY(await(last));
    QVERIFY(await(client.call(api::companyList(4))));
    QTRY_COMPARE(client.children().size(), 0);
}

void ApiClientTest::destroyedClientCancels() {
    Hub hub(inTurn({ScriptedReply::silence()}));
    RequestPacer pacer(0, 1, hub.clock);
    auto client = std::make_unique<ApiClient>(hub.server.url(), hub.tokens, hub.transport, pacer, hub.clock);
    const auto open = client->call(api::companyList(1));
    QTRY_COMPARE(hub.server.count("/v1/company"), 1);
    const auto waiting = client->call(api::companyList(1));
    client.reset();
    COMPARE_KIND(await(open), ErrorKind::Cancelled);
    COMPARE_KIND(await(waiting), ErrorKind::Cancelled);
    // Its place is free again.
    QVERIFY(await(pacer.waitForTurn(true)));
}

void ApiClientTest::errorsCarryTheRequestId() {
    Hub hub(inTurn({ScriptedReply::json(404, "{}")}));
    const auto result = await(hub.read());
    QCOMPARE(result.error().requestId.toLatin1(), hub.server.requests().last().header("Client-Message-Id"));
}

QTEST_GUILESS_MAIN(ApiClientTest)
#include "apiclient_test.moc"
