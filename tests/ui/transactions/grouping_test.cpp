// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>
#include <QTest>

#include "tests/support/store_testing.h"
#include "tests/support/transactionsdesk.h"
#include "ui/transactions/groupbutton.h"
#include "ui/transactions/transactiondetail.h"
#include "ui/transactions/transactiontotalsbar.h"

using namespace bankhub;
using namespace bankhub::testing;

/// Grouping on the real page, through its widgets.
class GroupingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TransactionsDesk> desk_;

    TransactionTable& table() { return desk_->table(); }
    TransactionModel& model() { return table().transactions(); }
    QString totalsWords() { return desk_->page->findChild<TransactionTotalsBar*>()->words(); }
    TransactionDetail& detail() { return *desk_->page->findChild<TransactionDetail*>(); }
    QString valueOf(const QString& label) {
        for (const DetailRow& row : detail().rows())
            if (row.label == label) return row.value;
        return {};
    }
    QPoint middleOf(int line, int column = 0) { return table().visualRect(model().index(line, column)).center(); }
    void click(int line) { QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, middleOf(line)); }
    void key(Qt::Key pressed) { QTest::keyClick(&table(), pressed); }
    void trigger(QMenu& menu, const QString& text) {
        for (QAction* action : menu.actions())
            if (action->text() == text) {
                action->trigger();
                return;
            }
        QFAIL(qPrintable(text));
    }
    void chooseFromButton(const QString& text) {
        auto* button = desk_->page->findChild<GroupButton*>();
        Q_EMIT button->menu()->aboutToShow();
        trigger(*button->menu(), text);
    }

