// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/connection/hostprobe.h"
#include "app/core/tlsproblem.h"
#include "app/net/httptransport.h"
#include "tests/support/api_await.h"
#include "tests/support/api_fakeserver.h"
#include "tests/support/api_tls.h"

using namespace bankhub;
using namespace bankhub::test;

/// Which certificates are refused, for what reason, and that one more authority changes nothing but what it vouches
/// for.
class CertificatesTest : public QObject {
    Q_OBJECT

private slots:
    void refused_data();
    void refused();
    void companyAuthorityIsTrusted();
    void nobodyElseTrustsIt();
    void whatIsNoAuthorityTrustsNothing();
    void outdatedProtocolIsRefused();
};

namespace {
HttpRequest request(const char* verb, const QUrl& url, const QByteArray& body = {}) {
    HttpRequest request;
    request.verb = verb;
    request.url = url;
    request.body = body;
    request.headers = {{"Authorization", "Bearer secret"}, {"Content-Type", "application/json"}};
    request.timeoutMs = 10'000;
    return request;
}

ScriptedReply ok(const ReceivedRequest&) {
    return ScriptedReply::json(200, "{}");
}

/// Answers the client's hello with one that chooses TLS 1.0.
class OutdatedServer : public QTcpServer {
public:
    OutdatedServer() {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                received += socket->readAll();
                const QByteArray random(32, 'r');
                const QByteArray hello = QByteArray::fromHex("0301") + random + QByteArray::fromHex("00c01300");
                socket->write(QByteArray::fromHex("160301002a02000026") + hello);
            });
        });
        listen(QHostAddress::LocalHost);
    }
    QByteArray received;
};
}  // namespace

void CertificatesTest::refused_data() {
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<bool>("withAuthority");
    QTest::addColumn<TlsProblem>("problem");
    const auto row = [](const char* name, const char* certificate, bool withAuthority, TlsProblem problem) {
        QTest::newRow(name) << QByteArray(certificate) << withAuthority << problem;
    };
    row("self-signed", "certificate.pem", false, TlsProblem::SelfSigned);
    row("self-signed, authority", "certificate.pem", true, TlsProblem::SelfSigned);
    row("unknown issuer", "service.pem", false, TlsProblem::UnknownIssuer);
    row("another issuer than the authority", "strange.pem", true, TlsProblem::UnknownIssuer);
    row("expired", "expired.pem", true, TlsProblem::Expired);
    row("not yet valid", "notyetvalid.pem", true, TlsProblem::NotYetValid);
    row("wrong host", "wronghost.pem", true, TlsProblem::WrongHost);
    row("wrong host, unknown issuer", "wronghost.pem", false, TlsProblem::WrongHost);
}

void CertificatesTest::refused() {
    QFETCH(QByteArray, certificate);
    QFETCH(bool, withAuthority);
    QFETCH(TlsProblem, problem);
    const QByteArray authority = withAuthority ? pemText("authority.pem") : QByteArray();
    FakeServer server(&ok, tlsServer(certificate.constData()));
    HttpTransport transport(authority);
    for (const HttpRequest& tried : {request("GET", https(server.url())), request("POST", https(server.url()), "{}"),
                                     request("POST", https(server.url()))}) {
        const auto result = await(transport.send(tried));
        COMPARE_KIND(result, ErrorKind::Tls);
        QVERIFY2(tlsProblemOf(result.error()) == problem, qPrintable(result.error().detail));
        QVERIFY(result.error().neverSent);
    }
    const auto probe = await(tryHandshake(https(server.url()), authority, 10'000, this));
    COMPARE_KIND(probe, ErrorKind::Tls);
    QVERIFY2(tlsProblemOf(probe.error()) == problem, qPrintable(probe.error().detail));
    QCOMPARE(server.requests().size(), 0);
}

void CertificatesTest::companyAuthorityIsTrusted() {
    FakeServer server(&ok, tlsServer("service.pem"));
    HttpTransport transport(pemText("authority.pem"));
    QVERIFY(await(transport.send(request("GET", https(server.url())))));
    QVERIFY(await(transport.send(request("POST", https(server.url()), "{}"))));
    QVERIFY(await(tryHandshake(https(server.url()), pemText("authority.pem"), 10'000, this)));
    QCOMPARE(server.requests().size(), 2);
}

void CertificatesTest::nobodyElseTrustsIt() {
    FakeServer server(&ok, tlsServer("service.pem"));
    HttpTransport trusting(pemText("authority.pem"));
    HttpTransport other;
    QVERIFY(await(trusting.send(request("GET", https(server.url())))));
    COMPARE_KIND(await(other.send(request("GET", https(server.url())))), ErrorKind::Tls);
    QVERIFY(await(trusting.send(request("GET", https(server.url())))));
    COMPARE_KIND(await(other.send(request("POST", https(server.url()), "{}"))), ErrorKind::Tls);
    QCOMPARE(server.requests().size(), 2);
}

void CertificatesTest::whatIsNoAuthorityTrustsNothing() {
    FakeServer server(&ok, tlsServer("service.pem"));
    for (const QByteArray& text : {QByteArray("not a certificate"), pemText("key.pem"), pemText("strangeauthority.pem"),
                                   pemText("service.pem").left(300)}) {
        HttpTransport transport(text);
        COMPARE_KIND(await(transport.send(request("GET", https(server.url())))), ErrorKind::Tls);
    }
    QCOMPARE(server.requests().size(), 0);
}

void CertificatesTest::outdatedProtocolIsRefused() {
    OutdatedServer server;
    const QUrl url(QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort()));
    HttpTransport transport;
    const auto result = await(transport.send(request("POST", url, "{\"amount\":1}")));
    COMPARE_KIND(result, ErrorKind::Tls);
    QVERIFY2(tlsProblemOf(result.error()) == TlsProblem::OldProtocol, qPrintable(result.error().detail));
    QVERIFY(result.error().neverSent);
    QVERIFY(!server.received.contains("secret"));
    const auto probe = await(tryHandshake(url, {}, 10'000, this));
    QVERIFY2(tlsProblemOf(probe.error()) == TlsProblem::OldProtocol, qPrintable(probe.error().detail));
}

QTEST_GUILESS_MAIN(CertificatesTest)
#include "certificates_test.moc"
