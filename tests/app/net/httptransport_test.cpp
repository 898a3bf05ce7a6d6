// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/httptransport.h"

#include <QTest>
#include <QTimer>

#include "tests/support/api_await.h"
#include "tests/support/api_fakeserver.h"

using namespace bankhub;
using namespace bankhub::test;

class HttpTransportTest : public QObject {
    Q_OBJECT

private slots:
    void deliversAnswer();
    void sendsBodyOnce();
    void postIsNeverSentTwice_data();
    void postIsNeverSentTwice();
    void everyPostHasItsOwnConnection();
    void cutAnswerIsAFailure_data();
    void cutAnswerIsAFailure();
    void errorStatusIsAnAnswer_data();
    void errorStatusIsAnAnswer();
    void redirectIsNotFollowed();
    void answerThatIsTooLarge_data();
    void answerThatIsTooLarge();
    void packedAnswer();
    void silenceEndsByTimeout();
    void drippingEndsByTimeout();
    void refusedConnectionWasNeverSent();
    void lostAnswerMayHaveBeenSent();
    void cookiesAreNotKept();
    void cancelStops();
    void destroyedTransportCancels();
};

namespace {
HttpRequest get(const QUrl& url) {
    HttpRequest request;
    request.verb = "GET";
    request.url = url;
    request.timeoutMs = 10'000;
    return request;
}

HttpRequest post(const QUrl& url, const QByteArray& body) {
    HttpRequest request = get(url);
    request.verb = "POST";
    request.body = body;
    request.headers = {{"Content-Type", "application/json"}};
    return request;
}
}  // namespace

void HttpTransportTest::deliversAnswer() {
    FakeServer server([](const ReceivedRequest&) {
        return ScriptedReply::json(200, "{\"a\":1}", "X-Some: thing\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\n");
    });
    HttpTransport transport;
    HttpRequest request = get(server.url(QStringLiteral("/v1/x")));
    request.headers = {{"User-Agent", HttpTransport::userAgent()}, {"X-Own", "yes"}};
    const auto result = await(transport.send(request));
    QVERIFY(result);
    QCOMPARE(result->status, 200);
    QCOMPARE(result->body, QByteArray("{\"a\":1}"));
    QCOMPARE(result->header("x-some"), QByteArray("thing"));
    QStringList cookies;
    for (qsizetype index = 0; index < result->headers.size(); ++index)
        if (result->headers.nameAt(index) == QLatin1String("set-cookie"))
            cookies << QString::fromUtf8(result->headers.valueAt(index));
    QCOMPARE(cookies, QStringList({QStringLiteral("a=1"), QStringLiteral("b=2")}));
    QCOMPARE(result->reason, QByteArray("Words"));
    QCOMPARE(server.requests().first().header("X-Own"), QByteArray("yes"));
    QVERIFY(server.requests().first().header("User-Agent").startsWith("BankHubConsole/"));
}

void HttpTransportTest::sendsBodyOnce() {
    FakeServer server([](const ReceivedRequest&) { return ScriptedReply::json(201, "{}"); });
    HttpTransport transport;
    const QByteArray large(300'000, 'x');
    QCOMPARE(await(transport.send(post(server.url(), large)))->status, 201);
    QCOMPARE(await(transport.send(post(server.url(), {})))->status, 201);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().at(0).body, large);
    QCOMPARE(server.requests().at(1).header("Content-Length"), QByteArray("0"));
    QVERIFY(server.requests().at(1).body.isEmpty());
}

void HttpTransportTest::postIsNeverSentTwice_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("reset");
    QTest::newRow("body, closed") << QByteArray("{\"a\":1}") << false;
    QTest::newRow("body, reset") << QByteArray("{\"a\":1}") << true;
    QTest::newRow("large body, closed") << QByteArray(200'000, 'x') << false;
    QTest::newRow("no body, closed") << QByteArray() << false;
    QTest::newRow("no body, reset") << QByteArray() << true;
}

void HttpTransportTest::postIsNeverSentTwice() {
    QFETCH(QByteArray, body);
    QFETCH(bool, reset);
    FakeServer server([reset](const ReceivedRequest&) {
        return ScriptedReply::nothing(reset ? ScriptedReply::Then::Reset : ScriptedReply::Then::Close);
    });
    HttpTransport transport;
    const auto result = await(transport.send(post(server.url(), body)));
    COMPARE_KIND(result, ErrorKind::Network);
    QVERIFY(!result.error().neverSent);
    QTest::qWait(100);  // room for a second delivery
    QCOMPARE(server.requests().size(), 1);
}

