// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/viewlist.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include "app/transactions/transactionbrowser.h"
#include "app/views/savedviews.h"
#include "tests/support/filledsession.h"
#include "tests/support/store_testing.h"
#include "tests/support/windowparts.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/navigationbutton.h"
#include "ui/transactions/transactionfilterbar.h"
#include "ui/transactions/viewcommands.h"
#include "ui/widgets/namedialog.h"
#include "ui/widgets/noticestrip.h"

using namespace bankhub;
using namespace bankhub::testing;

/// The views in the navigation of the real window.
class ViewListTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        data_ = std::make_unique<FilledSession>();
        makeWindow();
        QTRY_COMPARE(entries().size(), 3);
    }
    void cleanup() {
        window_.reset();
        data_.reset();
    }

    void viewsStandUnderTheirPageWithCounts() {
        QTRY_COMPARE(entryNames(), (QStringList{QStringLiteral("Today, 1"), QStringLiteral("No payment code, 0"),
                                                QStringLiteral("Notification failed, 2")}));
        NavigationButton* page = pageButton("Transactions");
        NavigationButton* next = pageButton("Bank accounts");
        const auto top = [this](QWidget* widget) { return widget->mapTo(window_.get(), QPoint()).y(); };
        QVERIFY(top(page) < top(entries().constFirst()));
        QVERIFY(top(entries().constLast()) < top(next));
    }
    void countsAreLive() {
        QTRY_COMPARE(entryNames().constLast(), QStringLiteral("Notification failed, 2"));
        Transaction failed = numberedTransaction(50);
        failed.webhookSuccess = 0;
        QVERIFY(resultOf(data_->session->store().upsertTransactions({failed})));
        QTRY_COMPARE(entryNames().constLast(), QStringLiteral("Notification failed, 3"));
    }
    void aClickOpensAndTheEntryIsMarked() {
        window_->showPage(QStringLiteral("companies"));
        QTest::mouseClick(entries().at(2), Qt::LeftButton);
        QVERIFY(entries().at(2)->isChecked());
        QVERIFY(!pageButton("Transactions")->isChecked());
        QTRY_COMPARE(browser().rowCount(), 2);
        QVERIFY(pageButton("Transactions")->isVisible());
        // Another page, and back by the keyboard: the view is still the one that is shown.
        window_->showPage(QStringLiteral("companies"));
        QVERIFY(pageButton("Companies")->isChecked());
        window_->showPage(QStringLiteral("transactions"));
        QVERIFY(entries().at(2)->isChecked());
        // The entry of the page stands for everything.
        QTest::mouseClick(pageButton("Transactions"), Qt::LeftButton);
        QVERIFY(pageButton("Transactions")->isChecked());
        QTRY_COMPARE(browser().rowCount(), 10);
    }
    void whatDiffersIsSaidInTheEntry() {
        QTest::mouseClick(entries().at(2), Qt::LeftButton);
        filter().setLine(QStringLiteral("notified:no dir:out"));
        QTRY_VERIFY2(entryNames().at(2).startsWith(QStringLiteral("Notification failed (changed)")),
                     qPrintable(entryNames().at(2)));
        // The entry brings the view back.
        QTest::mouseClick(entries().at(2), Qt::LeftButton);
        QTRY_COMPARE(entryNames().at(2), QStringLiteral("Notification failed, 2"));
        QCOMPARE(browser().query().direction, std::nullopt);
    }
    void theKeyboardRenames() {
        entries().at(0)->setFocus();
        QTest::keyClick(entries().at(0), Qt::Key_F2);
        auto* dialog = window_->findChild<NameDialog*>();
        QVERIFY(dialog);
        auto* name = dialog->findChild<QLineEdit*>();
        name->selectAll();
        name->setText(QStringLiteral("Ca & sáng"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(entryNames().at(0), QStringLiteral("Ca & sáng, 1"));
    }
    void theKeyboardMovesAndDeletes() {
        NavigationButton* last = entries().at(2);
        last->setFocus();
        QTest::keyClick(last, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(entries().at(1), last);
        QVERIFY(last->hasFocus() || !window_->isActiveWindow());
        QTest::keyClick(last, Qt::Key_Delete);
        QTRY_COMPARE(entries().size(), 2);
        NoticeStrip* notice = commands().notice();
        QTRY_VERIFY(notice->isVisible());
        notice->findChild<QPushButton*>()->click();
        QTRY_COMPARE(entryNames().at(1), QStringLiteral("Notification failed, 2"));
        QVERIFY(!notice->isVisible());
    }
    void arrowKeysWalkThroughTheViews() {
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        QTest::mouseClick(entries().at(0), Qt::LeftButton);
        entries().at(0)->setFocus();
        QTest::keyClick(entries().at(0), Qt::Key_Down);
        QVERIFY(entries().at(1)->isChecked());
        QTRY_COMPARE(browser().query().conditions.size(), 1);
    }
    void theMenuOffersEverything() {
        QMenu* menu = openMenu(0);
        QVERIFY(menu);
        QStringList texts;
        for (const QAction* action : menu->actions())
            if (!action->isSeparator()) texts << action->text();
        QCOMPARE(texts, (QStringList{QStringLiteral("Rename…"), QStringLiteral("Duplicate"),
                                     QStringLiteral("Share as a file…"), QStringLiteral("Move up"),
                                     QStringLiteral("Move down"), QStringLiteral("Show when the program starts"),
                                     QStringLiteral("Delete"), QStringLiteral("Import a view…")}));
        QVERIFY(!actionWith(*menu, "Move up")->isEnabled());
        actionWith(*menu, "Duplicate")->trigger();
        QTRY_COMPARE(entryNames().constLast(), QStringLiteral("Today (2), 1"));
        menu = openMenu(0);
        actionWith(*menu, "Move down")->trigger();
        QTRY_COMPARE(entryNames().at(1), QStringLiteral("Today, 1"));
        menu = openMenu(1);
        actionWith(*menu, "Show when the program starts")->trigger();
        QTRY_VERIFY(data_->session->views().defaultView());
        menu = openMenu(1);
        QVERIFY(actionWith(*menu, "Show when the program starts")->isChecked());
        actionWith(*menu, "Show when the program starts")->trigger();
        QTRY_VERIFY(!data_->session->views().defaultView());
        menu = openMenu(1);
        actionWith(*menu, "Delete")->trigger();
        QTRY_COMPARE(entries().size(), 3);
    }
    void manyViewsScroll() {
        ViewContent content;
        for (int number = 0; number < 20; ++number)
            QVERIFY(resultOf(data_->session->views().add(
                QStringLiteral("A view with a name that is much too long for the navigation, %1").arg(number),
                content)));
        QTRY_COMPARE(entries().size(), 23);
        window_->resize(1100, 600);
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        auto* area = window_->findChild<Navigation*>()->findChild<QScrollArea*>();
        QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
        NavigationButton* last = entries().constLast();
        QVERIFY(last->toolTip().contains(QStringLiteral("much too long for the navigation, 19")));
        QVERIFY(entries().constFirst()->toolTip().isEmpty());
        // What the keyboard reaches comes into sight.
        last->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(!last->visibleRegion().isEmpty());
    }

private:
    void makeWindow() {
        window_ = std::make_unique<MainWindow>(*data_->session, data_->profiles, data_->keyStore, data_->settings,
                                               data_->clock);
        window_->show();
    }
    [[nodiscard]] QList<NavigationButton*> entries() const {
        QList<NavigationButton*> shown;
        for (NavigationButton* button : window_->findChild<ViewList*>()->findChildren<NavigationButton*>())
            if (!button->isHidden()) shown << button;
        std::sort(shown.begin(), shown.end(),
                  [](NavigationButton* left, NavigationButton* right) { return left->y() < right->y(); });
        return shown;
    }
    [[nodiscard]] QStringList entryNames() const {
        QStringList names;
        for (const NavigationButton* button : entries())
            names << button->accessibleName();
        return names;
    }
    NavigationButton* pageButton(const char* title) {
        for (NavigationButton* button : window_->findChildren<NavigationButton*>())
            if (button->accessibleName().section(QLatin1Char(','), 0, 0) == QLatin1String(title)) return button;
        return nullptr;
    }
    QMenu* openMenu(int index) {
        for (QMenu* old : window_->findChild<ViewList*>()->findChildren<QMenu*>())
            delete old;
        NavigationButton* button = entries().at(index);
        const QPoint at = button->rect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at, button->mapToGlobal(at));
        QCoreApplication::sendEvent(button, &event);
        return window_->findChild<ViewList*>()->findChild<QMenu*>();
    }
    static QAction* actionWith(const QMenu& menu, const char* text) {
        for (QAction* action : menu.actions())
            if (action->text() == QLatin1String(text)) return action;
        return nullptr;
    }
    TransactionBrowser& browser() { return data_->session->transactions(); }
    TransactionFilterBar& filter() { return *window_->findChild<TransactionFilterBar*>(); }
    ViewCommands& commands() { return *window_->findChild<ViewCommands*>(); }

    std::unique_ptr<FilledSession> data_;
    std::unique_ptr<MainWindow> window_;
};

QTEST_MAIN(ViewListTest)
#include "viewlist_test.moc"
