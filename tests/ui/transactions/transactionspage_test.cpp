// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "app/bankaccounts/bankaccountdirectory.h"
#include "app/domain/vietnamtime.h"
#include "app/transactions/transactionbrowser.h"
#include "tests/support/filledsession.h"
#include "tests/support/store_testing.h"
#include "ui/format/moneytext.h"
#include "ui/models/transactionmodel.h"
#include "ui/transactions/transactiondetail.h"
#include "ui/transactions/transactionfilterbar.h"
#include "ui/transactions/transactionspage.h"
#include "ui/transactions/transactiontable.h"
#include "ui/transactions/transactiontotalsbar.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statepanel.h"

using namespace bankhub;
using namespace bankhub::testing;

class TransactionsPageTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        data_ = std::make_unique<FilledSession>();
        makePage();
        QTRY_COMPARE(browser().rowCount(), FilledSession::transactionCount);
        QTRY_COMPARE(browser().cachedCount().value_or(0), FilledSession::transactionCount);
        QTRY_VERIFY(browser().totals().has_value());
        QTRY_COMPARE(data_->session->bankAccounts().accounts().size(), 2);
    }
    void cleanup() {
        page_.reset();
        data_.reset();
    }

    void searchIsTakenAfterAPause() {
        auto* search = page_->findChild<QLineEdit*>();
        QTest::keyClicks(search, QStringLiteral("nguyen dat"));
        QTRY_COMPARE(browser().query().text, QStringLiteral("nguyen dat"));
        QTRY_COMPARE(browser().rowCount(), 1);
        QTRY_COMPARE(page_->findChild<PageHeader*>()->subtitle(), QStringLiteral("Showing 1 of 10"));
        search->clear();
        QCOMPARE(browser().query().text, QString());
        QTRY_COMPARE(browser().rowCount(), 10);
    }
    void everyFilterReachesTheQuery() {
        add("dir:out");
        QCOMPARE(browser().query().direction, std::optional(Direction::Out));
        add("notified:no");
        QCOMPARE(browser().query().webhookDelivered, std::optional(false));
        add("account:0011");
        QCOMPARE(browser().query().account.text, QStringLiteral("account-1"));
        add("date:today");
        QCOMPARE(browser().query().from, browser().query().to);
        QVERIFY(browser().query().from.isValid());
        QTRY_COMPARE(browser().rowCount(), 1);
    }
    void chipsShowAndRemove() {
        add("dir:in");
        auto* chip = page_->findChild<FilterChip*>();
        QCOMPARE(chip->words(), QStringLiteral("Direction: Money in"));
        chip->removeButton()->click();
        QVERIFY(!browser().query().direction);
    }
    void aQueryIsShownAndGivenBack() {
        QSignalSpy changed(page_.get(), &TransactionsPage::queryChanged);
        TransactionQuery query;
        query.from = {2026, 11, 1};
        query.to = {2026, 11, 2};
        query.amountFrom = 2000;
        query.sort = {TransactionField::Amount, false};
        query.thenBy = {{TransactionField::Time, true}};
        page_->showQuery(query);
        QCOMPARE(browser().query(), query);
        QCOMPARE(page_->queryLine(), QStringLiteral("date:2026-11-01..2026-11-02 amount:>=2000"));
        QVERIFY(!changed.isEmpty());
        const QString line = page_->queryLine();
        const SortOrder order = page_->order();
        page_->clearFilter();
        page_->showLine(line, order);
        QCOMPARE(browser().query(), query);
        page_->showLine(QStringLiteral("date:last-month"));
        QCOMPARE(page_->queryLine(), QStringLiteral("date:last-month"));
        QCOMPARE(page_->order(), defaultOrder());
    }
    void theCountSaysThatRowsAreHiddenAndClears() {
        auto* clear = page_->findChild<PageHeader*>()->findChild<QToolButton*>();
        QVERIFY(clear->isHidden());
        add("dir:out");
        QTRY_COMPARE(page_->findChild<PageHeader*>()->subtitle(), QStringLiteral("Showing 5 of 10"));
        QVERIFY(!clear->isHidden());
        QCOMPARE(clear->accessibleName(), QStringLiteral("Clear the filter (Esc)"));
        QTest::mouseClick(clear, Qt::LeftButton);
        QVERIFY(!browser().query().restricts());
        QTRY_VERIFY(clear->isHidden());
    }
    void escapeTakesAlsoAWrongLineAway() {
        page_->showLine(QStringLiteral("amout:1tr"));
        QVERIFY(!browser().query().restricts());
        page_->clearFilter();
        QCOMPARE(page_->findChild<QLineEdit*>()->text(), QString());
    }
    void companyPicker() {
        auto* picker = page_->findChild<QComboBox*>();
        QTRY_COMPARE(picker->count(), 3);
        add("account:0011");
        const int index = picker->findData(QStringLiteral("company-2"));
        picker->setCurrentIndex(index);
        Q_EMIT picker->activated(index);
        QCOMPARE(browser().query().company.text, QStringLiteral("company-2"));
        // The account of another company went with it, else nothing would be left to see.
        QVERIFY(browser().query().account.isEmpty());
        page_->clearFilter();
        QCOMPARE(picker->currentIndex(), 0);
        QVERIFY(!browser().query().restricts());
    }
    void totalsFollowTheFilter() {
        QTRY_VERIFY(totalsWords().contains(QStringLiteral("10 rows")));
        QVERIFY(totalsWords().contains(QStringLiteral("+25.000")));
        QVERIFY(totalsWords().contains(QStringLiteral("−30.000")));
        QVERIFY(totalsWords().contains(QStringLiteral("−5.000\u00a0₫")));
        add("dir:in");
        QTRY_VERIFY(totalsWords().contains(QStringLiteral("5 rows")));
        QTRY_VERIFY(totalsWords().contains(QStringLiteral("25.000\u00a0₫")));
    }
    void totalsOfTheSelection() {
        loadAll();
        select(0, 0);
        QVERIFY(!totalsWords().contains(QStringLiteral("Selected")));
        select(0, 2);
        QVERIFY2(totalsWords().contains(QStringLiteral("Selected: 3 · in +4.000 · out −2.000 · net 2.000")),
                 qPrintable(totalsWords()));
    }
    void totalsOfASelectionThatIsNotInMemory() {
        Store& store = data_->session->store();
        QVERIFY(resultOf(store.upsertTransactions(numberedTransactions(2500, 5000))).has_value());
        QTRY_COMPARE(browser().rowCount(), 2510);
        QTRY_VERIFY(browser().totals().has_value() && browser().totals()->count == 2510);
        select(5, 2204);
        QVERIFY2(totalsWords().contains(QStringLiteral("Selected: 2.200 · in … · out … · net …")),
                 qPrintable(totalsWords()));
        const TransactionTotals sums = *resultOf(store.totalsOfRows(table().selectedRowIds()));
        QCOMPARE(sums.count, 2200);
        const QString words = QStringLiteral("Selected: 2.200 · in +%1 · out −%2 · net %3")
                                  .arg(moneyText(sums.in), moneyText(sums.out), moneyText(sums.net()));
        QTRY_VERIFY2(totalsWords().contains(words), qPrintable(totalsWords()));
        QVERIFY(page_->findChild<TransactionDetail*>()->asText().contains(moneyText(sums.in)));
        // All rows: what the foot says of them anyway.
        table().selectAll();
        QVERIFY(
            totalsWords().contains(QStringLiteral("Selected: 2.510 · in +%1").arg(moneyText(browser().totals()->in))));
        // All but one.
        table().selectionModel()->select(table().transactions().index(0, 0),
                                         QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
        QTRY_VERIFY2(totalsWords().contains(QStringLiteral("Selected: 2.509 · in +")), qPrintable(totalsWords()));
    }
    void theFootTellsOfIncompleteDaysThatAreShown() {
        page_->setCompletenessText(QStringLiteral("Complete until 14:02 ✓"));
        const auto foot = [this] {
            QStringList texts;
            for (const ElidedLabel* label : page_->findChild<TransactionTotalsBar*>()->findChildren<ElidedLabel*>())
                texts << label->fullText();
            return texts.join(QLatin1Char(' '));
        };
        // The service counts nothing for a company that has rows here.
        Store& store = data_->session->store();
        QVERIFY(resultOf(store.saveCounters({QStringLiteral("company-1")}, {}, {}, {}, data_->clock.nowUtcMs()))
                    .has_value());
        QVERIFY(foot().contains(QStringLiteral("Complete until 14:02")));
        loadAll();
        const QDate day = vietnamtime::dayOf(table().transactions().transactionAt(5)->transaction.timeUtcMs);
        filter().setLine(QStringLiteral("date:") + day.toString(Qt::ISODate));
        QTRY_VERIFY2(foot().contains(QStringLiteral("1 day(s) of this period differ")), qPrintable(foot()));
        page_->clearFilter();
        QTRY_VERIFY(foot().contains(QStringLiteral("Complete until 14:02")));
    }
    void detailsOfTheSelectedRow() {
        loadAll();
        select(2, 2);
        const QString text = page_->findChild<TransactionDetail*>()->asText();
        QVERIFY2(text.contains(QStringLiteral("Content: Nguyễn Đạt chuyen tien")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Reference: FT2")));
        table().clearSelection();
        QVERIFY(page_->findChild<TransactionDetail*>()->rows().isEmpty());
    }
    void selectionFollowsItsRows() {
        loadAll();
        select(2, 2);
        add("dir:in");
        QTRY_COMPARE(browser().rowCount(), 5);
        QTRY_COMPARE(table().selectedRows(), QList<int>{1});
    }
    void copyAsTabSeparatedText() {
        loadAll();
        select(1, 2);
        page_->copySelection();
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).startsWith(QStringLiteral("Time\tBank\tAccount\t")));
        QVERIFY(lines.at(1).contains(QStringLiteral("\t-2000\t")));
        QCOMPARE(page_->findChild<NoticeStrip*>()->text(), QStringLiteral("2 row(s) copied."));
        QVERIFY(lines.at(2).contains(QStringLiteral("\t3000\tNguyễn Đạt chuyen tien\tDH2")));
    }
    void sortingByAHeading() {
        table().sortByColumn(TransactionModel::columnOf(TransactionField::Amount), Qt::DescendingOrder);
        QCOMPARE(browser().query().sort.field, TransactionField::Amount);
        add("dir:in");
        // The filter leaves the order alone.
        QCOMPARE(browser().query().sort.field, TransactionField::Amount);
    }
    void columnsAreRemembered() {
        const int column = TransactionModel::columnOf(TransactionField::BankName);
        table().setColumnWidth(column, 211);
        page_.reset();
        makePage();
        QCOMPARE(table().columnWidth(column), 211);
    }
    void nothingFoundOffersToClear() {
        add("notified:yes account:0011 date:2001-01-01");
        QTRY_COMPARE(browser().rowCount(), 0);
        auto* state = page_->findChild<StatePanel*>();
        QTRY_VERIFY(!state->isHidden());
        QTRY_COMPARE(state->accessibleName(), QStringLiteral("No transaction matches"));
        state->findChild<QPushButton*>()->click();
        QVERIFY(!browser().query().restricts());
        QTRY_COMPARE(browser().rowCount(), 10);
    }
    void presetsMoveWithTheCalendar() {
        add("date:today");
        const QDate before = browser().query().from;
        data_->clock.advance(24 * 3'600'000);
        page_->followCalendar();
        QCOMPARE(browser().query().from, before.addDays(1));
    }

private:
    void makePage() {
        Session& session = *data_->session;
        page_ = std::make_unique<TransactionsPage>(TransactionsPage::Sources{
            session.transactions(), session.newTransactions(), session.duplicateReview(), session.companies(),
            session.bankAccounts(), session.store(), data_->settings, data_->clock});
        page_->resize(1400, 800);
        page_->show();
    }
    TransactionBrowser& browser() { return data_->session->transactions(); }
    TransactionFilterBar& filter() { return *page_->findChild<TransactionFilterBar*>(); }
    TransactionTable& table() { return *page_->findChild<TransactionTable*>(); }
    QString totalsWords() { return page_->findChild<TransactionTotalsBar*>()->words(); }
    void loadAll() {
        QTRY_VERIFY(table().transactions().transactionAt(FilledSession::transactionCount - 1) != nullptr);
    }
    void select(int first, int last) {
        const TransactionModel& model = table().transactions();
        table().setCurrentIndex(model.index(first, 0));
        table().selectionModel()->select(
            QItemSelection(model.index(first, 0), model.index(last, model.columnCount() - 1)),
            QItemSelectionModel::ClearAndSelect);
    }
    void add(const char* line) { filter().add(parseQuery(QString::fromUtf8(line), filter().vocabulary()).filter); }

    std::unique_ptr<FilledSession> data_;
    std::unique_ptr<TransactionsPage> page_;
};

QTEST_MAIN(TransactionsPageTest)
#include "transactionspage_test.moc"
