// SPDX-License-Identifier: GPL-3.0-or-later
// A working day of eight hours in seconds. BANKHUB_SOAK_STEP=5 synchronises every 5 minutes of it instead of every 40
// and lets requests hang until their time limit, BANKHUB_SOAK_SEED=N lives another day.
#include <QCoreApplication>
#include <QTest>

#include "app/transactions/transactionbrowser.h"
#include "tests/support/api_await.h"
#include "tests/support/workingday.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {
/// What the memory of six more hours may cost, without SQLite: each row that came stays known to an open list, which
/// keeps 6,000 of them, and to what it is counted by.
constexpr qint64 largestHeapGrowth = 1'000'000;
constexpr qint64 heapOfRow = 2'500;
constexpr int largestFileGrowth = 8;  ///< connections that are being closed

DayPlan plan() {
    DayPlan plan;
    plan.seed = quint32(qEnvironmentVariableIntValue("BANKHUB_SOAK_SEED"));
    if (plan.seed == 0) plan.seed = 7;
    plan.stepMinutes = 40;
    if (const int minutes = qEnvironmentVariableIntValue("BANKHUB_SOAK_STEP"); minutes > 0) {
        plan.stepMinutes = minutes;
        plan.requestsHanging = 3;
        plan.everyHour = true;
    }
    return plan;
}

void print(const WorkingDay& day) {
    const DayFigures& figures = day.figures();
    qInfo("%d steps, %lld requests, %lld faults; %d runs: %d proved, %d with an error, %d stopped", figures.steps,
          day.network().requestCount(), day.network().faultCount(), figures.runs, figures.runsProved,
          figures.runsWithError, figures.runsStopped);
    qInfo("%d sleeps, %d with a locked screen, %d revocations; %d writes, %d answers lost, %d checks", figures.sleeps,
          figures.locks, figures.revocations, figures.writes, figures.answersLost, figures.checks);
    for (auto footprint = figures.footprints.cbegin(); footprint != figures.footprints.cend(); ++footprint)
        qInfo("hour %d: %lld rows, %s", footprint.key(), figures.rows.value(footprint.key()),
              qPrintable(footprint->inWords()));
    QStringList faults;
    for (auto fault = day.network().faults().cbegin(); fault != day.network().faults().cend(); ++fault)
        faults << QStringLiteral("%1 %2").arg(*fault).arg(QString::fromLatin1(fault.key()));
    faults.sort();
    qInfo("%s", qPrintable(faults.join(QStringLiteral(", "))));
}
}  // namespace

class SoakTest : public QObject {
    Q_OBJECT

private slots:
    void aWorkingDay();
};

void SoakTest::aWorkingDay() {
    const DayPlan chosen = plan();
    WorkingDay day(chosen);
    const bool passed = day.pass();
    print(day);
    QVERIFY2(passed, qPrintable(day.problem()));
    QVERIFY2(day.settle(), qPrintable(day.problem()));

    const HubTruth truth(day.simulator());
    const QStringList differences = truth.differencesTo(day.session().store());
    qInfo("%lld transactions, %lld companies, %lld accounts compared", qint64(truth.transactions.size()),
          qint64(truth.companies.size()), qint64(truth.accounts.size()));
    QVERIFY2(differences.isEmpty(), qPrintable(differences.mid(0, 20).join(QLatin1Char('\n'))));
    const QStringList untruths = day.untruthsInTheJournal(truth);
    QVERIFY2(untruths.isEmpty(), qPrintable(untruths.join(QLatin1Char('\n'))));
    // The page that somebody has open has come along.
    TransactionBrowser& browser = day.session().transactions();
    browser.setQuery({});
    QTRY_COMPARE_WITH_TIMEOUT(browser.rowCount(), int(truth.transactions.size()), 10'000);

    // It was a day on which something went wrong.
    const DayFigures& figures = day.figures();
    QVERIFY(day.network().faultCount() > 0);
    QVERIFY(figures.sleeps > 0 && figures.locks > 0 && figures.revocations > 0);
    QVERIFY(figures.runsProved > 0 && figures.writes > 0);
    // On a day of few writes all answers may get through.
    if (chosen.everyHour) QVERIFY(figures.answersLost > 0);

    const ProcessFootprint early = figures.footprints.lowerBound(2).value();
    const ProcessFootprint late = figures.footprints.last();
    QVERIFY2(late.openFiles <= early.openFiles + largestFileGrowth, qPrintable(late.inWords()));
    QVERIFY2(late.threads <= early.threads + 1, qPrintable(late.inWords()));
    const qint64 newRows = figures.rows.last() - figures.rows.lowerBound(2).value();
    if (early.heapBytes && late.heapBytes)
        QVERIFY2(*late.heapBytes - *early.heapBytes < largestHeapGrowth + newRows * heapOfRow,
                 qPrintable(late.inWords()));
}

int main(int argumentCount, char* arguments[]) {
    // Five minutes, which is what Qt Test allows, are too short for a long day.
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT")) qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");
    QCoreApplication application(argumentCount, arguments);
    SoakTest test;
    return QTest::qExec(&test, argumentCount, arguments);
}
#include "soak_test.moc"