void HttpTransportTest::everyPostHasItsOwnConnection() {
    // Otherwise a POST may meet a kept-alive connection that the server is just closing, and nobody knows its fate.
    FakeServer server([](const ReceivedRequest&) { return ScriptedReply::json(200, "{}"); });
    HttpTransport transport;
    for (int i = 0; i < 3; ++i)
        QVERIFY(await(transport.send(post(server.url(), "{}"))));
    QCOMPARE(server.connections(), 3);
    for (int i = 0; i < 3; ++i)
        QVERIFY(await(transport.send(get(server.url()))));
    QCOMPARE(server.connections(), 4);
}

void HttpTransportTest::cutAnswerIsAFailure_data() {
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("shorter than announced")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"data\":[]}");
    QTest::newRow("nothing of what was announced")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n");
    QTest::newRow("inside the headers") << QByteArray("HTTP/1.1 200 OK\r\nContent-Ty");
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2p1\r\n");
}

void HttpTransportTest::cutAnswerIsAFailure() {
    QFETCH(QByteArray, answer);
    FakeServer server([answer](const ReceivedRequest&) {
        return ScriptedReply{answer, ScriptedReply::Then::Close, 0};
    });
    HttpTransport transport;
    COMPARE_KIND(await(transport.send(get(server.url()))), ErrorKind::Network);
    COMPARE_KIND(await(transport.send(post(server.url(), "{}"))), ErrorKind::Network);
}

void HttpTransportTest::errorStatusIsAnAnswer_data() {
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 404, 405, 409, 413, 418, 422, 429, 500, 501, 502, 503, 504, 520})
        QTest::addRow("%d", status) << status;
}

void HttpTransportTest::errorStatusIsAnAnswer() {
    QFETCH(int, status);
    FakeServer server([status](const ReceivedRequest&) {
        return ScriptedReply::json(status, "{\"message\":\"no\"}", "WWW-Authenticate: Basic realm=\"x\"\r\n");
    });
    HttpTransport transport;
    for (const HttpRequest& request : {get(server.url()), post(server.url(), "{}"), post(server.url(), {})}) {
        const auto result = await(transport.send(request));
        QVERIFY2(result, qPrintable(result ? QString() : describe(result.error())));
        QCOMPARE(result->status, status);
        QCOMPARE(result->body, QByteArray("{\"message\":\"no\"}"));
    }
    QCOMPARE(server.requests().size(), 3);
}

void HttpTransportTest::redirectIsNotFollowed() {
    FakeServer elsewhere([](const ReceivedRequest&) { return ScriptedReply::json(200, "{}"); });
    for (const int status : {301, 302, 303, 307, 308}) {
        FakeServer server([&](const ReceivedRequest&) {
            return ScriptedReply::json(status, "{}", "Location: " + elsewhere.url().toEncoded() + "\r\n");
        });
        HttpTransport transport;
        HttpRequest request = get(server.url());
        request.headers = {{"Authorization", "Bearer abc"}};
        const auto result = await(transport.send(request));
        QVERIFY(result);
        QCOMPARE(result->status, status);
        for (const QByteArray& body : {QByteArray("{}"), QByteArray()}) {
            const auto posted = await(transport.send(post(server.url(), body)));
            QVERIFY2(posted, qPrintable(posted ? QString() : describe(posted.error())));
            QCOMPARE(posted->status, status);
        }
    }
    QCOMPARE(elsewhere.connections(), 0);
}

void HttpTransportTest::answerThatIsTooLarge_data() {
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("announced") << QByteArray("Content-Length: 5000\r\n");
    QTest::newRow("not announced") << QByteArray("Connection: close\r\n");
}

void HttpTransportTest::answerThatIsTooLarge() {
    QFETCH(QByteArray, headers);
    FakeServer server([headers](const ReceivedRequest&) {
        return ScriptedReply{"HTTP/1.1 200 OK\r\n" + headers + "\r\n" + QByteArray(5000, 'x'),
                             ScriptedReply::Then::Close, 0};
    });
    HttpTransport transport;
    HttpRequest request = get(server.url());
    request.largestBody = 5000;
    QCOMPARE(await(transport.send(request))->body.size(), 5000);
    request.largestBody = 4999;
    COMPARE_KIND(await(transport.send(request)), ErrorKind::TooLarge);
}

