// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transactions/transactionbrowser.h"

#include <QSignalSpy>

#include "tests/support/store_testing.h"

using namespace bankhub;
using namespace bankhub::testing;

namespace {

/// Plays the model: keeps its own list by the signals alone and objects to any that do not fit.
class FollowingList : public QObject {
public:
    explicit FollowingList(TransactionBrowser& browser) : browser_(browser) {
        connect(&browser, &TransactionBrowser::rowsAboutToReset, this, [this] {
            expect(step_ == Step::Idle && ids_ == browserIds(), "reset begins at the wrong time");
            step_ = Step::Resetting;
        });
        connect(&browser, &TransactionBrowser::rowsReset, this, [this] {
            expect(step_ == Step::Resetting, "reset ends without a beginning");
            ids_ = browserIds();
            step_ = Step::Idle;
            ++resets;
        });
        connect(&browser, &TransactionBrowser::rowsAboutToBeInserted, this, [this](int first, int last) {
            expect(step_ == Step::Idle && ids_ == browserIds(), "insert begins at the wrong time");
            expect(first >= 0 && first <= last && first <= ids_.size(), "impossible rows");
            step_ = Step::Inserting;
            first_ = first;
            last_ = last;
        });
        connect(&browser, &TransactionBrowser::rowsInserted, this, [this] {
            expect(step_ == Step::Inserting, "insert ends without a beginning");
            for (int row = first_; row <= last_; ++row)
                ids_.insert(row, browser_.rowIdAt(row));
            expect(ids_ == browserIds(), "the insert is not what was announced");
            step_ = Step::Idle;
            inserted.append({first_, last_});
        });
        connect(&browser, &TransactionBrowser::rowsLoaded, this, [this](int first, int last) {
            expect(step_ == Step::Idle && first >= 0 && first <= last && last < browser_.rowCount(), "impossible load");
            ++loads;
        });
    }

    int resets = 0;
    int loads = 0;
    QList<std::pair<int, int>> inserted;
    QStringList objections;

private:
    enum class Step { Idle, Resetting, Inserting };
    void expect(bool condition, const char* objection) {
        if (!condition) objections.append(QString::fromLatin1(objection));
    }
    [[nodiscard]] QList<Store::RowId> browserIds() const {
        QList<Store::RowId> ids;
        for (int row = 0; row < browser_.rowCount(); ++row)
            ids.append(browser_.rowIdAt(row));
        return ids;
    }

    TransactionBrowser& browser_;
    QList<Store::RowId> ids_;
    Step step_ = Step::Idle;
    int first_ = 0;
    int last_ = 0;
};

}  // namespace

/// The rows behind the transaction page, over a real store.
class TransactionBrowserTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TemporaryStore> store_;
    std::unique_ptr<TransactionBrowser> browser_;
    std::unique_ptr<FollowingList> list_;

    void fill(int count, int first = 0) {
        QVERIFY(resultOf((*store_)->upsertTransactions(numberedTransactions(count, first))).has_value());
    }
    const Transaction* loadedRow(int row) {
        const Store::CachedTransaction* cached = browser_->rowAt(row);
        return cached ? &cached->transaction : nullptr;
    }
    static TransactionQuery withText(const QString& text) {
        TransactionQuery query;
        query.text = text;
        return query;
    }

