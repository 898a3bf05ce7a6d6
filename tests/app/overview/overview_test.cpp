// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/overview.h"

#include <QSignalSpy>

#include "app/domain/vietnamtime.h"
#include "tests/support/api_fakeclock.h"
#include "tests/support/store_testing.h"

using namespace bankhub;
using namespace bankhub::testing;

/// What the overview counts, when it reads again, and which rows it says are behind a figure.
class OverviewTest : public QObject {
    Q_OBJECT

    test::FakeClock clock_;
    QDate today() const { return vietnamtime::dayOf(clock_.nowUtcMs()); }

    Transaction row(int number, int daysAgo, Direction direction, Dong amount) const {
        Transaction made = numberedTransaction(number);
        made.timeUtcMs = vietnamtime::startOfDay(today().addDays(-daysAgo)) + number * 1000;
        made.companyXid = {number % 2 ? QStringLiteral("c1") : QStringLiteral("c2")};
        made.direction = direction;
        made.amount = amount;
        made.webhookSuccess = 1;
        return made;
    }
    static void waitFor(Overview& overview) { QTRY_COMPARE(overview.state(), Overview::State::Ready); }

private slots:
    void countsAPeriodAndTheOneBefore() {
        TemporaryStore store;
        resultOf(store->upsertTransactions({row(1, 0, Direction::In, 100), row(2, 0, Direction::Out, 30),
                                            row(3, 29, Direction::In, 7), row(4, 30, Direction::In, 1000),
                                            row(5, 59, Direction::In, 5), row(6, 60, Direction::In, 99)}));
        Overview overview(*store, clock_);
        overview.setWatched(true);
        waitFor(overview);
        const OverviewFigures& figures = overview.figures();
        QCOMPARE(figures.range, (DateRange{today().addDays(-29), today()}));
        QCOMPARE(figures.now.all.in, 107);
        QCOMPARE(figures.now.all.out, 30);
        QCOMPARE(figures.before.in, 1005);
        QVERIFY(!figures.cacheIsEmpty);
        // Every day has a place, also one without transactions.
        QCOMPARE(figures.now.days.size(), 30);
        QCOMPARE(figures.now.days.first().totals.in, 7);
        QCOMPARE(figures.now.days.at(10).totals, TransactionTotals());
        QCOMPARE(figures.now.days.last().totals.net(), 70);
        QCOMPARE(figures.newest.size(), 6);
        QCOMPARE(figures.newest.first().transaction.amount, 30);
    }
    void ofOneCompanyOnly() {
        TemporaryStore store;
        resultOf(store->upsertTransactions({row(1, 0, Direction::In, 100), row(2, 0, Direction::In, 30)}));
        Overview overview(*store, clock_);
        overview.setWatched(true);
        waitFor(overview);
        overview.setCompany({QStringLiteral("c2")});
        QTRY_COMPARE(overview.figures().now.all.in, 30);
        QCOMPARE(overview.figures().newest.size(), 1);
        QCOMPARE(overview.query().company.text, QStringLiteral("c2"));
        // The cache is not empty because another company is looked at.
        overview.setCompany({QStringLiteral("none")});
        QTRY_COMPARE(overview.figures().now.all.count, 0);
        QVERIFY(!overview.figures().cacheIsEmpty);
    }
    void moneyWithoutACodeIsCounted() {
        TemporaryStore store;
        Transaction without = row(1, 0, Direction::In, 100);
        without.paymentCode = QString();
        Transaction empty = row(2, 1, Direction::In, 50);
        empty.paymentCode = QLatin1String("");
        Transaction out = row(3, 0, Direction::Out, 70);
        out.paymentCode = QString();
        Transaction older = without;
        older.id = {QStringLiteral("older")};
        older.timeUtcMs = vietnamtime::startOfDay(today().addDays(-40));
        resultOf(store->upsertTransactions({without, empty, out, older, row(4, 0, Direction::In, 1)}));
        Overview overview(*store, clock_);
        overview.setWatched(true);
        QTRY_VERIFY(overview.withoutCode());
        QCOMPARE(overview.withoutCode()->count, 2);
        QCOMPARE(overview.withoutCode()->in, 150);
        // The rows that the figure leads to are as many.
        QCOMPARE(resultOf(store->transactionRowIds(overview.queryWithoutCode()))->size(), 2);
    }
    void failedNotificationsAreThoseOfTheQuery() {
        TemporaryStore store;
        Transaction failed = row(1, 0, Direction::In, 100);
        failed.webhookSuccess = 0;
        Transaction unknown = row(2, 0, Direction::In, 100);
        unknown.webhookSuccess.reset();
        resultOf(store->upsertTransactions({failed, unknown, row(3, 0, Direction::Out, 1)}));
        Overview overview(*store, clock_);
        overview.setWatched(true);
        waitFor(overview);
        QCOMPARE(overview.figures().now.undelivered, 1);
        QCOMPARE(resultOf(store->transactionRowIds(overview.queryUndelivered()))->size(), 1);
    }
    void daysThatDifferAreNamed() {
        TemporaryStore store;
        resultOf(store->upsertTransactions({row(1, 1, Direction::In, 100), row(3, 2, Direction::In, 100)}));
        const CompanyXid company{QStringLiteral("c1")};
        DayCount agrees;
        agrees.day = today().addDays(-1);
        agrees.transactions = 1;
        agrees.in = 1;
        agrees.out = 0;
        DayCount differs = agrees;
        differs.day = today().addDays(-2);
        differs.transactions = 3;
        differs.in = 3;
        resultOf(store->saveCounters(company, {agrees, differs}, {}, {}, clock_.nowUtcMs()));
        Overview overview(*store, clock_);
        overview.setWatched(true);
        waitFor(overview);
        QCOMPARE(overview.figures().days.compared, 2);
        QCOMPARE(overview.figures().days.differing.size(), 1);
        QCOMPARE(overview.figures().days.differing.first().day, differs.day);
        overview.setCompany({QStringLiteral("c2")});
        QTRY_COMPARE(overview.figures().days.compared, 0);
    }
    void followsTheCacheWhileSomebodyLooks() {
        TemporaryStore store;
        Overview overview(*store, clock_);
        overview.setWatched(true);
        waitFor(overview);
        QVERIFY(overview.figures().cacheIsEmpty);
        resultOf(store->upsertTransactions({row(1, 0, Direction::In, 100)}));
        QTRY_COMPARE(overview.figures().now.all.in, 100);
        QVERIFY(!overview.figures().cacheIsEmpty);
    }
    void readsNothingWhileNobodyLooks() {
        TemporaryStore store;
        Overview overview(*store, clock_);
        overview.setWatched(true);
        waitFor(overview);
        overview.setWatched(false);
        QSignalSpy changed(&overview, &Overview::changed);
        resultOf(store->upsertTransactions({row(1, 0, Direction::In, 100)}));
        QTest::qWait(1500);  // longer than it waits for more changes
        QVERIFY(changed.isEmpty());
        overview.setWatched(true);
        QTRY_COMPARE(overview.figures().now.all.in, 100);
    }
    void aNewDayMovesThePeriod() {
        TemporaryStore store;
        resultOf(store->upsertTransactions({row(1, 29, Direction::In, 100)}));
        Overview overview(*store, clock_);
        overview.setWatched(true);
        waitFor(overview);
        QCOMPARE(overview.figures().now.all.in, 100);
        clock_.advance(24 * 3'600'000LL);
        overview.followCalendar();
        QTRY_COMPARE(overview.figures().now.all.in, 0);
        QCOMPARE(overview.figures().before.in, 100);
        QCOMPARE(overview.query().to, today());
    }
    void theNewestWishWins() {
        TemporaryStore store;
        resultOf(store->upsertTransactions({row(1, 0, Direction::In, 100), row(2, 0, Direction::In, 30)}));
        Overview overview(*store, clock_);
        overview.setWatched(true);
        overview.setCompany({QStringLiteral("c1")});
        overview.setPeriod(OverviewPeriod::ThisQuarter);
        overview.setCompany({QStringLiteral("c2")});
        waitFor(overview);
        QCOMPARE(overview.figures().now.all.in, 30);
        QCOMPARE(overview.figures().range, overviewRange(OverviewPeriod::ThisQuarter, today()));
    }
    void aStoreThatCannotBeReadIsSaid() {
        QTemporaryDir folder;
        Store closed(folder.filePath(QStringLiteral("cache.db")));
        Overview overview(closed, clock_);
        overview.setWatched(true);
        QTRY_COMPARE(overview.state(), Overview::State::Failed);
        QVERIFY(overview.error());
        resultOf(closed.open());
        overview.reload();
        waitFor(overview);
        QVERIFY(!overview.error());
    }
};

QTEST_GUILESS_MAIN(OverviewTest)
#include "overview_test.moc"
