// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/samplesender.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <QUuid>

#include "app/net/httptransport.h"
#include "app/webhooks/webhookevents.h"
#include "tests/support/api_contract.h"
#include "tests/support/api_fakeserver.h"
#include "tests/support/api_tls.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {
const QString secret = QStringLiteral("the-secret-of-the-receiver-9f2c");
constexpr qint64 sentAt = 1'795'162'500'000;

SampleKind kindNamed(const QString& id) {
    for (const SampleKind& kind : sampleKinds())
        if (kind.id == id) return kind;
    qFatal("no such kind");
}

ScriptedReply ok() {
    return ScriptedReply::json(200, R"({"success":true})");
}
}  // namespace

/// Samples over a real socket.
class SampleSenderTest : public QObject {
    Q_OBJECT

    struct Bench {
        explicit Bench(FakeServer::Script script, std::unique_ptr<QTcpServer> listener = std::make_unique<QTcpServer>())
            : server(std::move(script), std::move(listener)) {}
        SampleResult sent(const QString& kindId, const std::optional<QUrl>& address = {}) {
            const SampleKind kind = kindNamed(kindId);
            const qsizetype before = sender.recent().size();
            sender.send({{kind, address.value_or(server.url(QStringLiteral("/hook"))), secret,
                          sampleBody(kind, SampleIdentity::made(sentAt)), false}});
            if (!QTest::qWaitFor([&] { return sender.recent().size() > before; }, 20'000)) qFatal("never settled");
            return sender.recent().constFirst();
        }
        FakeServer server;
        SystemClock clock;
        HttpTransport transport;
        SampleSender sender{transport, clock};
    };

private slots:
    void everyKindArrivesWithItsHeaderAndBody_data() {
        QTest::addColumn<QString>("id");
        for (const SampleKind& kind : sampleKinds())
            QTest::newRow(qPrintable(kind.id)) << kind.id;
    }
    void everyKindArrivesWithItsHeaderAndBody() {
        QFETCH(QString, id);
        const SampleKind kind = kindNamed(id);
        Bench bench([](const ReceivedRequest&) { return ok(); });
        const SampleResult result = bench.sent(id);
        QCOMPARE(result.status, 200);
        QVERIFY(result.accepted);
        QCOMPARE(bench.server.requests().size(), 1);
        const ReceivedRequest& got = bench.server.requests().constFirst();
        QCOMPARE(got.verb, QByteArray("POST"));
        QCOMPARE(got.header("Content-Type"), QByteArray("application/json"));
        const QJsonObject body = QJsonDocument::fromJson(got.body).object();
        if (kind.channel == SampleChannel::Event) {
            QCOMPARE(got.header("X-Secret-Key"), secret.toUtf8());
            QVERIFY(got.header("Authorization").isEmpty());
            QCOMPARE(body.keys(),
                     (QStringList{QStringLiteral("event"), QStringLiteral("metadata"), QStringLiteral("timestamp"),
                                  QStringLiteral("version"), QStringLiteral("xid")}));
            QCOMPARE(body.value(QStringLiteral("event")).toString(), kind.name);
            QCOMPARE(body.value(QStringLiteral("timestamp")).toInteger(), sentAt / 1000);
            QCOMPARE(body.value(QStringLiteral("version")).toString(), QStringLiteral("1.0"));
            QVERIFY(!QUuid(body.value(QStringLiteral("xid")).toString()).isNull());
            QVERIFY(!body.value(QStringLiteral("metadata")).toObject().isEmpty());
        } else {
            QCOMPARE(got.header("Authorization"), "Apikey " + secret.toUtf8());
            QVERIFY(got.header("X-Secret-Key").isEmpty());
            const QStringList members{QStringLiteral("accumulated"),      QStringLiteral("account_number"),
                                      QStringLiteral("amount"),           QStringLiteral("bank_account_xid"),
                                      QStringLiteral("content"),          QStringLiteral("gateway"),
                                      QStringLiteral("payment_code"),     QStringLiteral("reference_code"),
                                      QStringLiteral("transaction_date"), QStringLiteral("transaction_id"),
                                      QStringLiteral("transfer_type"),    QStringLiteral("va")};
            QStringList sorted = members;
            sorted.sort();
            QCOMPARE(body.keys(), sorted);
            QCOMPARE(body.value(QStringLiteral("transfer_type")).toString(), kind.name);
            QCOMPARE(body.value(QStringLiteral("transaction_date")).toString(), QStringLiteral("2026-11-20 15:15:00"));
        }
    }
    void everyPublishedEventHasASample() {
        QSet<QString> names;
        for (const SampleKind& kind : sampleKinds())
            names.insert(kind.name);
        for (const QString& event : publishedEvents())
            QVERIFY2(names.contains(event), qPrintable(event));
        QVERIFY(names.contains(QStringLiteral("BANK_ACCOUNT_INACTIVED")));
    }
    void membersAreThoseOfTheContractsTable() {
        const auto metadata = [](const char* id) {
            const SampleKind kind = kindNamed(QString::fromLatin1(id));
            return parsed(sampleBody(kind, SampleIdentity::made(sentAt)))
                .toObject()
                .value(QStringLiteral("metadata"))
                .toObject();
        };
        QVERIFY(metadata("LINK_TOKEN_CREATED").value(QStringLiteral("link_session_xid")).isNull());
        QCOMPARE(metadata("LINK_SESSION_STATE_CHANGED/REQUEST_BANK_ACCOUNT_LINK").keys().size(), 5);
        QCOMPARE(metadata("LINK_SESSION_STATE_CHANGED/CONFIRM_BANK_ACCOUNT_LINK").keys().size(), 7);
        QVERIFY(!metadata("LINK_SESSION_COMPLETED").contains(QStringLiteral("unlinked")));
        QCOMPARE(metadata("LINK_SESSION_COMPLETED/unlinked").value(QStringLiteral("unlinked")), QJsonValue(true));
        QCOMPARE(metadata("BANK_ACCOUNT_INACTIVATED").keys(), metadata("BANK_ACCOUNT_LINKED").keys());
    }
    void answersAreJudgedAsTheServiceWould_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<ScriptedReply>("reply");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("accepted");
        const QString event = QStringLiteral("BANK_ACCOUNT_LINKED");
        const QString money = QStringLiteral("IPN/credit");
        QTest::newRow("event 204") << event << ScriptedReply::json(204, "") << 204 << true;
        QTest::newRow("event html 200") << event << ScriptedReply::html(200, "<html>ok</html>") << 200 << true;
        QTest::newRow("event 500") << event << ScriptedReply::json(500, "{}") << 500 << false;
        QTest::newRow("event 401") << event << ScriptedReply::json(401, "{}") << 401 << false;
        QTest::newRow("event redirect") << event << ScriptedReply::html(302, "", "Location: http://127.0.0.1:9/x\r\n")
                                        << 302 << false;
        QTest::newRow("event 308") << event << ScriptedReply::html(308, "", "Location: http://127.0.0.1:9/x\r\n") << 308
                                   << false;
        QTest::newRow("money 201") << money << ScriptedReply::json(201, R"({"success":true})") << 201 << true;
        QTest::newRow("money 202") << money << ScriptedReply::json(202, R"({"success":true})") << 202 << false;
        QTest::newRow("money without success") << money << ScriptedReply::json(200, R"({"ok":1})") << 200 << false;
        QTest::newRow("money html") << money << ScriptedReply::html(200, "<html>ok</html>") << 200 << false;
    }
    void answersAreJudgedAsTheServiceWould() {
        QFETCH(QString, kind);
        QFETCH(ScriptedReply, reply);
        QFETCH(int, status);
        QFETCH(bool, accepted);
        Bench bench([reply](const ReceivedRequest&) { return reply; });
        const SampleResult result = bench.sent(kind);
        QVERIFY2(!result.error, result.error ? qPrintable(describe(*result.error)) : "");
        QCOMPARE(result.status, status);
        QCOMPARE(result.accepted, accepted);
        QCOMPARE(bench.server.requests().size(), 1);
    }
    void silenceEndsInTime() {
        Bench bench([](const ReceivedRequest&) { return ScriptedReply::silence(); });
        bench.sender.setLimits({300, 600});
        const SampleResult result = bench.sent(QStringLiteral("BANK_ACCOUNT_LINKED"));
        QVERIFY(result.error && result.error->kind == ErrorKind::Timeout);
        QVERIFY(!result.error->neverSent);
    }
    void aConnectionThatDoesNotComeAboutEndsEarlier() {
        // It accepts the connection but never speaks TLS, so that nothing can be sent.
        Bench bench([](const ReceivedRequest&) { return ScriptedReply::silence(); });
        bench.sender.setLimits({300, 60'000});
        const SampleResult result =
            bench.sent(QStringLiteral("BANK_ACCOUNT_LINKED"), https(bench.server.url(QStringLiteral("/hook"))));
        QVERIFY(result.error && result.error->kind == ErrorKind::Timeout);
        QVERIFY(result.error->neverSent);
        QVERIFY2(result.error->detail.contains(QStringLiteral("no connection")), qPrintable(result.error->detail));
    }
    void aClosedDoor() {
        Bench bench([](const ReceivedRequest&) { return ok(); });
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QUrl address(QStringLiteral("http://127.0.0.1:%1/hook").arg(closed.serverPort()));
        closed.close();
        const SampleResult result = bench.sent(QStringLiteral("BANK_ACCOUNT_LINKED"), address);
        QVERIFY(result.error && result.error->kind == ErrorKind::Network);
    }
    void aClosedConnectionIsNotTriedTwice() {
        Bench bench([](const ReceivedRequest&) { return ScriptedReply::nothing(); });
        const SampleResult result = bench.sent(QStringLiteral("BANK_ACCOUNT_LINKED"));
        QVERIFY(result.error && result.error->kind == ErrorKind::Network);
        QCOMPARE(bench.server.requests().size(), 1);
    }
    void anUntrustedCertificateIsRefused() {
        Bench bench([](const ReceivedRequest&) { return ok(); }, tlsServer());
        const SampleResult result =
            bench.sent(QStringLiteral("BANK_ACCOUNT_LINKED"), https(bench.server.url(QStringLiteral("/hook"))));
        QVERIFY(result.error && result.error->kind == ErrorKind::Tls);
        QCOMPARE(bench.server.requests().size(), 0);
    }
    void aLongAnswerIsShownInPart() {
        Bench bench([](const ReceivedRequest&) { return ScriptedReply::html(200, QByteArray(100'000, 'x')); });
        const SampleResult result = bench.sent(QStringLiteral("BANK_ACCOUNT_LINKED"));
        QVERIFY(result.bodyWasCut);
        QCOMPARE(result.body.size(), 16 * 1024);
    }
    void anEchoDoesNotShowTheSecret() {
        Bench bench([](const ReceivedRequest& request) {
            return ScriptedReply::json(200, request.header("X-Secret-Key"),
                                       "X-Echo: " + request.header("X-Secret-Key") + "\r\n");
        });
        const SampleResult result = bench.sent(QStringLiteral("BANK_ACCOUNT_LINKED"));
        QCOMPARE(result.body, QStringLiteral("***"));
        for (const auto& [name, value] : result.headers)
            QVERIFY2(!value.contains(secret), qPrintable(name));
    }
    void manyGoOneAfterTheOther() {
        Bench bench([](const ReceivedRequest&) { return ok(); });
        QList<SampleRequest> requests;
        for (const SampleKind& kind : sampleKinds())
            requests.append({kind, bench.server.url(), secret, sampleBody(kind, SampleIdentity::made(sentAt)), false});
        bench.sender.send(requests);
        QVERIFY(bench.sender.isBusy());
        QTRY_COMPARE_WITH_TIMEOUT(bench.sender.recent().size(), sampleKinds().size(), 20'000);
        QVERIFY(!bench.sender.isBusy());
        QCOMPARE(bench.sender.recent().constFirst().kind.id, sampleKinds().constLast().id);
    }
    void stoppingForgetsTheRest() {
        Bench bench([](const ReceivedRequest&) { return ScriptedReply::silence(); });
        const SampleKind kind = kindNamed(QStringLiteral("BANK_ACCOUNT_LINKED"));
        const SampleRequest request{kind, bench.server.url(), secret, sampleBody(kind, SampleIdentity::made(sentAt)),
                                    false};
        bench.sender.send({request, request, request});
        QTRY_COMPARE(bench.server.requests().size(), 1);
        bench.sender.stop();
        QTRY_COMPARE(bench.sender.recent().size(), 1);
        QVERIFY(bench.sender.recent().constFirst().error->kind == ErrorKind::Cancelled);
        QVERIFY(!bench.sender.isBusy());
        QCOMPARE(bench.server.requests().size(), 1);
    }
    void theCommandHoldsNoSecret() {
        const SampleKind kind = kindNamed(QStringLiteral("IPN/credit"));
        SampleRequest request{kind, QUrl(QStringLiteral("https://hook.example.vn/it's?a=1")), secret,
                              sampleBody(kind, SampleIdentity::made(sentAt)), false};
        const QString command = asCurl(request);
        QVERIFY(!command.contains(secret));
        QVERIFY2(command.contains(QStringLiteral("'Authorization: Apikey SECRET_KEY_HERE'")), qPrintable(command));
        QVERIFY2(command.contains(QStringLiteral("'https://hook.example.vn/it'\\''s?a=1'")), qPrintable(command));
        QVERIFY(command.contains(QStringLiteral("\"transfer_type\": \"credit\"")));
    }
};

QTEST_GUILESS_MAIN(SampleSenderTest)
#include "samplesender_test.moc"
