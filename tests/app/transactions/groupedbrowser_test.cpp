// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>

#include "app/transactions/transactionbrowser.h"
#include "tests/support/store_testing.h"

using namespace bankhub;
using namespace bankhub::testing;

/// The browser with groups: rows and groups always belong together.
class GroupedBrowserTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TemporaryStore> store_;
    std::unique_ptr<TransactionBrowser> browser_;
    int mismatches_ = 0;
    QList<std::pair<qsizetype, int>> seen_;  ///< groups and rows of each list

    void fill(int count, int first = 0) {
        QVERIFY(resultOf((*store_)->upsertTransactions(numberedTransactions(count, first))).has_value());
    }
    [[nodiscard]] qint64 rowsInGroups() const {
        qint64 rows = 0;
        for (const TransactionGroup& group : browser_->groups())
            rows += group.totals.count;
        return rows;
    }

private slots:
    void init() {
        store_ = std::make_unique<TemporaryStore>();
        fill(1000);
        browser_ = std::make_unique<TransactionBrowser>(**store_);
        mismatches_ = 0;
        seen_.clear();
        for (const auto signal : {&TransactionBrowser::rowsReset, &TransactionBrowser::rowsInserted})
            connect(browser_.get(), signal, this, [this] {
                const bool grouped = browser_->groupingOfRows() != TransactionGrouping::None;
                if (grouped ? rowsInGroups() < browser_->rowCount() : !browser_->groups().isEmpty()) ++mismatches_;
                seen_.append({browser_->groups().size(), browser_->rowCount()});
            });
        browser_->setQuery({});
    }
    void cleanup() {
        QCOMPARE(mismatches_, 0);
        browser_.reset();
        store_.reset();
    }

    void groupsComeWithTheirRows() {
        browser_->setGrouping(TransactionGrouping::Account);
        QCOMPARE(browser_->grouping(), TransactionGrouping::Account);
        QTRY_COMPARE(browser_->groupingOfRows(), TransactionGrouping::Account);
        QTRY_COMPARE(browser_->rowCount(), 1000);
        QCOMPARE(browser_->state(), TransactionBrowser::State::Ready);
        QCOMPARE(browser_->groups().size(), 3);
        QCOMPARE(browser_->totals()->count, 1000);
        QCOMPARE(browser_->totals().value(), *resultOf((*store_)->transactionTotals({})));
        QTRY_COMPARE(browser_->cachedCount().value_or(0), 1000);
        QTRY_VERIFY(browser_->rowAt(999) != nullptr);
        QCOMPARE(browser_->rowAt(999)->transaction.bankAccountXid.text, browser_->groups().constLast().key);
    }
    void allGroupsComeWithTheFirstRows() {
        QTRY_COMPARE(browser_->state(), TransactionBrowser::State::Ready);
        QTRY_COMPARE(browser_->rowCount(), 1000);
        seen_.clear();
        browser_->setGrouping(TransactionGrouping::Account);
        QTRY_COMPARE(seen_.size(), 2);
        QCOMPARE(seen_, (QList<std::pair<qsizetype, int>>{{3, 400}, {3, 1000}}));
        const TransactionTotals all = *resultOf((*store_)->transactionTotals({}));
        QCOMPARE(browser_->totals().value(), all);
        // What is counted row by row comes at once and complete.
        TransactionQuery query;
        query.amountFrom = 1;
        seen_.clear();
        browser_->setQuery(query);
        QTRY_COMPARE(browser_->state(), TransactionBrowser::State::Ready);
        QVERIFY(seen_.isEmpty());  // the same rows and groups
        // Few rows are all there with the first answer.
        query = {};
        query.account = {QStringLiteral("account-1")};
        browser_->setQuery(query);
        QTRY_COMPARE(browser_->rowCount(), 333);
        QCOMPARE(seen_, (QList<std::pair<qsizetype, int>>{{1, 333}}));
    }
    void filtersAndBack() {
        browser_->setGrouping(TransactionGrouping::PaymentCode);
        TransactionQuery query;
        query.direction = Direction::Out;
        browser_->setQuery(query);
        QTRY_COMPARE(browser_->groups().size(), 250);
        QCOMPARE(browser_->rowCount(), 250);
        browser_->setGrouping(TransactionGrouping::None);
        QTRY_VERIFY(browser_->groups().isEmpty());
        QTRY_COMPARE(browser_->rowCount(), 250);
        browser_->setQuery({});
        QTRY_COMPARE(browser_->rowCount(), 1000);
    }
    void newRowsJoinTheirGroups() {
        browser_->setGrouping(TransactionGrouping::Company);
        QTRY_COMPARE(browser_->rowCount(), 1000);
        QTRY_COMPARE(browser_->groups().size(), 2);
        fill(100, 1000);
        QTRY_COMPARE(browser_->rowCount(), 1100);
        QCOMPARE(browser_->groups().at(0).totals.count, 550);
        QCOMPARE(browser_->totals()->count, 1100);
    }
    void changedAmountsChangeTheSumsAlone() {
        browser_->setGrouping(TransactionGrouping::Company);
        // All groups come with the first rows; the rows behind them are not what this is about.
        QTRY_COMPARE(browser_->groups().size(), 2);
        QTRY_COMPARE(browser_->rowCount(), 1000);
        QSignalSpy resets(browser_.get(), &TransactionBrowser::rowsReset);
        QSignalSpy changes(browser_.get(), &TransactionBrowser::groupsChanged);
        Transaction row = numberedTransaction(1);
        const Dong before = browser_->totals()->in;
        row.amount += 5;
        QVERIFY(resultOf((*store_)->upsertTransactions({row})).has_value());
        QTRY_COMPARE(changes.size(), 1);
        QCOMPARE(browser_->totals()->in, before + 5);
        QVERIFY(resets.isEmpty());
    }
    void theLastGroupingWins() {
        for (const TransactionGrouping grouping : transactionGroupings())
            browser_->setGrouping(grouping);
        browser_->setGrouping(TransactionGrouping::Month);
        QTRY_COMPARE(browser_->groupingOfRows(), TransactionGrouping::Month);
        QTRY_COMPARE(browser_->state(), TransactionBrowser::State::Ready);
        QCOMPARE(rowsInGroups(), 1000);
    }
};

QTEST_GUILESS_MAIN(GroupedBrowserTest)
#include "groupedbrowser_test.moc"
