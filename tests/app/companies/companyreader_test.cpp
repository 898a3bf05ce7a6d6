// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/companies/companyreader.h"

#include <QTest>

#include "tests/support/api_fakeclock.h"
#include "tests/support/api_hub.h"
#include "tests/support/store_testing.h"

using namespace bankhub;
using namespace bankhub::test;
using bankhub::testing::resultOf;
using bankhub::testing::TemporaryStore;

namespace {
/// Answers with the company that was asked for.
ScriptedReply detailOf(const ReceivedRequest& request) {
    const QByteArray xid = request.path().mid(qstrlen("/v1/company/"));
    return ScriptedReply::json(
        200, R"({"data":{"xid":")" + xid +
                 R"(","full_name":"A","status":"Active","configuration":{"payment_code_prefix":"SH"}}})");
}
const CompanyXid first{QStringLiteral("c-1")};
const CompanyXid second{QStringLiteral("c-2")};
}  // namespace

/// The company that is looked at.
class CompanyReaderTest : public QObject {
    Q_OBJECT

    struct Bench {
        explicit Bench(FakeServer::Script script) : hub(std::move(script)) {}
        Hub hub;
        FakeClock clock;
        TemporaryStore store;
        CompanyReader reader{hub.client, *store, clock};
    };

private slots:
    void readsAndCaches() {
        Bench bench(&detailOf);
        bench.reader.show(first);
        QVERIFY(bench.reader.isReading());
        QTRY_VERIFY(bench.reader.company());
        QVERIFY(!bench.reader.isReading());
        QCOMPARE(bench.reader.company()->configuration->paymentCodePrefix, QStringLiteral("SH"));
        const auto cached = resultOf(bench.store->companies());
        QCOMPARE(cached->size(), 1);
        QCOMPARE(cached->first().company.configuration->paymentCodePrefix, QStringLiteral("SH"));
    }
    void passingOverRowsAsksForTheLastOnly() {
        Bench bench(&detailOf);
        bench.reader.show(first);
        bench.reader.show(second);
        QTRY_VERIFY(bench.reader.company());
        QCOMPARE(bench.reader.company()->xid, second);
        QCOMPARE(bench.hub.server.count("/v1/company/c-1"), 0);
        QCOMPARE(bench.hub.server.count("/v1/company/c-2"), 1);
    }
    void doesNotAskAgainAtOnce() {
        Bench bench(&detailOf);
        bench.reader.show(first);
        QTRY_VERIFY(bench.reader.company());
        bench.reader.show({});
        QVERIFY(!bench.reader.company());
        bench.reader.show(first);
        QVERIFY(!bench.reader.isReading());
        QVERIFY(bench.reader.company());
        bench.reader.readAgain();
        QTRY_COMPARE(bench.hub.server.count("/v1/company/c-1"), 2);
    }
    void aFailureIsToldAndCanBeRepeated() {
        Bench bench([count = 0](const ReceivedRequest& request) mutable {
            return ++count == 1 ? ScriptedReply::json(404, "{}") : detailOf(request);
        });
        bench.reader.show(first);
        QTRY_VERIFY(bench.reader.error());
        QCOMPARE(bench.reader.error()->kind, ErrorKind::NotFound);
        bench.reader.readAgain();
        QTRY_VERIFY(bench.reader.company());
        QVERIFY(!bench.reader.error());
    }
    void whatAnotherReadIsTaken() {
        Bench bench(&detailOf);
        bench.reader.show(first);
        Company company;
        company.xid = first;
        company.fullName = QStringLiteral("B");
        bench.reader.learn(company);
        QVERIFY(!bench.reader.isReading());
        QCOMPARE(bench.reader.company()->fullName, QStringLiteral("B"));
        QCOMPARE(resultOf(bench.store->companies())->first().company.fullName, QStringLiteral("B"));
        QCOMPARE(bench.hub.server.count("/v1/company/c-1"), 0);
    }
};

QTEST_GUILESS_MAIN(CompanyReaderTest)
#include "companyreader_test.moc"
