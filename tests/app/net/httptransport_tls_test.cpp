// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/net/httptransport.h"
#include "tests/support/api_await.h"
#include "tests/support/api_fakeserver.h"
#include "tests/support/api_tls.h"

using namespace bankhub;
using namespace bankhub::test;

class HttpTransportTlsTest : public QObject {
    Q_OBJECT

private slots:
    void unknownCertificateIsRefused();
    void trustedCertificateIsAccepted();
    void postIsNeverSentTwice_data();
    void postIsNeverSentTwice();
    void plainServerIsNoTls();
};

namespace {
HttpRequest request(const char* verb, const QUrl& url, const QByteArray& body = {}) {
    HttpRequest request;
    request.verb = verb;
    request.url = url;
    request.body = body;
    request.headers = {{"Authorization", "Bearer secret"}};
    if (!body.isEmpty()) request.headers.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/json")));
    request.timeoutMs = 10'000;
    return request;
}
}  // namespace

void HttpTransportTlsTest::unknownCertificateIsRefused() {
    FakeServer server([](const ReceivedRequest&) { return ScriptedReply::json(200, "{}"); }, tlsServer());
    HttpTransport transport;
    for (const HttpRequest& tried : {request("GET", https(server.url())), request("POST", https(server.url()), "{}"),
                                     request("POST", https(server.url()))}) {
        const auto result = await(transport.send(tried));
        COMPARE_KIND(result, ErrorKind::Tls);
        QVERIFY2(result.error().detail.contains(QLatin1String("certificate")), qPrintable(result.error().detail));
        QVERIFY(result.error().neverSent);
    }
    QCOMPARE(server.requests().size(), 0);
}

void HttpTransportTlsTest::trustedCertificateIsAccepted() {
    const TrustedForNow trusted;
    FakeServer server([](const ReceivedRequest&) { return ScriptedReply::json(200, "{}"); }, tlsServer());
    HttpTransport transport;
    QVERIFY(await(transport.send(request("GET", https(server.url())))));
    QVERIFY(await(transport.send(request("POST", https(server.url()), "{}"))));
    QCOMPARE(server.requests().last().body, QByteArray("{}"));
}

void HttpTransportTlsTest::postIsNeverSentTwice_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("body") << QByteArray("{\"a\":1}");
    QTest::newRow("no body") << QByteArray();
}

void HttpTransportTlsTest::postIsNeverSentTwice() {
    QFETCH(QByteArray, body);
    const TrustedForNow trusted;
    FakeServer server([](const ReceivedRequest&) { return ScriptedReply::nothing(); }, tlsServer());
    HttpTransport transport;
    const auto result = await(transport.send(request("POST", https(server.url()), body)));
    COMPARE_KIND(result, ErrorKind::Network);
    QVERIFY(!result.error().neverSent);
    QTest::qWait(150);  // room for a second delivery
    QCOMPARE(server.requests().size(), 1);
}

void HttpTransportTlsTest::plainServerIsNoTls() {
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
        QTcpSocket* socket = plain.nextPendingConnection();
        socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        socket->disconnectFromHost();
    });
    HttpTransport transport;
    const QUrl url(QStringLiteral("https://127.0.0.1:%1/").arg(plain.serverPort()));
    COMPARE_KIND(await(transport.send(request("POST", url, "{}"))), ErrorKind::Tls);
}

QTEST_GUILESS_MAIN(HttpTransportTlsTest)
#include "httptransport_tls_test.moc"
