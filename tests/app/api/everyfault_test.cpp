// SPDX-License-Identifier: GPL-3.0-or-later
// Every call of the contract against everything that can go wrong with an answer, over real sockets.
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include "app/api/tokenapi.h"
#include "app/auth/tokenprovider.h"
#include "app/net/httptransport.h"
#include "app/net/requestpacer.h"
#include "tests/support/answerfaults.h"
#include "tests/support/api_await.h"
#include "tests/support/api_contract.h"
#include "tests/support/operations.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {

/// One call with a server, a token and a pace of its own; the answer comes while others run.
class Case {
public:
    Case(const Operation& operation, const AnswerFault& fault, HttpTransport& patient, HttpTransport& transport,
         const QUrl& elsewhere)
        : operation(operation),
          server([this, fault, elsewhere](const ReceivedRequest& request) {
              if (request.path() == "/v1/token") {
                  const QByteArray token = "token-" + QByteArray::number(++tokensGiven);
                  return ScriptedReply::json(201, R"({"access_token":")" + token + R"(","ttl":60000})");
              }
              return fault.answer(
                  {this->operation.goodStatus, contractText(QLatin1String(this->operation.goodAnswer)), elsewhere});
          }),
          tokens([this, &patient] { return api::fetchToken(patient, server.url(), id(), id()); }, clock),
          client(server.url(), tokens, transport, pacer, clock),
          pending(operation.call(client, {Priority::Foreground, operation.write ? id() : QString()})) {}

    static QString id() { return QStringLiteral("key-7"); }
    /// What an outcome looks like: "network x3", "result-unknown x1".
    QString outcome() { return QStringLiteral("%1 x%2").arg(kindOf(await(pending))).arg(server.count(operation.path)); }

    const Operation operation;
    int tokensGiven = 0;
    FakeServer server;
    SystemClock clock;
    RequestPacer pacer{0, 8, clock};
    TokenProvider tokens;
    ApiClient client;
    Pending<Done> pending;
};

QString expected(const Operation& operation, const AnswerFault& fault) {
    const bool unknown = operation.write && !operation.safeToRepeat && fault.mayHaveBeenCarriedOut;
    const ErrorKind kind = unknown ? ErrorKind::ResultUnknown : fault.kind;
    const bool repeated = fault.tries > 1 && !unknown && (operation.safeToRepeat || fault.refusedBeforehand);
    return QStringLiteral("%1 x%2").arg(errorKindName(kind)).arg(repeated ? fault.tries : 1);
}

}  // namespace

class EveryFaultTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theTableIsTheContract();
    void goodAnswers();
    void faults_data();
    void faults();
    void tokenFaults_data();
    void tokenFaults();

private:
    void startFrom(const AnswerFault& first);

    HttpTransport transport_;
    HttpTransport impatient_;  ///< for silence; a slow computer needs more time for everything else
    std::unique_ptr<FakeServer> elsewhere_;
    QHash<QByteArray, QList<std::shared_ptr<Case>>> running_;  ///< by the name of the fault
};

void EveryFaultTest::initTestCase() {
    impatient_.limitEveryExchange(2000);
    elsewhere_ = std::make_unique<FakeServer>([](const ReceivedRequest&) { return ScriptedReply::json(200, "{}"); });
}

void EveryFaultTest::startFrom(const AnswerFault& first) {
    // What is repeated waits for its next try most of the time: a few of these at once.
    constexpr int together = 4;
    const bool isSilence = first.kind == ErrorKind::Timeout;
    int started = 0;
    for (const AnswerFault& fault : answerFaults()) {
        const bool isAlike = fault.tries > 2 && (fault.kind == ErrorKind::Timeout) == isSilence;
        if (fault.name != first.name && (started == 0 || !isAlike)) continue;
        for (const Operation& operation : everyOperation())
            running_[fault.name] << std::make_shared<Case>(operation, fault, transport_,
                                                           isSilence ? impatient_ : transport_,
                                                           elsewhere_->url(QStringLiteral("/elsewhere")));
        if (!isAlike || ++started == together) return;
    }
}

