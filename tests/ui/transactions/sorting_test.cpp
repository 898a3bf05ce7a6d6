// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

#include "app/transactions/transactionbrowser.h"
#include "tests/support/filledsession.h"
#include "ui/models/modelroles.h"
#include "ui/models/transactionmodel.h"
#include "ui/transactions/transactionspage.h"
#include "ui/transactions/transactiontable.h"

using namespace bankhub;
using namespace bankhub::testing;
using Field = TransactionField;

/// Ordering by headings and filtering from cells, in the real table.
class SortingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FilledSession> data_;
    std::unique_ptr<TransactionsPage> page_;

    TransactionBrowser& browser() { return data_->session->transactions(); }
    TransactionTable& table() { return *page_->findChild<TransactionTable*>(); }
    void makePage() {
        Session& session = *data_->session;
        page_ = std::make_unique<TransactionsPage>(TransactionsPage::Sources{
            session.transactions(), session.newTransactions(), session.duplicateReview(), session.companies(),
            session.bankAccounts(), session.store(), data_->settings, data_->clock});
        page_->resize(1400, 800);
        page_->show();
    }
    void clickHeading(Field field, Qt::KeyboardModifiers modifiers = {}) {
        QHeaderView* header = table().horizontalHeader();
        const int column = TransactionModel::columnOf(field);
        const QPoint place(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                           header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, place);
    }
    QString mark(Field field) {
        return table().model()->headerData(TransactionModel::columnOf(field), Qt::Horizontal, SortMarkRole).toString();
    }
    /// -1 while the row is not in memory.
    Dong amountAt(int row) {
        const Store::CachedTransaction* transaction = table().transactions().transactionAt(row);
        return transaction ? transaction->transaction.amount : -1;
    }
    QRect cell(int row, Field field) {
        return table().visualRect(table().model()->index(row, TransactionModel::columnOf(field)));
    }
    QMenu* popup() { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); }
    static QAction* entry(QMenu* menu, const QString& text) {
        for (QAction* action : menu->actions())
            if (action->text() == text) return action;
        return nullptr;
    }
    QString line() { return page_->findChild<QLineEdit*>()->text(); }

