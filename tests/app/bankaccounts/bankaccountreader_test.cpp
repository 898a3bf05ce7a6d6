// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bankaccounts/bankaccountreader.h"

#include <QSignalSpy>
#include <QTest>

#include "app/bankaccounts/bankaccountsearch.h"
#include "tests/support/api_contract.h"
#include "tests/support/api_hub.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {
const BankAccountXid first{QStringLiteral("first")};
const BankAccountXid second{QStringLiteral("second")};

ScriptedReply detailOf(const ReceivedRequest& request) {
    const QByteArray xid = request.path().mid(request.path().lastIndexOf('/') + 1);
    return ScriptedReply::json(200, R"({"data":{"xid":")" + xid + R"(","phone_number":"phone of )" + xid + R"("}})");
}
}  // namespace

/// What is asked of the service about bank accounts beyond the synchronised lists.
class BankAccountReaderTest : public QObject {
    Q_OBJECT
private slots:
    void reads() {
        Hub hub(&detailOf);
        BankAccountReader reader(hub.client);
        reader.read(first);
        QCOMPARE(reader.state(), BankAccountReader::State::Loading);
        QTRY_COMPARE(reader.state(), BankAccountReader::State::Ready);
        QCOMPARE(reader.detail()->phoneNumber, QStringLiteral("phone of first"));
        reader.read(first);
        QCOMPARE(reader.state(), BankAccountReader::State::Ready);
        reader.forget();
        QCOMPARE(reader.state(), BankAccountReader::State::Idle);
        QVERIFY(!reader.detail());
        QCOMPARE(hub.server.count("/v1/bank-account/first"), 1);
    }
    void walkingThroughAListAsksForItsEndOnly() {
        Hub hub(&detailOf);
        BankAccountReader reader(hub.client);
        reader.read(first);
        reader.read(second);
        QVERIFY(!reader.detail());
        QTRY_COMPARE(reader.state(), BankAccountReader::State::Ready);
        QCOMPARE(reader.detail()->phoneNumber, QStringLiteral("phone of second"));
        QCOMPARE(hub.server.count("/v1/bank-account/first"), 0);
    }
    void theNewestWins() {
        Hub hub([](const ReceivedRequest& request) {
            ScriptedReply reply = detailOf(request);
            if (request.path().endsWith("first")) reply.delayMs = 300;
            return reply;
        });
        BankAccountReader reader(hub.client);
        reader.read(first);
        QTRY_COMPARE(hub.server.count("/v1/bank-account/first"), 1);
        reader.read(second);
        QSignalSpy changes(&reader, &BankAccountReader::changed);
        QTRY_COMPARE(reader.state(), BankAccountReader::State::Ready);
        QTest::qWait(400);  // the late answer would come now
        QCOMPARE(reader.detail()->phoneNumber, QStringLiteral("phone of second"));
        QCOMPARE(changes.size(), 1);
    }
    void aFailureKeepsWhatIsKnownAndCanBeRepeated() {
        Hub hub(&detailOf);
        BankAccountReader reader(hub.client);
        reader.read(first);
        QTRY_COMPARE(reader.state(), BankAccountReader::State::Ready);
        hub.server.setScript([](const ReceivedRequest& request) {
            return request.path() == "/v1/token" ? ScriptedReply::json(500, "{}") : ScriptedReply::json(404, "{}");
        });
        reader.readAgain();
        QVERIFY(reader.detail());
        QTRY_COMPARE(reader.state(), BankAccountReader::State::Failed);
        QCOMPARE(reader.error()->kind, ErrorKind::NotFound);
        QVERIFY(reader.detail());
        hub.server.setScript(&detailOf);
        reader.readAgain();
        QVERIFY(!reader.error());
        QTRY_COMPARE(reader.state(), BankAccountReader::State::Ready);
    }
    void anotherAccountShowsNothingOfTheFormer() {
        Hub hub(&detailOf);
        BankAccountReader reader(hub.client);
        reader.read(first);
        QTRY_COMPARE(reader.state(), BankAccountReader::State::Ready);
        reader.read(second);
        QVERIFY(!reader.detail());
        QCOMPARE(reader.state(), BankAccountReader::State::Loading);
    }

    void searchAsksTheService() {
        Hub hub([](const ReceivedRequest&) {
            return ScriptedReply::json(200, contractText(QStringLiteral("listBankAccounts.page")));
        });
        BankAccountSearch search(hub.client);
        search.ask(QStringLiteral("nguyễn"), {QStringLiteral("company-1")});
        QCOMPARE(search.state(), BankAccountSearch::State::Asking);
        QTRY_COMPARE(search.state(), BankAccountSearch::State::Found);
        QVERIFY(!search.accounts().isEmpty());
        const QByteArray target = hub.server.requests().last().target;
        QVERIFY2(target.contains("q=nguy%E1%BB%85n") && target.contains("company_xid=company-1"), target.constData());
        search.forget();
        QCOMPARE(search.state(), BankAccountSearch::State::Idle);
        QVERIFY(search.accounts().isEmpty());
    }
    void searchSaysWhenThereIsMore() {
        Hub hub([](const ReceivedRequest&) {
            return ScriptedReply::json(200, R"({"data":[{"xid":"a"}],"meta":{"has_more":true}})");
        });
        BankAccountSearch search(hub.client);
        search.ask(QStringLiteral("a"), {});
        QTRY_COMPARE(search.state(), BankAccountSearch::State::Found);
        QVERIFY(search.isCut());
    }
    void theNewestQuestionWins() {
        Hub hub([](const ReceivedRequest& request) {
            const bool slow = request.target.contains("q=slow");
            ScriptedReply reply =
                ScriptedReply::json(200, slow ? R"({"data":[{"xid":"slow"}]})" : R"({"data":[{"xid":"fast"}]})");
            if (slow) reply.delayMs = 300;
            return reply;
        });
        BankAccountSearch search(hub.client);
        search.ask(QStringLiteral("slow"), {});
        QTRY_COMPARE(hub.server.count("/v1/bank-account"), 1);
        search.ask(QStringLiteral("fast"), {});
        QTRY_COMPARE(search.state(), BankAccountSearch::State::Found);
        QTest::qWait(400);
        QCOMPARE(search.accounts().first().xid.text, QStringLiteral("fast"));
    }
    void aStoppedSearchStaysStopped() {
        Hub hub([](const ReceivedRequest&) { return ScriptedReply::silence(); });
        BankAccountSearch search(hub.client);
        search.ask(QStringLiteral("a"), {});
        QTRY_COMPARE(hub.server.count("/v1/bank-account"), 1);
        search.forget();
        QTest::qWait(50);
        QCOMPARE(search.state(), BankAccountSearch::State::Idle);
        QVERIFY(!search.error());
    }
    void aFailedSearchSaysWhy() {
        Hub hub([](const ReceivedRequest&) { return ScriptedReply::json(403, "{}"); });
        BankAccountSearch search(hub.client);
        search.ask(QStringLiteral("a"), {});
        QTRY_COMPARE(search.state(), BankAccountSearch::State::Failed);
        QCOMPARE(search.error()->kind, ErrorKind::Forbidden);
    }
};

QTEST_GUILESS_MAIN(BankAccountReaderTest)
#include "bankaccountreader_test.moc"
