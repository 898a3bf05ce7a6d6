// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transactions/incompletedays.h"

#include <QSignalSpy>

#include "app/domain/vietnamtime.h"
#include "tests/support/store_testing.h"

using namespace bankhub;
using namespace bankhub::testing;

/// Which days of a query differ from the counters of the service.
class IncompleteDaysTest : public QObject {
    Q_OBJECT

    static constexpr int rowsOfADay = 24 * 60;
    TemporaryStore store_;
    QDate first_;
    qint64 readAtUtcMs_ = 0;
    const CompanyXid company_{QStringLiteral("company-0")};

    static TransactionQuery between(QDate from, QDate to, const CompanyXid& company = {}) {
        TransactionQuery query;
        query.from = from;
        query.to = to;
        query.company = company;
        return query;
    }

private slots:
    void initTestCase() {
        const QList<Transaction> rows = numberedTransactions(3 * rowsOfADay);
        QVERIFY(resultOf(store_->upsertTransactions(rows)).has_value());
        first_ = vietnamtime::dayOf(rows.constFirst().timeUtcMs);
        readAtUtcMs_ = rows.constLast().timeUtcMs + 86'400'000;
        // The service counts nothing of this company, and was not asked about the other one.
        QVERIFY(resultOf(store_->saveCounters(company_, {}, {}, {}, readAtUtcMs_)).has_value());
    }

    void daysOfTheQueryAreCounted() {
        IncompleteDays days(*store_);
        days.setQuery(between(first_, first_));
        QTRY_COMPARE(days.count(), 1);
        days.setQuery(between(first_, first_.addDays(1), company_));
        QCOMPARE(days.count(), 0);
        QTRY_COMPARE(days.count(), 2);
        QSignalSpy changes(&days, &IncompleteDays::changed);
        days.setQuery(between(first_, {}, {QStringLiteral("company-1")}));
        days.setQuery(between({}, first_.addDays(1)));
        QTRY_COMPARE(days.count(), 2);
        QCOMPARE(changes.size(), 2);
        days.setQuery({});
        QCOMPARE(days.count(), 0);
        QVERIFY(resultOf(store_->compareDays({}, {})).has_value());
        QCOMPARE(days.count(), 0);
    }
    void theCountFollowsTheCounters() {
        IncompleteDays days(*store_);
        days.setQuery(between(first_, first_));
        QTRY_COMPARE(days.count(), 1);
        const auto compared = resultOf(store_->compareDays(first_, first_));
        DayCount right;
        right.day = first_;
        right.in = compared->constFirst().localIn;
        right.out = compared->constFirst().localOut;
        right.transactions = *right.in + *right.out;
        QVERIFY(resultOf(store_->saveCounters(company_, {right}, first_, first_, readAtUtcMs_)).has_value());
        QTRY_COMPARE(days.count(), 0);
    }
};

QTEST_GUILESS_MAIN(IncompleteDaysTest)
#include "incompletedays_test.moc"