void HttpTransportTest::packedAnswer() {
    // "deflate" is the zlib format, which qCompress makes behind four bytes of its own.
    const auto packed = [](const QByteArray& text) { return qCompress(text).mid(4); };
    QByteArray body = packed("{\"data\":[]}");
    FakeServer server(
        [&body](const ReceivedRequest&) { return ScriptedReply::json(200, body, "Content-Encoding: deflate\r\n"); });
    HttpTransport transport;
    QCOMPARE(await(transport.send(get(server.url())))->body, QByteArray("{\"data\":[]}"));
    // Unpacks to far more than it is: refused whoever notices first.
    body = packed(QByteArray(64 * 1024 * 1024, 'x'));
    COMPARE_KIND(await(transport.send(get(server.url()))), ErrorKind::TooLarge);
}

void HttpTransportTest::silenceEndsByTimeout() {
    FakeServer server([](const ReceivedRequest&) { return ScriptedReply::silence(); });
    HttpTransport transport;
    HttpRequest request = post(server.url(), "{}");
    request.timeoutMs = 200;
    const auto result = await(transport.send(request));
    COMPARE_KIND(result, ErrorKind::Timeout);
    QVERIFY(!result.error().neverSent);
    QCOMPARE(server.requests().size(), 1);
}

void HttpTransportTest::drippingEndsByTimeout() {
    // A byte now and then keeps Qt's own transfer timeout from ever expiring.
    QTcpServer drip;
    QVERIFY(drip.listen(QHostAddress::LocalHost));
    connect(&drip, &QTcpServer::newConnection, &drip, [&drip] {
        QTcpSocket* socket = drip.nextPendingConnection();
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        auto* timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket] { socket->write("x"); });
        timer->start(20);
    });
    HttpTransport transport;
    HttpRequest request = get(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(drip.serverPort())));
    request.timeoutMs = 300;
    COMPARE_KIND(await(transport.send(request)), ErrorKind::Timeout);
}

void HttpTransportTest::refusedConnectionWasNeverSent() {
    QUrl nobody;
    {
        FakeServer server([](const ReceivedRequest&) { return ScriptedReply::silence(); });
        nobody = server.url();
    }
    HttpTransport transport;
    for (const HttpRequest& request : {post(nobody, "{}"), post(nobody, {})}) {
        const auto result = await(transport.send(request));
        COMPARE_KIND(result, ErrorKind::Network);
        QVERIFY(result.error().neverSent);
    }
}

void HttpTransportTest::lostAnswerMayHaveBeenSent() {
    FakeServer server([](const ReceivedRequest&) { return ScriptedReply::nothing(); });
    HttpTransport transport;
    const auto result = await(transport.send(post(server.url(), {})));
    COMPARE_KIND(result, ErrorKind::Network);
    QVERIFY(!result.error().neverSent);
}

void HttpTransportTest::cookiesAreNotKept() {
    FakeServer server(
        [](const ReceivedRequest&) { return ScriptedReply::json(200, "{}", "Set-Cookie: a=b; Path=/\r\n"); });
    HttpTransport transport;
    QVERIFY(await(transport.send(get(server.url()))));
    QVERIFY(await(transport.send(get(server.url()))));
    QCOMPARE(server.requests().last().header("Cookie"), QByteArray());
}

void HttpTransportTest::cancelStops() {
    FakeServer server([](const ReceivedRequest&) { return ScriptedReply::silence(); });
    HttpTransport transport;
    const auto pending = transport.send(get(server.url()));
    QTRY_COMPARE(server.requests().size(), 1);
    pending.cancel();
    COMPARE_KIND(await(pending), ErrorKind::Cancelled);
    QTRY_COMPARE(transport.children().size(), 0);
}

void HttpTransportTest::destroyedTransportCancels() {
    FakeServer server([](const ReceivedRequest&) { return ScriptedReply::silence(); });
    auto transport = std::make_unique<HttpTransport>();
    const auto reading = transport->send(get(server.url()));
    const auto writing = transport->send(post(server.url(), "{}"));
    QTRY_COMPARE(server.requests().size(), 2);
    transport.reset();
    COMPARE_KIND(await(reading), ErrorKind::Cancelled);
    COMPARE_KIND(await(writing), ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(HttpTransportTest)
#include "httptransport_test.moc"