private slots:
    void init() {
        data_ = std::make_unique<FilledSession>();
        makePage();
        QTRY_COMPARE(browser().rowCount(), FilledSession::transactionCount);
        QTRY_VERIFY(table().transactions().transactionAt(FilledSession::transactionCount - 1) != nullptr);
    }
    void cleanup() {
        page_.reset();
        data_.reset();
    }

    void aClickOrdersAndTurns() {
        QCOMPARE(mark(Field::Time), QStringLiteral("↓"));
        clickHeading(Field::Amount);
        QCOMPARE(page_->order(), SortOrder({{Field::Amount, true}}));
        QCOMPARE(mark(Field::Amount), QStringLiteral("↓"));
        QCOMPARE(mark(Field::Time), QString());
        clickHeading(Field::Amount);
        QCOMPARE(mark(Field::Amount), QStringLiteral("↑"));
        // The heading orders and selects nothing.
        QVERIFY(table().selectedRows().isEmpty());
    }
    void shiftAddsFurtherColumns() {
        clickHeading(Field::Direction);
        clickHeading(Field::Amount, Qt::ShiftModifier);
        QCOMPARE(page_->order(), SortOrder({{Field::Direction, false}, {Field::Amount, true}}));
        QCOMPARE(mark(Field::Direction), QStringLiteral("↑1"));
        QCOMPARE(mark(Field::Amount), QStringLiteral("↓2"));
        QCOMPARE(table()
                     .model()
                     ->headerData(TransactionModel::columnOf(Field::Amount), Qt::Horizontal, Qt::AccessibleTextRole)
                     .toString(),
                 QStringLiteral("Amount (₫), sort column 2, descending"));
        // Money in comes first, and of both the largest.
        QTRY_COMPARE(amountAt(0), Dong(9000));
        QCOMPARE(amountAt(4), Dong(1000));
        QCOMPARE(amountAt(5), Dong(10000));
        clickHeading(Field::Amount, Qt::ShiftModifier);
        QCOMPARE(mark(Field::Amount), QStringLiteral("↑2"));
    }
    void theSelectionStaysOnItsRow() {
        table().selectRow(2);
        const Store::RowId id = browser().rowIdAt(2);
        clickHeading(Field::Amount);
        QTRY_COMPARE(table().selectedRows().size(), 1);
        QTRY_COMPARE(browser().rowIdAt(table().selectedRows().constFirst()), id);
        QVERIFY(table().selectedRows().constFirst() != 2);
    }
    void theOrderIsRemembered() {
        clickHeading(Field::Direction);
        clickHeading(Field::Amount, Qt::ShiftModifier);
        const SortOrder order = page_->order();
        page_.reset();
        browser().setQuery({});
        makePage();
        QCOMPARE(page_->order(), order);
    }
    void theMenuOfAHeadingDoesTheSame() {
        QHeaderView* header = table().horizontalHeader();
        const auto open = [&](Field field) {
            const int column = TransactionModel::columnOf(field);
            Q_EMIT header->customContextMenuRequested(QPoint(header->sectionViewportPosition(column) + 5, 5));
        };
        const auto choose = [&](Field field, const char* text) {
            open(field);
            QTRY_VERIFY(popup());
            QAction* action = entry(popup(), QString::fromLatin1(text));
            QVERIFY2(action, text);
            action->trigger();
            popup()->close();
        };
        choose(Field::Direction, "Sort descending");
        choose(Field::Amount, "Then by this, ascending");
        QCOMPARE(page_->order(), SortOrder({{Field::Direction, true}, {Field::Amount, false}}));
        choose(Field::Direction, "No longer sort by this");
        QCOMPARE(page_->order(), SortOrder({{Field::Amount, false}}));
        choose(Field::Content, "Default order");
        QCOMPARE(page_->order(), defaultOrder());
        open(Field::Time);
        QTRY_VERIFY(popup());
        QVERIFY(!entry(popup(), QStringLiteral("Then by this, ascending")));
        popup()->close();
    }
    void altAndAClickFilterByTheCell() {
        table().selectRow(0);
        QTest::mouseClick(table().viewport(), Qt::LeftButton, Qt::AltModifier, cell(1, Field::Direction).center());
        QCOMPARE(line(), QStringLiteral("dir:out"));
        QTRY_COMPARE(browser().rowCount(), 5);
        QTRY_VERIFY(table().transactions().transactionAt(1) != nullptr);
        QTest::mouseClick(table().viewport(), Qt::LeftButton, Qt::AltModifier, cell(1, Field::PaymentCode).center());
        QCOMPARE(line(), QStringLiteral("dir:out code:=\"DH3\""));
        QTRY_COMPARE(browser().rowCount(), 1);
    }
    void theMenuOfACellFilters() {
        // As the menu key does it: at the current cell, with no mouse.
        table().setCurrentIndex(table().model()->index(1, TransactionModel::columnOf(Field::BankName)));
        const QPoint place = table().inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
        QContextMenuEvent key(QContextMenuEvent::Keyboard, place, table().mapToGlobal(place));
        QCoreApplication::sendEvent(&table(), &key);
        QTRY_VERIFY(popup());
        QAction* hide = entry(popup(), QStringLiteral("Hide rows where “Bank” is “MBBank”"));
        QVERIFY(hide);
        QVERIFY(entry(popup(), QStringLiteral("Only rows where “Bank” is “MBBank”")));
        QVERIFY(entry(popup(), QStringLiteral("Same payment code: DH1")));
        QAction* order = entry(popup(), QStringLiteral("Sort by “Bank”"));
        QVERIFY(order && order->menu());
        hide->trigger();
        QCOMPARE(line(), QStringLiteral("-bank:=\"MBBank\""));
        QTRY_COMPARE(browser().rowCount(), 4);
        entry(order->menu(), QStringLiteral("Sort ascending"))->trigger();
        QCOMPARE(page_->order(), SortOrder({{Field::BankName, false}}));
        popup()->close();
    }
};

QTEST_MAIN(SortingTest)
#include "sorting_test.moc"
