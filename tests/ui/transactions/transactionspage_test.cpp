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

#include "app/transactions/transactionbrowser.h"
#include "tests/support/filledsession.h"
#include "ui/models/transactionmodel.h"
#include "ui/transactions/transactiondetail.h"
#include "ui/transactions/transactionfilterbar.h"
#include "ui/transactions/transactionspage.h"
#include "ui/transactions/transactiontable.h"
#include "ui/transactions/transactiontotalsbar.h"
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
        filter().setDirection(Direction::Out);
        QCOMPARE(browser().query().direction, std::optional(Direction::Out));
        filter().setNotification(false);
        QCOMPARE(browser().query().webhookDelivered, std::optional(false));
        filter().setAccount({QStringLiteral("account-1")});
        QCOMPARE(browser().query().account.text, QStringLiteral("account-1"));
        filter().setPreset(DatePreset::Today);
        QCOMPARE(browser().query().from, browser().query().to);
        QVERIFY(browser().query().from.isValid());
        QTRY_COMPARE(browser().rowCount(), 1);
    }
    void menusChoose() {
        choose(chipWith(QStringLiteral("Direction")), QStringLiteral("Money in"));
        QCOMPARE(browser().query().direction, std::optional(Direction::In));
        choose(chipWith(QStringLiteral("Notification")), QStringLiteral("not delivered"));
        QCOMPARE(browser().query().webhookDelivered, std::optional(false));
        choose(chipWith(QStringLiteral("Account")), QStringLiteral("ACB 0022"));
        QCOMPARE(browser().query().account.text, QStringLiteral("account-2"));
        choose(chipWith(QStringLiteral("Date")), QStringLiteral("last 7 days"));
        QCOMPARE(browser().query().from.daysTo(browser().query().to), 6);
    }
    void chipsShowAndRemove() {
        filter().setDirection(Direction::In);
        FilterChip* chip = chipWith(QStringLiteral("Direction"));
        QCOMPARE(chip->value(), QStringLiteral("Money in"));
        chip->removeButton()->click();
        QVERIFY(!browser().query().direction);
        QVERIFY(!chip->isActive());
    }
    void companyPicker() {
        auto* picker = page_->findChild<QComboBox*>();
        QTRY_COMPARE(picker->count(), 3);
        filter().setAccount({QStringLiteral("account-1")});
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
        filter().setDirection(Direction::In);
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
        filter().setDirection(Direction::In);
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
        filter().setDirection(Direction::In);
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
        filter().setNotification(true);
        filter().setAccount({QStringLiteral("account-1")});
        filter().setCustomRange({QDate(2001, 1, 1), QDate(2001, 1, 1)});
        QTRY_COMPARE(browser().rowCount(), 0);
        auto* state = page_->findChild<StatePanel*>();
        QTRY_VERIFY(!state->isHidden());
        QTRY_COMPARE(state->accessibleName(), QStringLiteral("No transaction matches"));
        state->findChild<QPushButton*>()->click();
        QVERIFY(!browser().query().restricts());
        QTRY_COMPARE(browser().rowCount(), 10);
    }
    void presetsMoveWithTheCalendar() {
        filter().setPreset(DatePreset::Today);
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
    FilterChip* chipWith(const QString& label) {
        for (FilterChip* chip : page_->findChildren<FilterChip*>())
            if (chip->findChild<QToolButton*>()->accessibleName().startsWith(label)) return chip;
        return nullptr;
    }
    static void choose(FilterChip* chip, const QString& text) {
        QVERIFY(chip);
        Q_EMIT chip->menu()->aboutToShow();
        for (QAction* action : chip->menu()->actions()) {
            if (action->text() != text) continue;
            action->trigger();
            return;
        }
        QFAIL(qPrintable(text));
    }

    std::unique_ptr<FilledSession> data_;
    std::unique_ptr<TransactionsPage> page_;
};

QTEST_MAIN(TransactionsPageTest)
#include "transactionspage_test.moc"
