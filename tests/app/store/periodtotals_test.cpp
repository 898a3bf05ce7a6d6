// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/periodtotals.h"

#include <QRandomGenerator>

#include "app/domain/vietnamtime.h"
#include "tests/support/store_testing.h"

using namespace bankhub;
using namespace bankhub::testing;

/// The sums of the overview are those that a person with the rows and a pencil would get.
class PeriodTotalsTest : public QObject {
    Q_OBJECT

    static void add(TransactionTotals& totals, const Transaction& row) {
        ++totals.count;
        if (row.direction == Direction::In) {
            ++totals.countIn;
            totals.in += row.amount;
        }
        if (row.direction == Direction::Out) {
            ++totals.countOut;
            totals.out += row.amount;
        }
    }
    static QList<Transaction> randomRows(QRandomGenerator& random, int count) {
        QList<Transaction> rows;
        for (int number = 0; number < count; ++number) {
            Transaction row = numberedTransaction(number);
            row.timeUtcMs += random.bounded(40) * 43'200'000LL;
            row.bankAccountXid = {QStringLiteral("a%1").arg(random.bounded(7))};
            row.companyXid = {QStringLiteral("c%1").arg(random.bounded(4))};
            row.direction = static_cast<Direction>(random.bounded(3));
            row.amount = random.bounded(1'000'000);
            row.webhookSuccess = random.bounded(5) == 0 ? std::nullopt : std::optional<qint64>(random.bounded(3));
            rows << row;
        }
        return rows;
    }
    struct ByHand {
        PeriodTotals totals;
        QHash<QDate, TransactionTotals> days;
        QHash<QString, TransactionTotals> companies;
        QHash<QString, TransactionTotals> accounts;
    };
    static ByHand byHand(const QList<Transaction>& rows, QDate from, QDate to, const QString& company) {
        ByHand sums;
        for (const Transaction& row : rows) {
            const QDate day = vietnamtime::dayOf(row.timeUtcMs);
            if ((from.isValid() && day < from) || (to.isValid() && day > to)) continue;
            if (!company.isEmpty() && row.companyXid.text != company) continue;
            add(sums.totals.all, row);
            add(sums.days[day], row);
            add(sums.companies[row.companyXid.text], row);
            add(sums.accounts[row.bankAccountXid.text], row);
            if (row.webhookSuccess == 0) ++sums.totals.undelivered;
        }
        return sums;
    }

private slots:
    void equalSumsByHand() {
        TemporaryStore store;
        QRandomGenerator random(20'261'126);
        const QList<Transaction> rows = randomRows(random, 800);
        QVERIFY(resultOf(store->upsertTransactions(rows)).has_value());
        const QDate first = vietnamtime::dayOf(numberedTransaction(0).timeUtcMs);
        for (int round = 0; round < 60; ++round) {
            const QDate from = random.bounded(5) ? first.addDays(random.bounded(20)) : QDate();
            const QDate to = random.bounded(5) ? first.addDays(random.bounded(25)) : QDate();
            const QString company = random.bounded(2) ? QStringLiteral("c%1").arg(random.bounded(5)) : QString();
            const ByHand expected = byHand(rows, from, to, company);
            const auto found = resultOf(store->periodTotals(from, to, {company}));
            QVERIFY(found.has_value());
            QCOMPARE(found->all, expected.totals.all);
            QCOMPARE(found->undelivered, expected.totals.undelivered);
            QCOMPARE(found->days.size(), expected.days.size());
            for (const auto& day : found->days)
                QCOMPARE(day.totals, expected.days.value(day.day));
            QCOMPARE(found->companies.size(), expected.companies.size());
            for (const auto& sum : found->companies)
                QCOMPARE(sum.totals, expected.companies.value(sum.company.text));
            QCOMPARE(found->accounts.size(), expected.accounts.size());
            for (const auto& sum : found->accounts)
                QCOMPARE(sum.totals, expected.accounts.value(sum.account.text));
        }
    }
    void areInOrder() {
        TemporaryStore store;
        QRandomGenerator random(5);
        QVERIFY(resultOf(store->upsertTransactions(randomRows(random, 300))).has_value());
        const auto found = resultOf(store->periodTotals({}, {}));
        QVERIFY(found->days.size() > 10);
        for (qsizetype index = 1; index < found->days.size(); ++index)
            QVERIFY(found->days.at(index - 1).day < found->days.at(index).day);
        QCOMPARE(found->accounts.size(), 7);
        for (qsizetype index = 1; index < found->accounts.size(); ++index)
            QVERIFY(found->accounts.at(index - 1).totals.in >= found->accounts.at(index).totals.in);
    }
    void nothingIsNothing() {
        TemporaryStore store;
        QCOMPARE(*resultOf(store->periodTotals({}, {})), PeriodTotals());
        QVERIFY(resultOf(store->upsertTransactions(numberedTransactions(10))).has_value());
        QCOMPARE(*resultOf(store->periodTotals(QDate(2027, 1, 1), QDate(2027, 2, 1))), PeriodTotals());
        QCOMPARE(*resultOf(store->periodTotals({}, {}, {QStringLiteral("unknown")})), PeriodTotals());
    }
};

QTEST_GUILESS_MAIN(PeriodTotalsTest)
#include "periodtotals_test.moc"
