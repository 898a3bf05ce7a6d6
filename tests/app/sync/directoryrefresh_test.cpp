// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/directoryrefresh.h"

#include <QSignalSpy>
#include <QTest>

#include "app/api/apiclient.h"
#include "app/api/companyapi.h"
#include "tests/support/simulatedsession.h"
#include "tests/support/store_testing.h"

using namespace bankhub;
using namespace bankhub::test;
using bankhub::testing::resultOf;

/// Reading the directories alone, on a real socket.
class DirectoryRefreshTest : public QObject {
    Q_OBJECT
private slots:
    void whatWasMadeAtTheServiceIsInTheStoreAfterwards() {
        SimulatedSession simulated;
        QVERIFY(simulated.isReady());
        Session& session = *simulated.session;
        const int transactionReads = simulated.requestCount(QStringLiteral("GET /v1/transaction"));
        const qsizetype before = resultOf(session.store().companies())->size();
        QVERIFY(
            resultOf(session.api().call(api::createCompany(QStringLiteral("Công ty mới"), QStringLiteral("Active")))));
        QSignalSpy finished(&session.directoryRefresh(), &DirectoryRefresh::finished);
        session.directoryRefresh().refresh();
        QVERIFY(finished.wait(20'000));
        QVERIFY(!session.directoryRefresh().error());
        QCOMPARE(resultOf(session.store().companies())->size(), before + 1);
        QCOMPARE(simulated.requestCount(QStringLiteral("GET /v1/transaction")), transactionReads);
    }
    void aRequestInBetweenIsAnsweredByAnotherReading() {
        SimulatedSession simulated;
        QVERIFY(simulated.isReady());
        DirectoryRefresh& refresh = simulated.session->directoryRefresh();
        const int before = simulated.requestCount(QStringLiteral("GET /v1/company"));
        QSignalSpy finished(&refresh, &DirectoryRefresh::finished);
        refresh.refresh();
        refresh.refresh();
        QVERIFY(finished.wait(20'000));
        QCOMPARE(finished.size(), 1);
        QCOMPARE(simulated.requestCount(QStringLiteral("GET /v1/company")), before + 2);
    }
    void aFailureIsTold() {
        SimulatedSession simulated;
        QVERIFY(simulated.isReady());
        simulated.orderFault(QStringLiteral("/v1/company"), QStringLiteral("status"), 500, 10);
        DirectoryRefresh& refresh = simulated.session->directoryRefresh();
        QSignalSpy finished(&refresh, &DirectoryRefresh::finished);
        refresh.refresh();
        QVERIFY(finished.wait(30'000));
        QVERIFY(refresh.error());
        QCOMPARE(errorKindName(refresh.error()->kind), errorKindName(ErrorKind::Server));
    }
};

QTEST_MAIN(DirectoryRefreshTest)
#include "directoryrefresh_test.moc"
