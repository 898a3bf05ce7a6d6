// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/transactionplan.h"

#include <QRandomGenerator>

#include "app/store/database.h"
#include "app/store/searchindex.h"
#include "app/store/transactionreading.h"
#include "tests/support/store_testing.h"

using namespace bankhub;
using namespace bankhub::testing;

/// Where rows are looked for: never what is found, only how fast.
class TransactionPlanTest : public QObject {
    Q_OBJECT

    TemporaryStore store_;
    std::unique_ptr<Database> database_;

    QByteArray planOf(const TransactionQuery& query, const RowSource& source) {
        Statement plan = database_->prepare("EXPLAIN QUERY PLAN " + rowIdsQuery(query, 400, source).sql);
        QByteArray steps;
        while (plan.step())
            steps += plan.text(3).toUtf8() + '\n';
        return steps;
    }

    static TransactionQuery randomQuery(QRandomGenerator& random) {
        TransactionQuery query;
        if (random.bounded(3) == 0) query.account = {QStringLiteral("account-%1").arg(random.bounded(4))};
        if (random.bounded(3) == 0) query.company = {QStringLiteral("company-%1").arg(random.bounded(3))};
        if (random.bounded(3) == 0) query.direction = static_cast<Direction>(random.bounded(3));
        if (random.bounded(3) == 0) query.webhookDelivered = random.bounded(2) == 0;
        if (random.bounded(4) == 0) query.excludedDirections << static_cast<Direction>(random.bounded(3));
        if (random.bounded(4) == 0) query.excludedDeliveries << (random.bounded(2) == 0);
        if (random.bounded(4) == 0) query.excludedAmounts << AmountRange{1100, 1200};
        if (random.bounded(3) == 0) query.from = QDate(2026, 5, 29);
        if (random.bounded(3) == 0) query.amountFrom = 1000 + random.bounded(400);
        if (random.bounded(4) == 0) query.afterRow = 100 + random.bounded(300);
        if (random.bounded(3) == 0) query.text = random.bounded(2) ? QStringLiteral("toan") : QStringLiteral("đơn 1");
        query.sort = {static_cast<TransactionField>(random.bounded(transactionFieldCount)), random.bounded(2) == 0};
        return query;
    }

private slots:
    void initTestCase() {
        QVERIFY(resultOf(store_->upsertTransactions(numberedTransactions(500))).has_value());
        store_.close();
        database_ = std::make_unique<Database>(store_.file());
    }

    void everySourceFindsTheSameInTheSameOrder() {
        QRandomGenerator random(23);
        QList<qint64> everyKey;
        for (qint64 key = 1; key <= 500; ++key)
            everyKey.append(key);
        const QString all = rowKeysAsJson(everyKey);
        qsizetype seen = 0;
        for (int round = 0; round < 400; ++round) {
            const TransactionQuery query = randomQuery(random);
            const auto expected = transactionreading::rowIds(*database_, query, 50, {});
            seen += expected.size();
            QCOMPARE(transactionreading::rowIds(*database_, query, 50), expected);
            for (const RowSource& source : {RowSource{indexOfSort(query), {}}, RowSource{indexOfFilter(query), {}},
                                            RowSource{{}, all}, RowSource{"transactions_by_amount", {}}})
                QCOMPARE(transactionreading::rowIds(*database_, query, 50, source), expected);
        }
        QVERIFY(seen > 1000);
    }

    void sortsByFewValuesAndByNumbersHaveAnIndex_data() {
        QTest::addColumn<int>("field");
        for (const auto field :
             {TransactionField::Time, TransactionField::AccountNumber, TransactionField::Direction,
              TransactionField::Amount, TransactionField::WebhookSuccess, TransactionField::TransactionId})
            QTest::addRow("field %d", static_cast<int>(field)) << static_cast<int>(field);
    }
    void sortsByFewValuesAndByNumbersHaveAnIndex() {
        QFETCH(int, field);
        TransactionQuery query;
        for (const bool descending : {true, false}) {
            query.sort = {static_cast<TransactionField>(field), descending};
            const QByteArray plan = planOf(query, chooseRowSource(*database_, query));
            QVERIFY(!indexOfSort(query).isEmpty());
            QVERIFY2(plan.contains("USING COVERING INDEX " + indexOfSort(query)) ||
                         plan.contains("USING INDEX " + indexOfSort(query)),
                     plan.constData());
            // Only rows that the column leaves equal are sorted.
            QVERIFY2(!plan.contains("USE TEMP B-TREE FOR ORDER BY"), plan.constData());
        }
    }

    void aFilterOnAnAccountReadsItsIndexInTheOrderOfTime() {
        TransactionQuery query;
        query.account = {QStringLiteral("account-1")};
        const QByteArray plan = planOf(query, chooseRowSource(*database_, query));
        QVERIFY2(plan.contains("SEARCH t USING COVERING INDEX transactions_by_account"), plan.constData());
        QVERIFY2(!plan.contains("TEMP B-TREE"), plan.constData());
    }

    void fewRowsAreTakenFromTheFilterAndSorted() {
        TransactionQuery query;
        query.account = {QStringLiteral("account-1")};
        query.sort = {TransactionField::Content, false};
        QCOMPARE(chooseRowSource(*database_, query).index, QByteArray("transactions_by_account"));
        query.account = {};
        query.amountFrom = 1499;
        QCOMPARE(chooseRowSource(*database_, query).index, QByteArray("transactions_by_amount"));
        query.text = QStringLiteral("499");
        const RowSource source = chooseRowSource(*database_, query);
        QCOMPARE(source.keys, QStringLiteral("[500]"));
        QVERIFY2(planOf(query, source).contains("SEARCH t USING INTEGER PRIMARY KEY"),
                 planOf(query, source).constData());
    }

    void sumsOfAnAmountRangeReadNoRow() {
        TransactionQuery query;
        query.amountFrom = 1;
        const SqlQuery sql = totalsQuery(query, {"transactions_by_amount", {}});
        Statement plan = database_->prepare("EXPLAIN QUERY PLAN " + sql.sql);
        QVERIFY(plan.step());
        QVERIFY2(plan.text(3).contains(QStringLiteral("USING COVERING INDEX transactions_by_amount")),
                 qPrintable(plan.text(3)));
    }
};

QTEST_GUILESS_MAIN(TransactionPlanTest)
#include "transactionplan_test.moc"
