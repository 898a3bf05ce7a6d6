// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/viewdesk.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "app/transactions/transactionbrowser.h"
#include "tests/support/filledsession.h"
#include "tests/support/store_testing.h"
#include "tests/support/windowparts.h"
#include "ui/models/transactionmodel.h"
#include "ui/transactions/columnchooser.h"
#include "ui/transactions/transactionfilterbar.h"
#include "ui/transactions/transactionspage.h"
#include "ui/transactions/transactiontable.h"
#include "ui/transactions/viewbar.h"
#include "ui/transactions/viewcommands.h"
#include "ui/widgets/namedialog.h"
#include "ui/widgets/noticestrip.h"

using namespace bankhub;
using namespace bankhub::testing;
using bankhub::test::shownButton;
using bankhub::test::shownText;

/// Named views and columns through the widgets of the real page, over ten rows in a real cache.
class ViewDeskTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        data_ = std::make_unique<FilledSession>();
        makePage();
        QTRY_COMPARE(views().views().size(), 3);
        QTRY_COMPARE(browser().rowCount(), FilledSession::transactionCount);
    }
    void cleanup() {
        page_.reset();
        data_.reset();
    }

    void aViewShowsItsRows() {
        desk().open(idOf("notification-failed"));
        QCOMPARE(search().text(), QStringLiteral("notified:no"));
        QTRY_COMPARE(browser().rowCount(), 2);
        QVERIFY(!desk().isChanged());
        QVERIFY(!shownButton(*page_, "Reset view"));
        desk().leave();
        QCOMPARE(search().text(), QString());
        QTRY_COMPARE(browser().rowCount(), 10);
    }
    void aNewViewIsKeptWithEverything() {
        filter().setLine(QStringLiteral("dir:in"));
        table().transactions().setOrder({{TransactionField::Amount, false}, {TransactionField::Time, true}});
        table().showColumn(columnOf(TransactionField::ReferenceNumber), true);
        saveAs(QStringLiteral("Tiền vào"));
        QTRY_COMPARE(desk().activeView().value_or(SavedView()).name, QStringLiteral("Tiền vào"));
        const ViewContent kept = desk().activeView()->content;
        QCOMPARE(kept.query, QStringLiteral("dir:in"));
        QCOMPARE(kept.sorts.constFirst(), (TransactionSort{TransactionField::Amount, false}));
        QVERIFY(kept.shownFields().contains(TransactionField::ReferenceNumber));

        // Another run of the program: plain again, and the view brings everything back.
        desk().leave();
        makePage();
        QTRY_VERIFY(views().isLoaded());
        QTRY_COMPARE(browser().rowCount(), 10);
        desk().open(views().views().constLast().id);
        QTRY_COMPARE(browser().rowCount(), 5);
        QCOMPARE(orderOf(browser().query()), kept.sorts);
        QVERIFY(table().visibleFields().contains(TransactionField::ReferenceNumber));
        QTest::qWait(0);
        QVERIFY(!desk().isChanged());
    }
    void relativeDaysStayRelative() {
        filter().setLine(QStringLiteral("date:last-7-days"));
        saveAs(QStringLiteral("Week"));
        QTRY_VERIFY(desk().activeView());
        QCOMPARE(desk().activeView()->content.query, QStringLiteral("date:last-7-days"));
    }

    void whatDiffersIsSaid_data() {
        QTest::addColumn<int>("what");
        QTest::newRow("filter") << 0;
        QTest::newRow("order") << 1;
        QTest::newRow("hidden column") << 2;
        QTest::newRow("moved column") << 3;
    }
    void whatDiffersIsSaid() {
        QFETCH(int, what);
        desk().open(idOf("notification-failed"));
        change(what);
        QTRY_VERIFY(desk().isChanged());
        QTRY_VERIFY(shownText(*page_).contains(QStringLiteral("Notification failed (changed)")));
        QTest::mouseClick(shownButton(*page_, "Reset view"), Qt::LeftButton);
        QVERIFY(!desk().isChanged());
        QVERIFY(!shownText(*page_).contains(QStringLiteral("(changed)")));
        QCOMPARE(desk().shown().query, QStringLiteral("notified:no"));
        QCOMPARE(table().columns(), standardColumns());

        change(what);
        QTRY_VERIFY(desk().isChanged());
        const ViewContent wanted = desk().shown();
        QTest::mouseClick(shownButton(*page_, "Save"), Qt::LeftButton);
        QTRY_VERIFY(!desk().isChanged());
        QTRY_COMPARE(desk().activeView()->content, wanted);
    }
    void takingAChangeBackIsNoChange() {
        desk().open(idOf("today"));
        narrow("dir:out");
        QTRY_VERIFY(desk().isChanged());
        filter().setLine(QStringLiteral("date:today"));
        QTRY_VERIFY(!desk().isChanged());
    }
    void widthsAreKeptAtOnce() {
        desk().open(idOf("today"));
        table().setColumnWidth(columnOf(TransactionField::BankName), 222);
        QTRY_VERIFY(!desk().activeView()->content.columns.isEmpty());
        QVERIFY(!desk().isChanged());
        desk().open(idOf("notification-failed"));
        QVERIFY(table().columnWidth(columnOf(TransactionField::BankName)) != 222);
        desk().open(idOf("today"));
        QCOMPARE(table().columnWidth(columnOf(TransactionField::BankName)), 222);
        QCOMPARE(desk().activeView()->content.query, QStringLiteral("date:today"));
    }
    void theDesksOwnColumnsAreNotThoseOfAView() {
        table().showColumn(columnOf(TransactionField::BankName), false);
        desk().open(idOf("today"));
        QVERIFY(table().visibleFields().contains(TransactionField::BankName));
        table().showColumn(columnOf(TransactionField::Amount), false);
        desk().leave();
        QVERIFY(!table().visibleFields().contains(TransactionField::BankName));
        QVERIFY(table().visibleFields().contains(TransactionField::Amount));
        makePage();
        QVERIFY(!table().visibleFields().contains(TransactionField::BankName));
    }
    void theDefaultViewComesUpFirst() {
        const qint64 failed = idOf("notification-failed");
        QVERIFY(resultOf(views().setDefault(failed)));
        QTRY_VERIFY(views().defaultView());
        makePage();
        QTRY_COMPARE(desk().active(), failed);
        QTRY_COMPARE(browser().rowCount(), 2);
    }
    void aDeletedActiveViewLeavesTheRowsAlone() {
        desk().open(idOf("notification-failed"));
        QTRY_COMPARE(browser().rowCount(), 2);
        commands().remove(desk().active());
        QTRY_COMPARE(desk().active(), 0);
        QCOMPARE(browser().rowCount(), 2);
        auto* notice = commands().notice();
        QTRY_COMPARE(notice->text(), QStringLiteral("The view “Notification failed” was deleted."));
        notice->findChild<QPushButton*>()->click();
        QTRY_COMPARE(views().views().size(), 3);
        QCOMPARE(views().views().at(2).builtIn, QStringLiteral("notification-failed"));
    }
    void namesAreJudgedWhileTyped() {
        commands().rename(idOf("today"));
        auto* dialog = page_->findChild<NameDialog*>();
        QVERIFY(dialog);
        auto* name = dialog->findChild<QLineEdit*>();
        QCOMPARE(name->text(), QStringLiteral("Today"));
        QPushButton* rename = shownButton(*dialog, "Rename");
        QVERIFY(rename->isEnabled());
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("no payment code"));
        QVERIFY(!rename->isEnabled());
        QVERIFY(shownText(*dialog).contains(QStringLiteral("Another view has this name.")));
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Delete);
        QVERIFY(!rename->isEnabled());
        name->setText(QStringLiteral("Ca sáng"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(viewNames().constFirst(), QStringLiteral("Ca sáng"));
    }

    void aViewTravelsAsAFile() {
        narrow("dir:out");
        table().showColumn(columnOf(TransactionField::Amount), false);
        saveAs(QStringLiteral("Tiền ra"));
        QTRY_VERIFY(desk().activeView());
        const QString file = data_->folder.filePath(QStringLiteral("a.bankhubview"));
        commands().shareTo(desk().active(), file);
        QTRY_VERIFY(commands().notice()->text().contains(QStringLiteral("was written to a.bankhubview")));
        commands().importFrom(file);
        QTRY_COMPARE(views().views().size(), 5);
        QCOMPARE(views().views().constLast().name, QStringLiteral("Tiền ra (2)"));
        QCOMPARE(views().views().constLast().content, desk().activeView()->content);
        QTRY_COMPARE(commands().notice()->text(), QStringLiteral("The view “Tiền ra (2)” was imported."));
    }
    void aForeignFileIsRefusedInWords_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::newRow("no view") << QByteArray("hello") << QStringLiteral("is not a view of this program");
        QTest::newRow("large") << QByteArray(100'000, ' ') << QStringLiteral("too large");
        QTest::newRow("newer") << QByteArray(R"({"format":"bankhub-view","version":7,"name":"a","query":""})")
                               << QStringLiteral("newer version of this program (format 7)");
        QTest::newRow("query") << QByteArray(R"({"format":"bankhub-view","version":1,"name":"a","query":"amout:1tr"})")
                               << QStringLiteral("cannot be understood");
        QTest::newRow("markup")
            << QByteArray(R"({"format":"bankhub-view","version":1,"name":"a","query":"","sort":[{"field":"<b>x"}]})")
            << QStringLiteral("“<b>x”");
    }
    void aForeignFileIsRefusedInWords() {
        QFETCH(QByteArray, content);
        QFETCH(QString, words);
        QFile file(data_->folder.filePath(QStringLiteral("b.bankhubview")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        commands().importFrom(file.fileName());
        QTRY_VERIFY2(commands().notice()->text().contains(words), qPrintable(commands().notice()->text()));
        QVERIFY(commands().notice()->text().startsWith(QStringLiteral("b.bankhubview was not imported.")));
        QCOMPARE(views().views().size(), 3);
    }
    void aFileThatIsNotThereIsAnError() {
        commands().importFrom(data_->folder.filePath(QStringLiteral("nowhere.bankhubview")));
        QTRY_VERIFY(commands().notice()->text().contains(QStringLiteral("cannot be read")));
    }

    void columnsAreChosen() {
        QPushButton* button = shownButton(*page_, "Columns (4 hidden)");
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        auto* chooser = page_->findChild<ColumnChooser*>();
        QVERIFY(chooser);
        auto* list = chooser->findChild<QListWidget*>();
        QCOMPARE(list->count(), transactionFieldCount);
        // Space hides the first column, which is the time.
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(!table().visibleFields().contains(TransactionField::Time));
        QTRY_VERIFY(shownButton(*page_, "Columns (5 hidden)"));
        QTest::mouseClick(shownButton(*chooser, "Show all"), Qt::LeftButton);
        QCOMPARE(table().visibleFields().size(), transactionFieldCount);
        QTRY_VERIFY(shownButton(*page_, "Columns"));
        // By keyboard: the second column to the front.
        QTRY_COMPARE(list->item(1)->text(), QStringLiteral("Bank"));
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(table().visibleFields().constFirst(), TransactionField::BankName);
        QTRY_COMPARE(list->item(0)->text(), QStringLiteral("Bank"));
        QTRY_COMPARE(list->currentRow(), 0);
        // The search narrows the list, and what is hidden cannot be moved past.
        auto* search = chooser->findChild<QLineEdit*>();
        QTest::keyClicks(search, QStringLiteral("content"));
        QCOMPARE(visibleItems(*list), QStringList{QStringLiteral("Content")});
        search->clear();
        QTest::mouseClick(shownButton(*chooser, "Reset"), Qt::LeftButton);
        QCOMPARE(table().columns(), standardColumns());
    }
    void theLastColumnStays() {
        QTest::mouseClick(shownButton(*page_, "Columns (4 hidden)"), Qt::LeftButton);
        auto* list = page_->findChild<ColumnChooser*>()->findChild<QListWidget*>();
        for (int row = 0; row < list->count(); ++row) {
            list->item(row)->setCheckState(Qt::Unchecked);
            QCoreApplication::processEvents();
        }
        QCOMPARE(table().visibleFields().size(), 1);
        table().showColumn(table().visibleColumns().constFirst(), false);
        QCOMPARE(table().visibleFields().size(), 1);
    }
    void chooserAndHeadingsAgree() {
        QTest::mouseClick(shownButton(*page_, "Columns (4 hidden)"), Qt::LeftButton);
        auto* chooser = page_->findChild<ColumnChooser*>();
        table().horizontalHeader()->moveSection(0, 3);
        QTRY_COMPARE(chooser->columns(), table().columns());
    }
    void headingsHaveAMenu() {
        QHeaderView* header = table().horizontalHeader();
        const int amount = columnOf(TransactionField::Amount);
        Q_EMIT header->customContextMenuRequested({header->sectionViewportPosition(amount) + 5, header->height() / 2});
        auto* menu = table().findChild<QMenu*>();
        QVERIFY(menu);
        QAction* hide = actionWith(*menu, QStringLiteral("Hide “Amount (₫)”"));
        QVERIFY(hide);
        hide->trigger();
        QVERIFY(!table().visibleFields().contains(TransactionField::Amount));
        QVERIFY(actionWith(*menu, QStringLiteral("Choose columns…")));
        actionWith(*menu, QStringLiteral("Reset the columns"))->trigger();
        QCOMPARE(table().columns(), standardColumns());
    }
    void aColumnFitsWhatIsOnTheScreen() {
        QTRY_VERIFY(table().transactions().transactionAt(9));
        const int content = columnOf(TransactionField::PaymentCode);
        table().setColumnWidth(content, 400);
        table().fitToContents(content);
        QVERIFY(table().columnWidth(content) < 200);
        const QString text = table().transactions().index(0, content).data().toString();
        QVERIFY(table().columnWidth(content) >= table().fontMetrics().horizontalAdvance(text));
    }
    void columnsSurviveARefresh() {
        table().horizontalHeader()->moveSection(4, 0);
        table().showColumn(columnOf(TransactionField::BankName), false);
        table().setColumnWidth(columnOf(TransactionField::PaymentCode), 233);
        const QList<ViewColumn> before = table().columns();
        browser().reload();
        Transaction added = numberedTransaction(77);
        added.timeUtcMs = data_->clock.nowUtcMs();
        QVERIFY(resultOf(data_->session->store().upsertTransactions({added})));
        QTRY_COMPARE(browser().rowCount(), 11);
        QCOMPARE(table().columns(), before);
        table().retranslate();
        QCOMPARE(table().columns(), before);
        makePage();
        QCOMPARE(table().columns(), before);
        QCOMPARE(table().columnWidth(columnOf(TransactionField::PaymentCode)), 233);
    }

private:
    void makePage() {
        page_.reset();
        Session& session = *data_->session;
        page_ = std::make_unique<TransactionsPage>(TransactionsPage::Sources{session.transactions(),
                                                                             session.newTransactions(),
                                                                             session.duplicateReview(),
                                                                             session.companies(),
                                                                             session.bankAccounts(),
                                                                             session.store(),
                                                                             data_->settings,
                                                                             data_->clock,
                                                                             {},
                                                                             {},
                                                                             &session.views()});
        page_->resize(1400, 800);
        page_->show();
    }
    void change(int what) {
        switch (what) {
            case 0:
                narrow("dir:in");
                break;
            case 1:
                table().transactions().setOrder({{TransactionField::Amount, false}});
                break;
            case 2:
                table().showColumn(columnOf(TransactionField::BankName), false);
                break;
            default:
                table().horizontalHeader()->moveSection(0, 2);
                break;
        }
    }
    void narrow(const char* part) { filter().add(parseQuery(QString::fromLatin1(part), {}).filter); }
    void saveAs(const QString& name) {
        QPushButton* save = shownButton(*page_, "Save view…");
        QVERIFY(save);
        QTest::mouseClick(save, Qt::LeftButton);
        auto* dialog = page_->findChild<NameDialog*>();
        QVERIFY(dialog);
        auto* line = dialog->findChild<QLineEdit*>();
        line->setText(name);
        QTest::keyClick(line, Qt::Key_Return);
    }
    static QAction* actionWith(const QMenu& menu, const QString& text) {
        for (QAction* action : menu.actions())
            if (action->text() == text) return action;
        return nullptr;
    }
    static QStringList visibleItems(const QListWidget& list) {
        QStringList texts;
        for (int row = 0; row < list.count(); ++row)
            if (!list.item(row)->isHidden()) texts << list.item(row)->text();
        return texts;
    }
    static int columnOf(TransactionField field) { return TransactionModel::columnOf(field); }
    SavedViews& views() { return data_->session->views(); }
    ViewCommands& commands() { return *page_->viewCommands(); }
    ViewDesk& desk() { return commands().desk(); }
    TransactionBrowser& browser() { return data_->session->transactions(); }
    TransactionFilterBar& filter() { return *page_->findChild<TransactionFilterBar*>(); }
    TransactionTable& table() { return *page_->findChild<TransactionTable*>(); }
    QLineEdit& search() { return *filter().findChild<QLineEdit*>(); }
    qint64 idOf(const char* builtIn) {
        for (const SavedView& view : views().views())
            if (view.builtIn == QLatin1String(builtIn)) return view.id;
        return 0;
    }
    QStringList viewNames() {
        QStringList names;
        for (const SavedView& view : views().views())
            names << namesOfView(view).constFirst();
        return names;
    }

    std::unique_ptr<FilledSession> data_;
    std::unique_ptr<TransactionsPage> page_;
};

QTEST_MAIN(ViewDeskTest)
#include "viewdesk_test.moc"