private slots:
    void init() {
        QGuiApplication::clipboard()->clear();
        desk_ = std::make_unique<TransactionsDesk>();
        QTRY_VERIFY(desk_->isReady());
        chooseFromButton(QStringLiteral("Account"));
        QTRY_COMPARE(model().rowCount(), 12);  // headers are the lines 0 and 5
        QTRY_VERIFY(model().transactionAt(11) != nullptr);
    }
    void cleanup() { desk_.reset(); }

    void aClickCollapsesAndExpands() {
        click(0);
        QCOMPARE(model().rowCount(), 8);
        QCOMPARE(table().currentIndex().row(), 0);
        click(0);
        QCOMPARE(model().rowCount(), 12);
        QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, middleOf(0));
        QCOMPARE(model().rowCount(), 12);
    }
    void keysCollapseAndExpand() {
        table().setFocus();
        table().setCurrentIndex(model().index(0, 0));
        key(Qt::Key_Left);
        QCOMPARE(model().rowCount(), 8);
        key(Qt::Key_Left);
        QCOMPARE(model().rowCount(), 8);
        key(Qt::Key_Right);
        QCOMPARE(model().rowCount(), 12);
        key(Qt::Key_Return);
        QCOMPARE(model().rowCount(), 8);
        key(Qt::Key_Space);
        QCOMPARE(model().rowCount(), 12);
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        QCOMPARE(table().selectedRows(), QList<int>{2});
        key(Qt::Key_Left);
        QCOMPARE(table().currentIndex().row(), 0);
        QVERIFY(table().selectedRows().isEmpty());
    }
    void allAtOnce() {
        chooseFromButton(QStringLiteral("Collapse all groups"));
        QCOMPARE(model().rowCount(), 2);
        chooseFromButton(QStringLiteral("Expand all groups"));
        QCOMPARE(model().rowCount(), 12);
    }
    void headersAreNeitherCopiedNorCounted() {
        table().selectAll();
        QCOMPARE(table().selectedRows().size(), 10);
        QCOMPARE(table().selectedRowIds().size(), 10);
        QVERIFY2(totalsWords().contains(QStringLiteral("Selected: 10 · in +25.000 · out −30.000")),
                 qPrintable(totalsWords()));
        desk_->page->copySelection();
        QCOMPARE(QGuiApplication::clipboard()->text().split(QLatin1Char('\n')).size(), 11);
        // Across a header, with the sums of what is selected.
        table().selectionModel()->select({model().index(4, 0), model().index(6, 5)},
                                         QItemSelectionModel::ClearAndSelect);
        QCOMPARE(table().selectedRows(), (QList<int>{4, 6}));
        QVERIFY2(totalsWords().contains(QStringLiteral("Selected: 2 · in +1.000 · out −10.000")),
                 qPrintable(totalsWords()));
        desk_->page->copySelection();
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(1).contains(QStringLiteral("\t-10000\t")));
        QVERIFY(lines.at(2).contains(QStringLiteral("\t1000\t")));
    }
    void theFootIsThatOfAllRows() {
        QVERIFY2(totalsWords().startsWith(QStringLiteral("10 rows")), qPrintable(totalsWords()));
        chooseFromButton(QStringLiteral("Collapse all groups"));
        QVERIFY(totalsWords().startsWith(QStringLiteral("10 rows")));
    }
    void theMenuOfAHeaderSelectsItsRows() {
        model().setCollapsed(0, true);
        Q_EMIT table().customContextMenuRequested(middleOf(0));
        QMenu* menu = nullptr;
        for (auto* candidate : desk_->page->findChildren<QMenu*>())
            if (candidate->isVisible()) menu = candidate;
        QVERIFY(menu);
        trigger(*menu, QStringLiteral("Select the rows of this group"));
        menu->close();
        QCOMPARE(table().selectedRows(), (QList<int>{1, 2, 3, 4}));
    }
    void detailsOfAGroupAndOfASelection() {
        table().setCurrentIndex(model().index(0, 0));
        QCOMPARE(valueOf(QStringLiteral("Rows")), QStringLiteral("4"));
        QCOMPARE(valueOf(QStringLiteral("Money in")), QStringLiteral("+16.000"));
        QCOMPARE(valueOf(QStringLiteral("Money out")), QStringLiteral("−18.000"));
        table().selectionModel()->select({model().index(1, 0), model().index(2, 11)},
                                         QItemSelectionModel::ClearAndSelect);
        QCOMPARE(valueOf(QStringLiteral("Rows")), QStringLiteral("2"));
        QCOMPARE(valueOf(QStringLiteral("Net")), QStringLiteral("−1.000\u00a0₫"));
        table().setCurrentIndex(model().index(3, 0));
        QCOMPARE(valueOf(QStringLiteral("Transaction ID")), QStringLiteral("transaction-8"));
    }
    void selectionAndCollapsedGroupsSurviveNewRows() {
        model().setCollapsed(0, true);
        table().setCurrentIndex(model().index(3, 0));
        const QList<Store::RowId> selected = table().selectedRowIds();
        QCOMPARE(selected.size(), 1);
        Transaction fresh = model().transactionAt(2)->transaction;
        fresh.id = {QStringLiteral("fresh")};
        fresh.timeUtcMs += 5;
        resultOf(desk_->data.session->store().upsertTransactions({fresh}));
        QTRY_COMPARE(model().rowCount(), 9);
        QVERIFY(model().isCollapsed(0));
        QCOMPARE(table().selectedRowIds(), selected);
        QCOMPARE(table().selectedRows(), QList<int>{4});
    }
    void theKeyboardsPlaceStaysOnItsHeader() {
        table().setCurrentIndex(model().index(5, 2));
        chooseFromButton(QStringLiteral("Collapse all groups"));
        QCOMPARE(table().currentIndex().row(), 1);
        chooseFromButton(QStringLiteral("Expand all groups"));
        QCOMPARE(table().currentIndex().row(), 5);
        // Collapsed while one of its rows is current: the header takes over.
        table().setCurrentIndex(model().index(2, 0));
        table().toggleGroup(0);
        QCOMPARE(table().currentIndex().row(), 0);
    }
    void theUpperEdgeStaysWhenRowsArrive() {
        QList<Transaction> many = numberedTransactions(300);
        for (Transaction& row : many)
            row.bankAccountXid = {QStringLiteral("account-1")};
        resultOf(desk_->data.session->store().upsertTransactions(many));
        QTRY_COMPARE(desk_->browser().rowCount(), 310);
        table().verticalScrollBar()->setValue(100);
        const auto top = model().rowIdAt(table().rowAt(0));
        QVERIFY(top.has_value());
        Transaction fresh = many.last();
        fresh.id = {QStringLiteral("fresh")};
        fresh.timeUtcMs += 60'000'000;
        resultOf(desk_->data.session->store().upsertTransactions({fresh}));
        QTRY_COMPARE(desk_->browser().rowCount(), 311);
        QCOMPARE(model().rowIdAt(table().rowAt(0)), top);
        QCOMPARE(table().verticalScrollBar()->value(), 101);
    }
    void theChoiceIsRemembered() {
        QCOMPARE(desk_->page->grouping(), TransactionGrouping::Account);
        QCOMPARE(desk_->data.settings.state(QStringLiteral("transactions/grouping")), QByteArray("account"));
        chooseFromButton(QStringLiteral("Do not group"));
        QTRY_COMPARE(model().rowCount(), 10);
        desk_->page->setGrouping(TransactionGrouping::Week);
        QTRY_COMPARE(model().rowCount(), 11);
        QCOMPARE(desk_->page->findChild<GroupButton*>()->text(), QStringLiteral("By week"));
        desk_->browser().setGrouping(TransactionGrouping::None);
        Session& session = *desk_->data.session;
        desk_->page = std::make_unique<TransactionsPage>(TransactionsPage::Sources{
            session.transactions(), session.newTransactions(), session.duplicateReview(), session.companies(),
            session.bankAccounts(), session.store(), desk_->data.settings, desk_->data.clock});
        QCOMPARE(desk_->page->grouping(), TransactionGrouping::Week);
    }
};

QTEST_MAIN(GroupingTest)
#include "grouping_test.moc"
