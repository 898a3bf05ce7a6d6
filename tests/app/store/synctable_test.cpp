// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>

#include "app/domain/vietnamtime.h"
#include "tests/support/store_testing.h"

using namespace bankhub;
using namespace bankhub::testing;

/// What the synchronisation remembers: days read, accounts, facts, and the comparison with the service's counters.
class SyncTableTest : public QObject {
    Q_OBJECT

    const BankAccountXid account_{QStringLiteral("account")};
    const CompanyXid company_{QStringLiteral("company-1")};
    const QDate day_{2026, 6, 1};

    static qint64 noonOf(QDate day) { return vietnamtime::startOfDay(day) + 12 * 3600 * 1000; }

    Transaction rowOn(QDate day, int number, Direction direction) const {
        Transaction row = numberedTransaction(number);
        row.timeUtcMs = noonOf(day);
        row.companyXid = company_;
        row.direction = direction;
        return row;
    }
    static DayCount countOf(QDate day, std::optional<qint64> all, std::optional<qint64> in, std::optional<qint64> out) {
        DayCount count;
        count.day = day;
        count.transactions = all;
        count.in = in;
        count.out = out;
        return count;
    }

private slots:
    void remembersTheDaysRead() {
        TemporaryStore store;
        QVERIFY(resultOf(store->markDaysRead(account_, day_, day_.addDays(2), 100)).has_value());
        QVERIFY(resultOf(store->markDaysRead(account_, day_.addDays(2), day_.addDays(3), 200)).has_value());
        QVERIFY(resultOf(store->markDaysRead(account_, day_, day_, 50)).has_value());  // older news
        QVERIFY(resultOf(store->markDaysRead({QStringLiteral("other")}, day_, day_.addDays(9), 300)).has_value());
        store.reopen();
        const QHash<QDate, qint64> expected{
            {day_, 100}, {day_.addDays(1), 100}, {day_.addDays(2), 200}, {day_.addDays(3), 200}};
        QCOMPARE(*resultOf(store->daysRead(account_, day_.addDays(-5), day_.addDays(5))), expected);
        QCOMPARE(*resultOf(store->daysRead(account_, {}, {})), expected);
        QCOMPARE(resultOf(store->daysRead(account_, day_.addDays(1), day_.addDays(2)))->size(), 2);
        QVERIFY(resultOf(store->daysRead({QStringLiteral("unknown")}, {}, {}))->isEmpty());
    }

    void keepsTheStateOfAnAccount() {
        TemporaryStore store;
        BankAccount account;
        account.xid = account_;
        QVERIFY(resultOf(store->saveBankAccounts({account}, 1)).has_value());
        AccountSyncState state{account_, 10, 20, Error()};
        state.lastError->kind = ErrorKind::Validation;
        state.lastError->httpStatus = 422;
        state.lastError->serverText = QStringLiteral("Không hợp lệ");
        state.lastError->fields.insert(QStringLiteral("page"), {QStringLiteral("a"), QStringLiteral("b")});
        state.lastError->retryAfterSeconds = 3;
        state.lastError->requestId = QStringLiteral("req");
        state.lastError->rayId = QStringLiteral("ray");
        state.lastError->detail = QStringLiteral("detail");
        QSignalSpy changes(&*store, &Store::syncStateChanged);
        QVERIFY(resultOf(store->saveAccountSync(state)).has_value());
        QVERIFY(resultOf(store->saveAccountSync(state)).has_value());
        QCOMPARE(changes.count(), 1);
        store.reopen();
        QCOMPARE(resultOf(store->bankAccounts())->first().sync, state);
        state.lastError.reset();
        QVERIFY(resultOf(store->saveAccountSync(state)).has_value());
        QCOMPARE(resultOf(store->bankAccounts())->first().sync, state);
    }

    void keepsFacts() {
        TemporaryStore store;
        const QString key = QStringLiteral("lastFullSyncUtcMs");
        QVERIFY(resultOf(store->fact(key))->isEmpty());
        QSignalSpy changes(&*store, &Store::syncStateChanged);
        for (int times = 0; times < 2; ++times)
            QVERIFY(resultOf(store->saveFact(key, QStringLiteral("17"))).has_value());
        QCOMPARE(changes.count(), 1);
        QCOMPARE(*resultOf(store->fact(key)), QStringLiteral("17"));
        QVERIFY(resultOf(store->saveFact(key, QString())).has_value());
        QVERIFY(resultOf(store->fact(key))->isEmpty());
    }

