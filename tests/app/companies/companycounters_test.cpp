// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/companies/companycounters.h"

#include <QTest>

#include "app/domain/vietnamtime.h"
#include "tests/support/api_fakeclock.h"
#include "tests/support/api_hub.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {
QByteArray row(QDate day, const QByteArray& counts) {
    return R"({"date":")" + day.toString(Qt::ISODate).toLatin1() + R"(",)" + counts + "}";
}
ScriptedReply report(const QByteArrayList& rows, const QByteArray& total) {
    return ScriptedReply::json(200, R"({"data":{"dates":[)" + rows.join(',') + R"(],"total":{)" + total + "}}}");
}
const CompanyXid companyOne{QStringLiteral("c-1")};
}  // namespace

/// The service's daily counts as the window shows them.
class CompanyCountersTest : public QObject {
    Q_OBJECT

    struct Bench {
        explicit Bench(FakeServer::Script script) : hub(std::move(script)) {}
        [[nodiscard]] QDate today() const { return vietnamtime::dayOf(clock.nowUtcMs()); }
        [[nodiscard]] QByteArray lastTarget() const { return hub.server.requests().last().target; }
        Hub hub;
        FakeClock clock;
        CompanyCounters counters{hub.client, clock};
    };
    static QDate today() { return vietnamtime::dayOf(FakeClock().nowUtcMs()); }

private slots:
    void aCompanysDaysWithoutARowAreZero() {
        Bench bench(
            inTurn({report({row(today().addDays(-1), R"("transaction":41,"transaction_in":38,"transaction_out":3)"),
                            row(today().addDays(-100), R"("transaction":1,"transaction_in":1,"transaction_out":0)")},
                           R"("transaction":42,"transaction_in":39,"transaction_out":3)")}));
        bench.counters.show(companyOne);
        QVERIFY(bench.counters.isReading());
        QTRY_VERIFY(!bench.counters.isReading());
        QCOMPARE(bench.counters.days().size(), 30);
        QCOMPARE(bench.counters.days().last(), (DaySum{today(), 0, 0}));
        QCOMPARE(bench.counters.days().at(28), (DaySum{today().addDays(-1), 38, 3}));
        QCOMPARE(bench.counters.total(), (DaySum{{}, 38, 3}));
        QVERIFY(!bench.counters.isInconsistent());
        // The report holds every day: another range needs no other request.
        bench.counters.setRange(today().addDays(-100), today());
        QCOMPARE(bench.counters.total(), (DaySum{{}, 39, 3}));
        QCOMPARE(bench.hub.server.count("/v1/company/counter/c-1"), 1);
    }
    void theMerchantsCompaniesAreAddedUpPerDay() {
        Bench bench(inTurn({report(
            {row(today(), R"("company_id":311,"transaction":38,"transaction_in":38,"transaction_out":3)"),
             row(today(), R"("company_id":"312","transaction":"5","transaction_in":"5","transaction_out":"0")")},
            R"("transaction":43,"transaction_in":43,"transaction_out":3)")}));
        bench.counters.show({});
        QVERIFY(bench.counters.isOfMerchant());
        QTRY_VERIFY(!bench.counters.isReading());
        QCOMPARE(bench.counters.days().last(), (DaySum{today(), 43, 3}));
        QVERIFY(!bench.counters.isInconsistent());
        QVERIFY(bench.lastTarget().contains("start_date=" + today().addDays(-29).toString(Qt::ISODate).toLatin1()));
        QVERIFY(bench.lastTarget().contains("end_date=" + today().toString(Qt::ISODate).toLatin1()));
    }
    void aMerchantsRowMayHoldIncomingOnly() {
        Bench bench(inTurn({report({row(today(), R"("transaction":7)")}, "")}));
        bench.counters.show({});
        QTRY_VERIFY(!bench.counters.isReading());
        QCOMPARE(bench.counters.days().last(), (DaySum{today(), 7, 0}));
    }
    void rangesAreMadeAcceptable() {
        Bench bench(inTurn({report({}, "")}));
        bench.counters.show({});
        QTRY_VERIFY(!bench.counters.isReading());
        bench.counters.setRange(today(), today().addDays(-6));  // backwards
        QCOMPARE(bench.counters.from(), today().addDays(-6));
        QCOMPARE(bench.counters.to(), today());
        bench.counters.setRange(today().addDays(5), today().addDays(9));  // the future
        QCOMPARE(bench.counters.from(), today());
        QCOMPARE(bench.counters.to(), today());
        bench.counters.setRange(today().addDays(-5000), today());
        QCOMPARE(bench.counters.from(), today().addDays(1 - CompanyCounters::largestDayCount));
        bench.counters.setRange({}, today());
        QCOMPARE(bench.counters.from(), today().addDays(1 - CompanyCounters::largestDayCount));
        QTRY_VERIFY(!bench.counters.isReading());
        QCOMPARE(bench.counters.days().size(), CompanyCounters::largestDayCount);
    }
    void contradictionsAreNoticed_data() {
        QTest::addColumn<QByteArray>("counts");
        QTest::addColumn<QByteArray>("total");
        QTest::addColumn<bool>("inconsistent");
        const QByteArray whole = R"("transaction":5,"transaction_in":3,"transaction_out":2)";
        QTest::newRow("agrees") << whole << whole << false;
        QTest::newRow("no total") << whole << QByteArray() << false;
        QTest::newRow("another total") << whole << QByteArray(R"("transaction_in":4,"transaction_out":2)") << true;
        QTest::newRow("outgoing follows") << QByteArray(R"("transaction":5,"transaction_in":3)") << whole << false;
        QTest::newRow("incoming follows") << QByteArray(R"("transaction":5,"transaction_out":2)") << whole << false;
        QTest::newRow("no division") << QByteArray(R"("transaction":5)") << QByteArray() << true;
    }
    void contradictionsAreNoticed() {
        QFETCH(QByteArray, counts);
        QFETCH(QByteArray, total);
        QFETCH(bool, inconsistent);
        Bench bench(inTurn({report({row(today(), counts)}, total)}));
        bench.counters.show(companyOne);
        QTRY_VERIFY(!bench.counters.isReading());
        QCOMPARE(bench.counters.isInconsistent(), inconsistent);
    }
    void aFailureIsToldAndCanBeRepeated() {
        Bench bench(inTurn({ScriptedReply::json(403, "{}"), report({row(today(), R"("transaction":7)")}, "")}));
        bench.counters.show({});
        QTRY_VERIFY(bench.counters.error());
        QVERIFY(bench.counters.days().isEmpty());
        bench.counters.readAgain();
        QTRY_COMPARE(bench.counters.days().size(), 30);
        QVERIFY(!bench.counters.error());
    }
    void anotherSubjectForgetsTheLateAnswer() {
        ScriptedReply late = report({row(today(), R"("transaction":7)")}, "");
        late.delayMs = 300;
        Bench bench([late](const ReceivedRequest& request) {
            return request.path().startsWith("/v1/merchant") ? late : report({}, "");
        });
        bench.counters.show({});
        QTRY_COMPARE(bench.hub.server.count("/v1/merchant-config/counter"), 1);
        bench.counters.show(companyOne);
        QTRY_VERIFY(!bench.counters.isReading());
        QTest::qWait(400);
        QCOMPARE(bench.counters.total(), (DaySum{{}, 0, 0}));
    }
};

QTEST_GUILESS_MAIN(CompanyCountersTest)
#include "companycounters_test.moc"
