// SPDX-License-Identifier: GPL-3.0-or-later
// Writing and synchronising through a connection that breaks, against the simulator: nothing is done twice, nothing is
// lost, and what is not known is said.
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include "app/api/bankaccountapi.h"
#include "app/api/transactionapi.h"
#include "app/companies/companyeditor.h"
#include "app/sync/synchronizer.h"
#include "app/writes/writepermission.h"
#include "tests/support/api_await.h"
#include "tests/support/api_fakeclock.h"
#include "tests/support/api_hub.h"
#include "tests/support/faultyproxy.h"
#include "tests/support/simulatorprocess.h"
#include "tests/support/store_testing.h"

using namespace bankhub;
using namespace bankhub::test;

using Kind = RelayFault::Kind;
Q_DECLARE_METATYPE(bankhub::test::RelayFault)

namespace {

/// What a session is made of, with a connection that a test can spoil and a patience that is short.
struct Bench {
    explicit Bench(const SimulatorProcess& simulator) : proxy(simulator.url()) { transport.limitEveryExchange(20'000); }

    FaultyProxy proxy;
    FakeClock clock;
    HttpTransport transport;
    RequestPacer pacer{0, 4, systemClock};
    TokenProvider tokens{[this] {
                             ++tokensAsked;
                             return api::fetchToken(transport, proxy.url(), QStringLiteral("demo-client"),
                                                    SimulatorProcess::secret());
                         },
                         clock};
    ApiClient client{proxy.url(), tokens, transport, pacer, clock};
    testing::TemporaryStore store;
    WritePermission permission{Profile(), clock};
    Writer writer{client, *store, permission, clock};
    CompanyEditor companies{client, writer};
    Synchronizer synchronizer{client, *store, clock};
    int tokensAsked = 0;

    SyncOutcome synchronize() {
        QSignalSpy finished(&synchronizer, &Synchronizer::finished);
        synchronizer.setPatience({20, 100, 6});
        synchronizer.start();
        if (synchronizer.isRunning()) finished.wait(60'000);
        return synchronizer.lastOutcome().value_or(SyncOutcome());
    }
    /// How often a request with this beginning came, and how often the service got it.
    int came(const QByteArray& line, bool reachedTheService = false) const {
        int number = 0;
        for (const FaultyProxy::Seen& seen : proxy.requests())
            if (seen.line.startsWith(line) && (seen.reachedTheService || !reachedTheService)) ++number;
        return number;
    }

private:
    SystemClock systemClock;
};

constexpr const char* createLine = "POST /v1/company/create";

/// Spoils the first request with this beginning and no other.
FaultyProxy::Choose once(const QByteArray& line, const RelayFault& fault) {
    return [line, fault, done = false](const QByteArray& request) mutable {
        if (done || !request.startsWith(line)) return RelayFault();
        done = true;
        return fault;
    };
}

}  // namespace

class FaultyConnectionTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void writesAreNeverDoubled_data();
    void writesAreNeverDoubled();
    void slowAnswersArriveWhole();
    void endlessAnswerIsGivenUpEarly();
    void synchronizationSurvivesEverything();
    void tokenIsRevokedBeforeEveryRequest();
    void clockJumps();
    void sleepAndWake();
    void hostThatDoesNotExist();
    void absurdPausesStopNobodyForLong();

private:
    [[nodiscard]] int companiesNamed(const QString& name);
    [[nodiscard]] qint64 truthCount() const {
        return simulator_->control(QStringLiteral("truth.csv")).count("\r\n") - 1;
    }
    std::unique_ptr<SimulatorProcess> simulator_;
};

void FaultyConnectionTest::initTestCase() {
    simulator_ = std::make_unique<SimulatorProcess>(QStringList{
        QStringLiteral("--companies"), QStringLiteral("3"), QStringLiteral("--accounts"), QStringLiteral("4"),
        QStringLiteral("--transactions"), QStringLiteral("300"), QStringLiteral("--days"), QStringLiteral("20")});
    QVERIFY(simulator_->isListening());
}

int FaultyConnectionTest::companiesNamed(const QString& name) {
    Bench direct(*simulator_);
    const auto page = await(direct.client.call(api::companyList(1, 100, name)));
    if (!page) return -1;
    int number = 0;
    for (const Company& company : page->rows)
        if (company.fullName == name) ++number;
    return number;
}

void FaultyConnectionTest::writesAreNeverDoubled_data() {
    QTest::addColumn<RelayFault>("fault");
    QTest::addColumn<bool>("done");
    const auto row = [](const char* name, Kind kind, qint64 bytes, bool done) {
        QTest::newRow(name) << RelayFault{kind, bytes, 0, 0} << done;
    };
    row("dropped on the way", Kind::DropRequest, 0, false);
    row("held on the way", Kind::HoldRequest, 0, false);
    row("answer held", Kind::HoldAnswer, 0, true);
    row("answer held in the head", Kind::HoldAnswer, 30, true);
    row("answer held in the body", Kind::HoldAnswer, 250, true);
    row("no answer", Kind::CutAnswer, 0, true);
    row("answer cut in the head", Kind::CutAnswer, 30, true);
    row("answer cut in the body", Kind::CutAnswer, 250, true);
    row("reset", Kind::ResetAnswer, 0, true);
}

void FaultyConnectionTest::writesAreNeverDoubled() {
    QFETCH(RelayFault, fault);
    QFETCH(bool, done);
    Bench bench(*simulator_);
    CompanyDraft draft;
    draft.fullName = QStringLiteral("Công ty ") + QLatin1String(QTest::currentDataTag());
    draft.status = QStringLiteral("Active");
    const PreparedWrite write =
        bench.companies.prepareCreation(QStringLiteral("{7d1c4f4e-4f0e-4a5e-8f3e-111111111111}"), draft);

    bench.proxy.setFaults(once(createLine, fault));
    bench.transport.limitEveryExchange(700);
    const auto lost = await(write.send());
    bench.transport.limitEveryExchange(20'000);
    // Bytes have left: nobody can say, and nothing is sent again by itself.
    COMPARE_KIND(lost, ErrorKind::ResultUnknown);
    QCOMPARE(bench.came(createLine), 1);
    QCOMPARE(companiesNamed(draft.fullName), done ? 1 : 0);
    // Confirming again sends nothing either, before somebody has looked.
    COMPARE_KIND(await(write.send()), ErrorKind::ResultUnknown);
    QCOMPARE(bench.came(createLine), 1);

    const auto check = await(write.check());
    QVERIFY(check);
    QVERIFY(*check == (done ? WriteCheck::Happened : WriteCheck::DidNotHappen));
    const auto receipt = await(write.send());
    QVERIFY2(receipt, qPrintable(kindOf(receipt)));
    QCOMPARE(receipt->fromJournal, done);
    QCOMPARE(companiesNamed(draft.fullName), 1);
    QSet<QByteArray> keys;
    for (const FaultyProxy::Seen& seen : bench.proxy.requests())
        if (seen.line.startsWith(createLine)) keys << seen.key;
    QCOMPARE(keys, QSet<QByteArray>{write.order.key.toLatin1()});
}

void FaultyConnectionTest::slowAnswersArriveWhole() {
    Bench bench(*simulator_);
    bench.proxy.setFaults([](const QByteArray&) { return RelayFault{Kind::None, 0, 50, 400}; });
    const auto page = await(bench.client.call(api::transactionList({}, 1, 50)));
    QVERIFY2(page, qPrintable(kindOf(page)));
    QCOMPARE(page->rows.size(), 50);
    QCOMPARE(page->unreadable.size(), 0);
}

void FaultyConnectionTest::endlessAnswerIsGivenUpEarly() {
    Bench bench(*simulator_);
    QVERIFY(await(bench.tokens.token()));
    simulator_->control(QStringLiteral("fault"),
                        R"({"path_prefix":"/v1/transaction","kind":"oversize","bytes":200000000,"count":1})");
    const qint64 before = bench.proxy.answerBytesTaken();
    const auto page = await(bench.client.call(api::transactionList({}, 1)));
    COMPARE_KIND(page, ErrorKind::TooLarge);
    QCOMPARE(bench.came("GET /v1/transaction"), 1);
    // The limit of 16 MB and what was under way, of 200.
    QVERIFY2(bench.proxy.answerBytesTaken() - before < 24'000'000,
             qPrintable(QString::number(bench.proxy.answerBytesTaken() - before)));
}

void FaultyConnectionTest::synchronizationSurvivesEverything() {
    Bench bench(*simulator_);
    bench.proxy.setFaults([number = 0](const QByteArray& line) mutable {
        constexpr std::array kinds{Kind::DropRequest, Kind::CutAnswer, Kind::ResetAnswer, Kind::CutAnswer};
        constexpr std::array<qint64, 4> bytes{0, 0, 60, 700};
        if (line.startsWith("POST") || ++number % 3 != 0) return RelayFault();
        const auto turn = std::size_t(number / 3) % kinds.size();
        return RelayFault{kinds.at(turn), bytes.at(turn), 0, 0};
    });
    SyncOutcome outcome = bench.synchronize();
    for (int run = 0; run < 3 && !outcome.provedComplete; ++run)
        outcome = bench.synchronize();
    QVERIFY2(outcome.provedComplete, qPrintable(outcome.remarks.join(QLatin1Char('\n'))));
    QCOMPARE(*await(bench.store->transactionCount()), truthCount());
    QVERIFY(bench.came("GET") > bench.came("GET", true));
}

void FaultyConnectionTest::tokenIsRevokedBeforeEveryRequest() {
    Bench bench(*simulator_);
    bench.proxy.setFaults([this, refused = QByteArray()](const QByteArray& line) mutable {
        // Not before the repetition: a token that is refused as soon as it is given is no use to anybody.
        if (line.startsWith("GET") && line != refused) {
            refused = line;
            simulator_->control(QStringLiteral("revoke-tokens"), "{}");
        }
        return RelayFault();
    });
    const auto companies = await(bench.client.call(api::companyList(1)));
    QVERIFY2(companies, qPrintable(kindOf(companies)));
    const auto company = await(bench.client.call(api::companyDetail(companies->rows.first().xid)));
    QVERIFY2(company, qPrintable(kindOf(company)));
    QVERIFY(await(bench.client.call(api::companyCounter(company->xid))));
    const auto accounts = await(bench.client.call(api::bankAccountList(1)));
    QVERIFY2(accounts, qPrintable(kindOf(accounts)));
    QVERIFY(await(bench.client.call(api::bankAccountDetail(accounts->rows.first().xid))));
    QVERIFY(await(bench.client.call(api::transactionList({}, 1))));
    // One each, and the first.
    QCOMPARE(bench.tokensAsked, 7);
}

void FaultyConnectionTest::clockJumps() {
    Bench bench(*simulator_);
    QVERIFY(bench.synchronize().provedComplete);
    constexpr qint64 dayMs = 86'400'000;
    const qint64 present = bench.clock.utcMs;
    for (const qint64 jump : {-400 * dayMs, 400 * dayMs, -2500 * dayMs, qint64(0)}) {
        bench.clock.utcMs = present + jump;
        const SyncOutcome outcome = bench.synchronize();
        QVERIFY2(
            !outcome.error,
            qPrintable(QStringLiteral("%1 days: %2").arg(jump / dayMs).arg(describe(outcome.error.value_or(Error())))));
        QCOMPARE(*await(bench.store->transactionCount()), truthCount());
    }
    QVERIFY(bench.synchronize().provedComplete);
}

void FaultyConnectionTest::sleepAndWake() {
    Bench bench(*simulator_);
    QVERIFY(await(bench.client.call(api::companyList(1))));
    bench.proxy.setFaults(once("GET /v1/bank-account", {Kind::HoldAnswer, 0, 0, 0}));
    const auto read = bench.client.call(api::bankAccountList(1));
    QTRY_COMPARE(bench.came("GET /v1/bank-account"), 1);
    // A night: connections are gone, the token of 16 hours and 40 minutes is too old although nothing was refused.
    bench.clock.utcMs += 20 * 3'600'000;
    bench.proxy.dropEverything();
    const auto answer = await(read);
    QVERIFY2(answer, qPrintable(kindOf(answer)));
    QVERIFY(await(bench.client.call(api::companyList(1))));
    QCOMPARE(bench.tokensAsked, 2);
}

void FaultyConnectionTest::hostThatDoesNotExist() {
    SystemClock clock;
    HttpTransport transport;
    transport.limitEveryExchange(3000);
    RequestPacer pacer(0, 4, clock);
    TokenProvider tokens([] { return Pending<AccessToken>::settled(AccessToken{QStringLiteral("t"), 60'000}); }, clock);
    ApiClient client(QUrl(QStringLiteral("https://bankhub.invalid")), tokens, transport, pacer, clock);
    const auto result = await(client.call(api::createCompany(QStringLiteral("A"), QStringLiteral("Active")),
                                          {Priority::Foreground, QStringLiteral("key")}));
    QVERIFY(!result);
    QVERIFY2(result.error().kind == ErrorKind::Network || result.error().kind == ErrorKind::Timeout,
             qPrintable(kindOf(result)));
    QVERIFY(result.error().neverSent);
}

void FaultyConnectionTest::absurdPausesStopNobodyForLong() {
    struct Storm {
        QByteArray value;
        std::unique_ptr<Hub> hub;
        Pending<ListPage<Company>> pending;
    };
    std::vector<Storm> storms;
    for (const char* value :
         {"", "abc", "-5", "1e9", "0", "\xD9\xA3", "600", "999999999999", "99999999999999999999999",
          "Wed, 21 Oct 1815 07:28:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT", "Fri, 31 Dec 99999 23:59:59 GMT"}) {
        auto hub = std::make_unique<Hub>(
            inTurn({ScriptedReply::json(429, "{}", "Retry-After: " + QByteArray(value) + "\r\n")}));
        const auto pending = hub->read();
        storms.push_back({value, std::move(hub), pending});
    }
    for (const Storm& storm : storms) {
        const auto result = await(storm.pending);
        COMPARE_KIND(result, ErrorKind::RateLimited);
        QVERIFY2(result.error().retryAfterSeconds.value_or(0) >= 0, storm.value.constData());
        QVERIFY2(storm.hub->server.count("/v1/company") <= 3, storm.value.constData());
        // The program asks again within the hour, whatever it was told.
        QVERIFY2(storm.hub->pacer.pausedForMs() <= 3'600'000, storm.value.constData());
    }
}

QTEST_GUILESS_MAIN(FaultyConnectionTest)
#include "faultyconnection_test.moc"