void EveryFaultTest::theTableIsTheContract() {
    QFile contract(QStringLiteral(BANKHUB_SOURCE_DIR "/tests/contract/openapi.yaml"));
    QVERIFY(contract.open(QIODevice::ReadOnly));
    static const QRegularExpression line(QStringLiteral("operationId: (\\w+)"));
    QSet<QString> wanted;
    auto found = line.globalMatch(QString::fromUtf8(contract.readAll()));
    while (found.hasNext())
        wanted << found.next().captured(1);
    // The token is got by the client itself; the last two are calls of the service to the merchant.
    wanted.subtract(
        {QStringLiteral("createToken"), QStringLiteral("onLifecycleEvent"), QStringLiteral("onBalanceNotification")});
    QSet<QString> tried;
    for (const Operation& operation : everyOperation())
        tried << QLatin1String(operation.name);
    QCOMPARE(tried, wanted);
}

void EveryFaultTest::goodAnswers() {
    AnswerFault none;
    none.answer = [](const GoodAnswer& good) { return ScriptedReply::json(good.status, good.body); };
    for (const Operation& operation : everyOperation()) {
        Case one(operation, none, transport_, transport_, {});
        QCOMPARE(one.outcome(), QStringLiteral("no error x1"));
    }
}

void EveryFaultTest::faults_data() {
    QTest::addColumn<AnswerFault>("fault");
    for (const AnswerFault& fault : answerFaults())
        QTest::newRow(fault.name.constData()) << fault;
}

void EveryFaultTest::faults() {
    QFETCH(AnswerFault, fault);
    if (!running_.contains(fault.name)) startFrom(fault);
    QStringList surprises;
    for (const auto& one : running_.take(fault.name)) {
        const QString outcome = one->outcome();
        const bool isGet = one->server.requests().last().verb == "GET";
        if (isGet && fault.qtAsksAgain) {
            QVERIFY2(outcome.startsWith(errorKindName(fault.kind)), qPrintable(outcome));
            QVERIFY2(one->server.count(one->operation.path) <= 3 * fault.tries, qPrintable(outcome));
        } else if (outcome != expected(one->operation, fault))
            surprises << QStringLiteral("%1: %2, not %3")
                             .arg(QLatin1String(one->operation.name), outcome, expected(one->operation, fault));
        QSet<QByteArray> keys;
        for (const ReceivedRequest& request : one->server.requests())
            if (request.path() == one->operation.path) keys << request.header("Idempotency-Key");
        QCOMPARE(keys.size(), 1);
        QCOMPARE(*keys.begin(), one->operation.write ? Case::id().toLatin1() : QByteArray());
        const Result<Done> result = await(one->pending);
        QVERIFY2(!result || !describe(result.error()).contains(QLatin1String("token-")), one->operation.name);
    }
    QVERIFY2(surprises.isEmpty(), qPrintable(surprises.join(QLatin1Char('\n'))));
    QCOMPARE(elsewhere_->connections(), 0);
}

void EveryFaultTest::tokenFaults_data() {
    QTest::addColumn<AnswerFault>("fault");
    for (const AnswerFault& fault : answerFaults())
        if (fault.tries < 3)
            QTest::newRow(fault.name.constData()) << fault;  // more would only repeat how long a repetition takes
}

void EveryFaultTest::tokenFaults() {
    // Without a token no call leaves, so nothing happened.
    QFETCH(AnswerFault, fault);
    FakeServer server([&](const ReceivedRequest&) {
        return fault.answer({201, R"({"access_token":"t","ttl":60000})", elsewhere_->url()});
    });
    SystemClock clock;
    RequestPacer pacer(0, 8, clock);
    TokenProvider tokens([&] { return api::fetchToken(transport_, server.url(), Case::id(), Case::id()); }, clock);
    ApiClient client(server.url(), tokens, transport_, pacer, clock);
    const bool refused = fault.status == 400 || fault.status == 401 || fault.status == 403;
    for (const Operation& operation : everyOperation()) {
        const Result<Done> result =
            await(operation.call(client, {Priority::Foreground, operation.write ? Case::id() : QString()}));
        COMPARE_KIND(result, refused ? ErrorKind::InvalidCredentials : fault.kind);
        QVERIFY2(result.error().neverSent, operation.name);
    }
    QCOMPARE(server.count("/v1/token"), server.requests().size());
    QCOMPARE(elsewhere_->connections(), 0);
}

QTEST_GUILESS_MAIN(EveryFaultTest)
#include "everyfault_test.moc"
