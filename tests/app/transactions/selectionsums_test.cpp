// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transactions/selectionsums.h"

#include <QSignalSpy>

#include "app/store/database.h"
#include "tests/support/store_testing.h"

using namespace bankhub;
using namespace bankhub::testing;

/// Sums of any selection, few rows or many.
class SelectionSumsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TemporaryStore> store_;
    QList<Store::RowId> all_;

    [[nodiscard]] TransactionTotals plainSum(const QList<Store::RowId>& ids) {
        TransactionTotals totals;
        const auto rows = resultOf((*store_)->transactionsByRowId(ids));
        for (const Store::CachedTransaction& row : *rows) {
            ++totals.count;
            if (row.transaction.direction == Direction::In) {
                ++totals.countIn;
                totals.in += row.transaction.amount;
            } else if (row.transaction.direction == Direction::Out) {
                ++totals.countOut;
                totals.out += row.transaction.amount;
            }
        }
        return totals;
    }
    [[nodiscard]] QList<Store::RowId> everySecond() const {
        QList<Store::RowId> ids;
        for (qsizetype index = 0; index < all_.size(); index += 2)
            ids << all_.at(index);
        return ids;
    }

private slots:
    void initTestCase() {
        store_ = std::make_unique<TemporaryStore>();
        QVERIFY(resultOf((*store_)->upsertTransactions(numberedTransactions(24'000))).has_value());
        all_ = *resultOf((*store_)->transactionRowIds({}));
        QCOMPARE(all_.size(), 24'000);
    }

    void sumsOfKeys() {
        for (const QList<Store::RowId>& ids :
             {QList<Store::RowId>{}, QList<Store::RowId>{all_.at(7)}, everySecond(), all_, all_.mid(100, 23'000)})
            QCOMPARE(*resultOf((*store_)->totalsOfRows(ids)), plainSum(ids));
        QCOMPARE(resultOf((*store_)->totalsOfRows({-5, 999'999}))->count, 0);
        QCOMPARE(resultOf((*store_)->totalsOfRows(all_ + QList<Store::RowId>{999'999}))->count, 24'000);
        QCOMPARE(*resultOf((*store_)->totalsOfRows(all_)), *resultOf((*store_)->transactionTotals({})));
    }
    void theNewestSelectionWins() {
        SelectionSums sums(**store_);
        QSignalSpy changes(&sums, &SelectionSums::changed);
        sums.setRows(all_);
        sums.setRows(everySecond());
        sums.setRows(all_.mid(3, 5000));
        QVERIFY(!sums.totals());
        QTRY_COMPARE(changes.size(), 1);
        QCOMPARE(*sums.totals(), plainSum(all_.mid(3, 5000)));
        sums.setRows(all_.mid(3, 5000));
        QVERIFY(sums.totals().has_value());
        sums.setRows({});
        QVERIFY(!sums.totals());
        QVERIFY(resultOf((*store_)->transactionCount()).has_value());
        QCOMPARE(changes.size(), 1);
    }
    void sumsFollowTheCache() {
        SelectionSums sums(**store_);
        const QList<Store::RowId> rows = all_.mid(0, 2000);
        sums.setRows(rows);
        QTRY_VERIFY(sums.totals().has_value());
        const TransactionTotals before = *sums.totals();
        Transaction row = resultOf((*store_)->transactionsByRowId({rows.at(1)}))->constFirst().transaction;
        row.amount += 7;
        QVERIFY(resultOf((*store_)->upsertTransactions({row})).has_value());
        QTRY_COMPARE(sums.totals()->in + sums.totals()->out, before.in + before.out + 7);
        QCOMPARE(*sums.totals(), plainSum(rows));
    }
    void sumsThatCannotBeReadAgainAreGone() {
        TemporaryStore store;
        QVERIFY(resultOf(store->upsertTransactions(numberedTransactions(30))).has_value());
        SelectionSums sums(*store);
        sums.setRows(*resultOf(store->transactionRowIds({})));
        QTRY_VERIFY(sums.totals().has_value());
        QSignalSpy changes(&sums, &SelectionSums::changed);
        Database(store.file()).execute("DROP TABLE transactions");
        Q_EMIT store->transactionsChanged();
        QTRY_VERIFY(!sums.totals().has_value());
        QCOMPARE(changes.size(), 1);
    }
};

QTEST_GUILESS_MAIN(SelectionSumsTest)
#include "selectionsums_test.moc"
