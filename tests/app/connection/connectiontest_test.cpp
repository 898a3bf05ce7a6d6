// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection/connectiontest.h"

#include <QSignalSpy>
#include <QTest>

#include "app/connection/hostprobe.h"
#include "tests/support/api_await.h"
#include "tests/support/api_contract.h"
#include "tests/support/api_fakeserver.h"
#include "tests/support/api_tls.h"

using namespace bankhub;
using namespace bankhub::test;

using Step = ConnectionTest::Step;
using State = ConnectionTest::StepState;

class ConnectionTestTest : public QObject {
    Q_OBJECT

private slots:
    void everythingWorks();
    void everythingWorksOverTls();
    void unknownCertificate();
    void wrongSecret();
    void noSecret();
    void brokerNeedsNoSecret();
    void readingIsRefused();
    void nobodyListens();
    void stopped();
    void runsAgain();
    void clockSkew();
    void names();
    void handshakes();
};

namespace {
ScriptedReply working(const ReceivedRequest& request) {
    if (request.verb == "POST") return ScriptedReply::json(201, contractText(QStringLiteral("createToken.issued")));
    return ScriptedReply::json(200, contractText(QStringLiteral("listCompanies.page")));
}

Profile profileFor(const QUrl& address) {
    Profile profile;
    profile.environment = Environment::Custom;
    profile.baseUrl = address;
    profile.clientId = QStringLiteral("id");
    return profile;
}

/// Today, and time does not pass: what is left of a token is its whole life however slow the computer is.
class StandingClock final : public Clock {
public:
    [[nodiscard]] qint64 nowUtcMs() const override { return start; }
    [[nodiscard]] qint64 monotonicMs() const override { return 1'000'000; }

private:
    const qint64 start = SystemClock().nowUtcMs();
};

class Run {
public:
    explicit Run(const Profile& profile, const QString& secret = QStringLiteral("secret"))
        : test(profile, secret, clock), finished(&test, &ConnectionTest::finished) {}
    bool toTheEnd() {
        test.start();
        return test.isRunning() ? finished.wait(15'000) : finished.count() > 0;
    }
    /// "Skipped Passed Failed(tls) Skipped"
    [[nodiscard]] QString states() const {
        QStringList words;
        for (const ConnectionTest::StepReport& report : test.steps()) {
            switch (report.state) {
                case State::Waiting:
                    words << QStringLiteral("Waiting");
                    break;
                case State::Running:
                    words << QStringLiteral("Running");
                    break;
                case State::Passed:
                    words << QStringLiteral("Passed");
                    break;
                case State::Skipped:
                    words << QStringLiteral("Skipped");
                    break;
                case State::Failed:
                    words << QStringLiteral("Failed(%1)").arg(errorKindName(report.error->kind));
                    break;
            }
        }
        return words.join(QLatin1Char(' '));
    }
    [[nodiscard]] QString fact(Step step) const { return test.steps().at(int(step)).fact; }

    StandingClock clock;
    ConnectionTest test;
    QSignalSpy finished;
};
}  // namespace

void ConnectionTestTest::everythingWorks() {
    FakeServer server(&working);
    Run run(profileFor(server.url()));
    QSignalSpy changed(&run.test, &ConnectionTest::stepChanged);
    QVERIFY(!run.test.passed());
    QVERIFY(run.toTheEnd());
    QCOMPARE(run.states(), QStringLiteral("Skipped Skipped Passed Passed"));
    QVERIFY(run.test.passed());
    QVERIFY(!run.test.isRunning());
    QCOMPARE(run.fact(Step::Token), QStringLiteral("60000"));
    QCOMPARE(run.fact(Step::Read), QStringLiteral("2"));
    QCOMPARE(changed.count(), 8);
    QCOMPARE(run.finished.count(), 1);
    QCOMPARE(server.requests().last().target.left(29), QByteArray("/v1/company?page=1&per_page=1"));
}

void ConnectionTestTest::everythingWorksOverTls() {
    const TrustedForNow trusted;
    FakeServer server(&working, tlsServer());
    Run run(profileFor(https(server.url())));
    QVERIFY(run.toTheEnd());
    QCOMPARE(run.states(), QStringLiteral("Skipped Passed Passed Passed"));
    QVERIFY2(run.fact(Step::Tls).startsWith(QLatin1String("TLS 1.")), qPrintable(run.fact(Step::Tls)));
}

void ConnectionTestTest::unknownCertificate() {
    FakeServer server(&working, tlsServer());
    Run run(profileFor(https(server.url())));
    QVERIFY(run.toTheEnd());
    QCOMPARE(run.states(), QStringLiteral("Skipped Failed(tls) Skipped Skipped"));
    QVERIFY(!run.test.passed());
    QCOMPARE(server.requests().size(), 0);
}

void ConnectionTestTest::wrongSecret() {
    FakeServer server(
        [](const ReceivedRequest&) { return ScriptedReply::json(401, R"({"message":"Unauthenticated"})"); });
    Run run(profileFor(server.url()));
    QVERIFY(run.toTheEnd());
    QCOMPARE(run.states(), QStringLiteral("Skipped Skipped Failed(invalid-credentials) Skipped"));
    QCOMPARE(run.test.steps().at(2).error->serverText, QStringLiteral("Unauthenticated"));
}

void ConnectionTestTest::noSecret() {
    FakeServer server(&working);
    Run run(profileFor(server.url()), {});
    QVERIFY(run.toTheEnd());
    QCOMPARE(run.states(), QStringLiteral("Skipped Skipped Failed(not-configured) Skipped"));
    QCOMPARE(server.requests().size(), 0);
}

void ConnectionTestTest::brokerNeedsNoSecret() {
    FakeServer server(&working);
    FakeServer broker(&working);
    Profile profile = profileFor(server.url());
    profile.clientId.clear();
    profile.tokenBroker = broker.url(QStringLiteral("/token"));
    Run run(profile, {});
    QVERIFY(run.toTheEnd());
    QVERIFY(run.test.passed());
    QCOMPARE(broker.requests().size(), 1);
    QCOMPARE(server.count("/v1/token"), 0);
}

void ConnectionTestTest::readingIsRefused() {
    FakeServer server([](const ReceivedRequest& request) {
        return request.verb == "POST" ? working(request) : ScriptedReply::html(403, "<html>", "CF-RAY: abc-SIN\r\n");
    });
    Run run(profileFor(server.url()));
    QVERIFY(run.toTheEnd());
    QCOMPARE(run.states(), QStringLiteral("Skipped Skipped Passed Failed(edge-blocked)"));
    QCOMPARE(run.test.steps().last().error->rayId, QStringLiteral("abc-SIN"));
}

void ConnectionTestTest::nobodyListens() {
    QUrl nobody;
    {
        FakeServer server(&working);
        nobody = server.url();
    }
    Run plain(profileFor(nobody));
    QVERIFY(plain.toTheEnd());
    QCOMPARE(plain.states(), QStringLiteral("Skipped Skipped Failed(network) Skipped"));
    Run tls(profileFor(https(nobody)));
    QVERIFY(tls.toTheEnd());
    QCOMPARE(tls.states(), QStringLiteral("Skipped Failed(network) Skipped Skipped"));
}

void ConnectionTestTest::stopped() {
    FakeServer server([](const ReceivedRequest&) { return ScriptedReply::silence(); });
    Run run(profileFor(server.url()));
    run.test.start();
    QTRY_COMPARE(server.requests().size(), 1);
    run.test.stop();
    QCOMPARE(run.states(), QStringLiteral("Skipped Skipped Failed(cancelled) Skipped"));
    QCOMPARE(run.finished.count(), 1);
    QVERIFY(!run.test.isRunning());
    run.test.stop();
    QTest::qWait(50);
    QCOMPARE(run.finished.count(), 1);
}

void ConnectionTestTest::runsAgain() {
    bool refuse = true;
    FakeServer server([&refuse](const ReceivedRequest& request) {
        return refuse ? ScriptedReply::json(401, "{}") : working(request);
    });
    Run run(profileFor(server.url()));
    QVERIFY(run.toTheEnd());
    QVERIFY(!run.test.passed());
    refuse = false;
    QVERIFY(run.toTheEnd());
    QVERIFY(run.test.passed());
    QVERIFY(!run.test.steps().at(2).error);
}

void ConnectionTestTest::clockSkew() {
    FakeServer server([](const ReceivedRequest& request) {
        ScriptedReply reply = working(request);
        reply.bytes.replace("\r\n\r\n", "\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n\r\n");
        return reply;
    });
    Run run(profileFor(server.url()));
    QVERIFY(!run.test.clockSkewSeconds());
    QVERIFY(run.toTheEnd());
    QVERIFY(*run.test.clockSkewSeconds() < -900'000'000);
}

void ConnectionTestTest::names() {
    const auto found = await(resolveName(QStringLiteral("localhost"), 5000, this));
    QVERIFY(found);
    QVERIFY(found->contains(QLatin1String("127.0.0.1")) || found->contains(QLatin1String("::1")));
    COMPARE_KIND(await(resolveName({}, 5000, this)), ErrorKind::Network);
    QTRY_COMPARE(children().size(), 0);
}

void ConnectionTestTest::handshakes() {
    // A server that accepts and then says nothing.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const QUrl url(QStringLiteral("https://127.0.0.1:%1").arg(silent.serverPort()));
    COMPARE_KIND(await(tryHandshake(url, {}, 200, this)), ErrorKind::Timeout);
    QVERIFY(!goesThroughProxy(url));
    QTRY_COMPARE(children().size(), 0);
}

QTEST_GUILESS_MAIN(ConnectionTestTest)
#include "connectiontest_test.moc"