private slots:
    void init() {
        store_ = std::make_unique<TemporaryStore>();
        browser_ = std::make_unique<TransactionBrowser>(**store_);
        list_ = std::make_unique<FollowingList>(*browser_);
    }
    void cleanup() {
        QCOMPARE(list_->objections, QStringList());
        list_.reset();
        browser_.reset();
        store_.reset();
    }

    void showsTheFirstRowsBeforeAll() {
        fill(1000);
        browser_->reload();
        QCOMPARE(browser_->state(), TransactionBrowser::State::Loading);
        QTRY_COMPARE(browser_->rowCount(), 1000);
        QCOMPARE(list_->resets, 1);
        QCOMPARE(list_->inserted, (QList<std::pair<int, int>>{{400, 999}}));
        QCOMPARE(browser_->state(), TransactionBrowser::State::Ready);
        QCOMPARE(browser_->totals()->count, 1000);
        QCOMPARE(browser_->cachedCount(), std::optional<qint64>(1000));
    }

    void isReadyWithNothing() {
        browser_->reload();
        QTRY_COMPARE(browser_->state(), TransactionBrowser::State::Ready);
        QCOMPARE(browser_->rowCount(), 0);
        QTRY_VERIFY(browser_->totals().has_value());
        QCOMPARE(*browser_->totals(), TransactionTotals());
        QVERIFY(!browser_->rowAt(0));
    }

    void loadsRowsOnDemand() {
        fill(1000);
        browser_->reload();
        QTRY_COMPARE(browser_->rowCount(), 1000);
        QVERIFY(!loadedRow(777));
        QTRY_VERIFY(loadedRow(777));
        QCOMPARE(*loadedRow(777), numberedTransaction(999 - 777));
        QVERIFY(loadedRow(600));  // its neighbours came along
        QVERIFY(list_->loads >= 2);
        QCOMPARE(browser_->rowOf(browser_->rowIdAt(777)), 777);
        QCOMPARE(browser_->rowOf(-5), -1);
    }

    void theNewestQueryWins() {
        fill(1000);
        for (int number = 0; number < 20; ++number)
            browser_->setQuery(withText(QStringLiteral("DH%1").arg(number)));
        browser_->setQuery(withText(QStringLiteral("DH77")));
        QTRY_COMPARE(browser_->state(), TransactionBrowser::State::Ready);
        QTRY_VERIFY(browser_->totals().has_value());
        QCOMPARE(browser_->rowCount(), 11);  // DH77 and DH770 to DH779
        QCOMPARE(browser_->totals()->count, 11);
        QCOMPARE(list_->resets, 1);
        QCOMPARE(browser_->query(), withText(QStringLiteral("DH77")));
    }

    void anotherQueryResetsAndForgetsTheTotals() {
        fill(100);
        browser_->reload();
        QTRY_VERIFY(browser_->totals().has_value());
        QSignalSpy states(browser_.get(), &TransactionBrowser::stateChanged);
        browser_->setQuery(withText(QStringLiteral("DH9")));
        QVERIFY(!browser_->totals().has_value());
        QCOMPARE(browser_->state(), TransactionBrowser::State::Loading);
        QCOMPARE(browser_->rowCount(), 100);  // the old rows stay until there are others
        QTRY_COMPARE(browser_->rowCount(), 11);
        QCOMPARE(list_->resets, 2);
        QCOMPARE(states.count(), 2);
        // The same query again is no work.
        browser_->setQuery(withText(QStringLiteral("DH9")));
        QCOMPARE(browser_->state(), TransactionBrowser::State::Ready);
    }

    void newTransactionsAreInsertedInFront() {
        fill(500);
        browser_->reload();
        QTRY_COMPARE(browser_->rowCount(), 500);
        QTRY_VERIFY(loadedRow(3));
        list_->inserted.clear();
        fill(7, 500);
        QTRY_COMPARE(browser_->rowCount(), 507);
        QCOMPARE(list_->inserted, (QList<std::pair<int, int>>{{0, 6}}));
        QCOMPARE(list_->resets, 1);
        QVERIFY(loadedRow(10));  // what was in memory stays there
        QTRY_COMPARE(browser_->totals()->count, 507);
        QCOMPARE(browser_->state(), TransactionBrowser::State::Ready);
    }

    void rowsInSeveralPlacesReset() {
        fill(100, 100);
        browser_->reload();
        QTRY_COMPARE(browser_->rowCount(), 100);
        QVERIFY(
            resultOf((*store_)->upsertTransactions({numberedTransaction(1), numberedTransaction(500)})).has_value());
        QTRY_COMPARE(browser_->rowCount(), 102);
        QCOMPARE(list_->resets, 2);
    }

    void aChangedRowIsReadAgain() {
        fill(50);
        browser_->reload();
        QTRY_VERIFY(loadedRow(0));
        const int loads = list_->loads;
        Transaction changed = numberedTransaction(49);
        changed.webhookSuccess = 5;
        QVERIFY(resultOf((*store_)->upsertTransactions({changed})).has_value());
        QTRY_COMPARE(loadedRow(0)->webhookSuccess, std::optional<qint64>(5));
        QVERIFY(list_->loads > loads);
        QCOMPARE(list_->resets, 1);
    }

    void aNewCompanyNameIsShown() {
        fill(10);
        browser_->reload();
        QTRY_VERIFY(loadedRow(1));
        Company company;
        company.xid = loadedRow(1)->companyXid;
        company.fullName = QStringLiteral("Công ty Mới");
        QVERIFY(resultOf((*store_)->saveCompanies({company}, 1)).has_value());
        QTRY_COMPARE(browser_->rowAt(1)->companyName, company.fullName);
    }

    void manyWritesAreFewRuns() {
        browser_->reload();
        QTRY_COMPARE(browser_->state(), TransactionBrowser::State::Ready);
        for (int page = 0; page < 40; ++page)
            (*store_)->upsertTransactions(numberedTransactions(10, page * 10));
        QTRY_COMPARE(browser_->rowCount(), 400);
        QVERIFY(list_->resets + list_->inserted.size() < 20);
    }

    void failsAndRecovers() {
        QTemporaryDir folder;
        Store closed(folder.filePath(QStringLiteral("cache.db")));
        TransactionBrowser browser(closed);
        browser.setQuery(withText(QStringLiteral("x")));
        QTRY_COMPARE(browser.state(), TransactionBrowser::State::Failed);
        QCOMPARE(browser.error()->kind, ErrorKind::Storage);
        QVERIFY(resultOf(closed.open()).has_value());
        browser.reload();
        QTRY_COMPARE(browser.state(), TransactionBrowser::State::Ready);
        QVERIFY(!browser.error().has_value());
    }

    void mayEndAtAnyMoment() {
        fill(1000);
        browser_->reload();
        list_.reset();
        browser_.reset();
        QCOMPARE(*resultOf((*store_)->transactionCount()), 1000);
        browser_ = std::make_unique<TransactionBrowser>(**store_);
        list_ = std::make_unique<FollowingList>(*browser_);
        browser_->reload();
        QTRY_VERIFY(browser_->rowCount() > 0);
        QVERIFY(!browser_->rowAt(300));
        store_->close();
        QCoreApplication::processEvents();
        QVERIFY(browser_->rowCount() > 0);
    }
};

QTEST_GUILESS_MAIN(TransactionBrowserTest)
#include "transactionbrowser_test.moc"
