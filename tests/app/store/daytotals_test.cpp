// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>

#include "app/store/database.h"
#include "tests/support/store_testing.h"

using namespace bankhub;
using namespace bankhub::testing;

/// The day totals must always equal a recount of the rows, whatever changed.
class DayTotalsTest : public QObject {
    Q_OBJECT

    static Transaction randomTransaction(QRandomGenerator& random) {
        Transaction row = numberedTransaction(random.bounded(60));
        row.timeUtcMs += random.bounded(5) * 13'000'000LL;
        row.bankAccountXid = {random.bounded(4) ? QStringLiteral("a%1").arg(random.bounded(3)) : QString()};
        row.companyXid = {random.bounded(4) ? QStringLiteral("c%1").arg(random.bounded(3))
                                            : QString(QLatin1String(""))};
        row.direction = static_cast<Direction>(random.bounded(3));
        row.amount = random.bounded(10) ? random.bounded(1'000'000) : 0;
        const int success = random.bounded(4) - 1;
        row.webhookSuccess = success < 0 ? std::nullopt : std::optional<qint64>(success);
        return row;
    }

    /// Groups that differ between the kept totals and a recount, in either direction. A day in Vietnam begins at 17:00
    /// UTC.
    static qint64 differences(const QString& file) {
        Database database(file);
        const QByteArray recount =
            "SELECT account_key, company_key, (time_utc_ms + 25200000) / 86400000, direction,"
            " CASE WHEN webhook_success IS NULL THEN -1 WHEN webhook_success > 0 THEN 1 ELSE 0 END, count(*), "
            "sum(amount)"
            " FROM transactions GROUP BY 1, 2, 3, 4, 5";
        return database.integer("SELECT count(*) FROM (SELECT * FROM (" + recount +
                                ") EXCEPT SELECT * FROM day_totals)") +
               database.integer("SELECT count(*) FROM (SELECT * FROM day_totals EXCEPT SELECT * FROM (" + recount +
                                "))");
    }

private slots:
    void equalARecountAfterAnyChange() {
        TemporaryStore store;
        QRandomGenerator random(20'260'601);
        for (int round = 0; round < 60; ++round) {
            QList<Transaction> rows;
            for (int count = random.bounded(30); count > 0; --count)
                rows.append(randomTransaction(random));
            QVERIFY(resultOf(store->upsertTransactions(rows)).has_value());
            QCOMPARE(differences(store.file()), 0);
        }
        QVERIFY(Database(store.file()).integer("SELECT count(*) FROM day_totals") > 20);
    }

    void areTheTotalsOfEveryFilter() {
        TemporaryStore store;
        QRandomGenerator random(7);
        QList<Transaction> rows;
        for (int count = 0; count < 500; ++count) {
            Transaction row = randomTransaction(random);
            row.id = {QStringLiteral("r%1").arg(count)};
            row.content = QStringLiteral("common");
            rows.append(row);
        }
        QVERIFY(resultOf(store->upsertTransactions(rows)).has_value());
        for (int round = 0; round < 80; ++round) {
            TransactionQuery query;
            if (random.bounded(2)) query.account = {QStringLiteral("a%1").arg(random.bounded(4))};
            if (random.bounded(2)) query.company = {QStringLiteral("c%1").arg(random.bounded(4))};
            if (random.bounded(2)) query.direction = static_cast<Direction>(random.bounded(3));
            if (random.bounded(2)) query.webhookDelivered = random.bounded(2) == 0;
            if (random.bounded(3) == 0) query.excludedDirections << static_cast<Direction>(random.bounded(3));
            if (random.bounded(3) == 0) query.excludedDeliveries << (random.bounded(2) == 0);
            if (random.bounded(2)) query.from = QDate(2026, 5, 28).addDays(random.bounded(2));
            if (random.bounded(2)) query.to = QDate(2026, 5, 29).addDays(random.bounded(2));
            const auto fromTotals = resultOf(store->transactionTotals(query));
            // A text filter that every row passes makes the store count the rows themselves.
            query.text = QStringLiteral("common");
            QCOMPARE(*fromTotals, *resultOf(store->transactionTotals(query)));
            QCOMPARE(fromTotals->count, resultOf(store->transactionRowIds(query))->size());
        }
    }
};

QTEST_GUILESS_MAIN(DayTotalsTest)
#include "daytotals_test.moc"