    void comparesCountersWithTheRows() {
        TemporaryStore store;
        QVERIFY(
            resultOf(store->upsertTransactions(
                         {rowOn(day_, 1, Direction::In), rowOn(day_, 2, Direction::In), rowOn(day_, 3, Direction::Out),
                          rowOn(day_.addDays(1), 4, Direction::In), rowOn(day_.addDays(2), 5, Direction::Unknown)}))
                .has_value());
        const qint64 readAt = noonOf(day_.addDays(5));
        QVERIFY(resultOf(store->compareDays({}, {}))->isEmpty());  // nothing was asked of the service yet
        QVERIFY(resultOf(store->saveCounters(company_,
                                             {countOf(day_, 3, 2, 1), countOf(day_.addDays(2), 1, 1, 0),
                                              countOf(day_.addDays(3), 4, 4, 0)},
                                             {}, {}, readAt))
                    .has_value());
        const auto days = resultOf(store->compareDays({}, {}));
        QCOMPARE(days->size(), 4);
        QHash<QDate, DayComparison> byDay;
        for (const DayComparison& comparison : *days) {
            QCOMPARE(comparison.company, company_);
            QCOMPARE(comparison.checkedAtUtcMs, readAt);
            byDay.insert(comparison.day, comparison);
        }
        QVERIFY(byDay[day_].matches());
        QCOMPARE(byDay[day_].localIn, 2);
        QCOMPARE(byDay[day_].localOut, 1);
        // The service has no counter for this day, so it counts none; the cache has one.
        QCOMPARE(byDay[day_.addDays(1)].server.transactions, std::optional<qint64>(0));
        QVERIFY(!byDay[day_.addDays(1)].matches());
        QCOMPARE(byDay[day_.addDays(2)].localUnknown, 1);
        QVERIFY(byDay[day_.addDays(2)].matches());
        QVERIFY(!byDay[day_.addDays(3)].matches());
        QCOMPARE(resultOf(store->compareDays(day_.addDays(1), day_.addDays(2)))->size(), 2);
    }

    void aReadingSaysNothingAboutLaterDays() {
        TemporaryStore store;
        QVERIFY(resultOf(store->saveCounters(company_, {}, {}, {}, noonOf(day_))).has_value());
        QVERIFY(resultOf(store->upsertTransactions({rowOn(day_.addDays(1), 1, Direction::In)})).has_value());
        QVERIFY(resultOf(store->compareDays({}, {}))->isEmpty());
        QVERIFY(resultOf(store->upsertTransactions({rowOn(day_, 2, Direction::In)})).has_value());
        QCOMPARE(resultOf(store->compareDays({}, {}))->size(), 1);
    }

    void aNewReadingReplacesItsDaysOnly() {
        TemporaryStore store;
        const qint64 readAt = noonOf(day_.addDays(9));
        QVERIFY(resultOf(store->saveCounters(company_, {countOf(day_, 1, 1, 0), countOf(day_.addDays(1), 1, 1, 0)}, {},
                                             {}, readAt))
                    .has_value());
        QVERIFY(resultOf(store->saveCounters(company_, {}, day_.addDays(1), day_.addDays(1), readAt + 1)).has_value());
        const auto days = resultOf(store->compareDays({}, {}));
        QCOMPARE(days->size(), 1);
        QCOMPARE(days->first().day, day_);
        QCOMPARE(days->first().checkedAtUtcMs, readAt);
    }

    void matchesOnlyWhatCanBeTrue_data() {
        QTest::addColumn<QList<int>>("local");   // in, out, unknown
        QTest::addColumn<QList<int>>("server");  // all, in, out; -1 = left out
        QTest::addColumn<bool>("matches");
        QTest::newRow("equal") << QList<int>{2, 1, 0} << QList<int>{3, 2, 1} << true;
        QTest::newRow("only a total") << QList<int>{2, 1, 0} << QList<int>{3, -1, -1} << true;
        QTest::newRow("another total") << QList<int>{2, 1, 0} << QList<int>{4, -1, -1} << false;
        QTest::newRow("nothing said") << QList<int>{2, 1, 0} << QList<int>{-1, -1, -1} << true;
        QTest::newRow("swapped") << QList<int>{2, 1, 0} << QList<int>{3, 1, 2} << false;
        QTest::newRow("one missing") << QList<int>{1, 1, 0} << QList<int>{-1, 2, 1} << false;
        QTest::newRow("unknown counts once") << QList<int>{1, 1, 1} << QList<int>{3, 2, 1} << true;
        QTest::newRow("unknown counts not twice") << QList<int>{1, 1, 1} << QList<int>{-1, 2, 2} << false;
        QTest::newRow("unknown is not nothing") << QList<int>{1, 1, 1} << QList<int>{-1, 1, 1} << false;
    }
    void matchesOnlyWhatCanBeTrue() {
        QFETCH(QList<int>, local);
        QFETCH(QList<int>, server);
        QFETCH(bool, matches);
        const auto said = [](int number) { return number < 0 ? std::nullopt : std::optional<qint64>(number); };
        DayComparison comparison;
        comparison.localIn = local.at(0);
        comparison.localOut = local.at(1);
        comparison.localUnknown = local.at(2);
        comparison.server = countOf(day_, said(server.at(0)), said(server.at(1)), said(server.at(2)));
        QCOMPARE(comparison.matches(), matches);
    }
};

QTEST_GUILESS_MAIN(SyncTableTest)
#include "synctable_test.moc"
