// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transactions/newtransactions.h"

#include <QSignalSpy>

#include "app/transactions/duplicatereview.h"
#include "tests/support/api_fakeclock.h"
#include "tests/support/store_testing.h"

namespace bankhub::testing {

class NewTransactionsTest : public QObject {
    Q_OBJECT

    void put(int first, int count) {
        QVERIFY(resultOf(store_->upsertTransactions(numberedTransactions(count, first))).has_value());
    }
    std::unique_ptr<NewTransactions> opened() {
        auto made = std::make_unique<NewTransactions>(*store_);
        made->reload();
        return made;
    }
    QString kept() { return *resultOf(store_->fact(QStringLiteral("transactionsSeenUpTo"))); }

    std::optional<TemporaryStore> storage_;
    Store* store_ = nullptr;

private slots:
    void init() {
        storage_.emplace();
        store_ = &**storage_;
    }

    void callsNothingNewDuringTheFirstReading() {
        const auto news = opened();
        put(0, 5);
        // Leaving in the middle of a history must not make the rest of it news.
        news->markAllSeen();
        QCOMPARE(kept(), QString());
        put(5, 5);
        news->readingEnded();
        QTRY_VERIFY(news->seenUpTo());
        QCOMPARE(*news->seenUpTo(), 10);
        QCOMPARE(news->count(), 0);
        put(10, 2);
        QTRY_COMPARE(news->count(), 2);
        QVERIFY(!news->isNew(10));
        QVERIFY(news->isNew(11));
        QVERIFY(news->isNew(12));
    }

    void takesTheFirstEndAlsoBeforeItHasLoaded() {
        put(0, 3);
        NewTransactions news(*store_);
        news.readingEnded();
        news.reload();
        QTRY_VERIFY(news.seenUpTo());
        QCOMPARE(*news.seenUpTo(), 3);
    }

    void laterReadingsDoNotMakeAnythingSeen() {
        put(0, 3);
        const auto news = opened();
        news->readingEnded();
        QTRY_VERIFY(news->seenUpTo());
        put(3, 1);
        news->readingEnded();
        QTRY_COMPARE(news->count(), 1);
        QCOMPARE(*news->seenUpTo(), 3);
    }

    void keepsWhatWasSeenOverARestart() {
        put(0, 3);
        {
            const auto news = opened();
            news->readingEnded();
            QTRY_VERIFY(news->seenUpTo());
            put(3, 4);
            QTRY_COMPARE(news->count(), 4);
            QSignalSpy changed(news.get(), &NewTransactions::changed);
            news->markAllSeen();
            QCOMPARE(news->count(), 0);
            QCOMPARE(changed.count(), 1);
            QTRY_COMPARE(kept(), QStringLiteral("7"));
        }
        put(7, 1);
        storage_->reopen();
        store_ = &**storage_;
        const auto news = opened();
        QTRY_COMPARE(news->count(), 1);
        QVERIFY(news->isNew(8));
        QVERIFY(!news->isNew(7));
    }

    void aRowThatComesAgainIsNotNew() {
        put(0, 3);
        const auto news = opened();
        news->readingEnded();
        QTRY_VERIFY(news->seenUpTo());
        Transaction changed = numberedTransaction(1);
        changed.content = QStringLiteral("now with another content");
        QCOMPARE(resultOf(store_->upsertTransactions({changed, numberedTransaction(9)}))->changed, 1);
        QTRY_COMPARE(news->count(), 1);
        QVERIFY(news->isNew(4));
    }

    void onlyTheNewOnesCanBeAskedFor() {
        put(0, 6);
        TransactionQuery query;
        query.afterRow = 4;
        QVERIFY(query.restricts());
        QCOMPARE(resultOf(store_->transactionRowIds(query))->size(), 2);
        QCOMPARE(resultOf(store_->transactionTotals(query))->count, 2);
    }

    void followsADecisionAboutDuplicates() {
        Transaction first = numberedTransaction(1);
        Transaction second = first;
        second.id = {QStringLiteral("again")};
        second.timeUtcMs += 1000;
        if (first.direction == Direction::Unknown) first.direction = second.direction = Direction::In;
        QVERIFY(resultOf(store_->upsertTransactions({first, second})).has_value());
        const test::FakeClock clock;
        DuplicateReview review(*store_, clock);
        review.show(Store::RowId(1), 60'000);
        QTRY_COMPARE(review.neighbours().size(), 1);
        QCOMPARE(review.neighbours().constFirst().row.transaction.id, second.id);
        QVERIFY(review.isSuspect());
        review.decide(true);
        QTRY_VERIFY(!review.isSuspect());
        QCOMPARE(review.neighbours().size(), 1);
        review.decide(false);
        QTRY_VERIFY(review.isSuspect());
        review.show({}, 60'000);
        QVERIFY(review.neighbours().isEmpty());
    }
};

}  // namespace bankhub::testing

QTEST_GUILESS_MAIN(bankhub::testing::NewTransactionsTest)
#include "newtransactions_test.moc"
