// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/filterchips.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QCompleter>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/bankaccounts/bankaccountdirectory.h"
#include "app/companies/companydirectory.h"
#include "tests/support/filledsession.h"
#include "ui/format/privacy.h"
#include "ui/theme/theme.h"
#include "ui/transactions/amountrangedialog.h"
#include "ui/transactions/daterangedialog.h"
#include "ui/transactions/queryfield.h"
#include "ui/transactions/textconditiondialog.h"
#include "ui/transactions/transactionfilterbar.h"
#include "ui/widgets/amountfield.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/choicedialog.h"
#include "ui/widgets/filterchip.h"

using namespace bankhub;
using namespace bankhub::testing;

/// Chips and the line are two views of one filter; every editor is used with mouse and keys.
class FilterChipsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FilledSession> data_;
    std::unique_ptr<QMainWindow> window_;
    TransactionFilterBar* bar_ = nullptr;
    QueryField* field_ = nullptr;

    QStringList chips() const {
        QStringList words;
        for (const FilterChip* chip : row()->chips())
            words << chip->words();
        return words;
    }
    FilterChips* row() const { return bar_->findChild<FilterChips*>(); }
    FilterChip* chip(int index) const { return row()->chips().at(index); }
    QPushButton* button(const QString& text) const {
        for (QPushButton* button : bar_->findChildren<QPushButton*>())
            if (button->text() == text) return button;
        return nullptr;
    }
    QMenu* addMenu() {
        QTest::mouseClick(button(QStringLiteral("Add condition")), Qt::LeftButton);
        return &row()->addMenu();
    }
    static void trigger(QMenu* menu, const QStringList& path) {
        QAction* found = nullptr;
        for (const QString& text : path) {
            found = nullptr;
            for (QAction* action : menu->actions())
                if (action->text() == text) found = action;
            QVERIFY2(found, qPrintable(text));
            if (found->menu()) menu = found->menu();
        }
        found->trigger();
    }
    QMenu* popup() const {
        QMenu* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        return menu;
    }
    template <typename Dialog>
    Dialog* dialog() const {
        for (Dialog* one : bar_->findChildren<Dialog*>())
            if (one->isVisible()) return one;
        return nullptr;
    }

private slots:
    void init() {
        data_ = std::make_unique<FilledSession>();
        window_ = std::make_unique<QMainWindow>();
        bar_ = new TransactionFilterBar(data_->session->companies(), data_->session->bankAccounts(), data_->clock);
        auto* content = new QWidget;
        auto* layout = new QVBoxLayout(content);
        layout->addWidget(bar_);
        layout->addStretch(1);
        window_->setCentralWidget(content);
        window_->resize(900, 500);
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        field_ = bar_->findChild<QueryField*>();
        QTRY_COMPARE(data_->session->bankAccounts().accounts().size(), 2);
        QTRY_COMPARE(data_->session->companies().companies().size(), 2);
    }
    void cleanup() {
        window_.reset();
        data_.reset();
    }

    void everyPartOfTheLineIsAChip() {
        bar_->setLine(
            QStringLiteral("nguyen -hoan date:last-7-days company:\"Bếp Nhà Lụa\" account:0022 dir:in "
                           "amount:>=1tr notified:no has:code -content:phi bank:=\"ACB\" code:DH*"));
        QCOMPARE(chips(),
                 QStringList({QStringLiteral("“nguyen”"), QStringLiteral("without “hoan”"),
                              QStringLiteral("Date: last 7 day(s)"), QStringLiteral("Company: Bếp Nhà Lụa"),
                              QStringLiteral("Account: ACB 0022"), QStringLiteral("Direction: Money in"),
                              QStringLiteral("Amount: from 1.000.000"), QStringLiteral("Notification: not delivered"),
                              QStringLiteral("With a payment code"), QStringLiteral("Content: without “phi”"),
                              QStringLiteral("Bank = ACB"), QStringLiteral("Payment code: begins with “DH”")}));
        QCOMPARE(chip(6)->changeButton()->accessibleDescription(),
                 QStringLiteral("In the search field: amount:>=1000000"));
    }
    void privacyModeHidesTheirNumbersInToolTipsToo() {
        bar_->setLine(QStringLiteral("amount:>=1234k account:0022 content:\"ck 700k\" va:VA77"));
        setAmountsHidden(true);
        const auto shownAgain = qScopeGuard([] { setAmountsHidden(false); });
        QEvent words(QEvent::LanguageChange);
        QCoreApplication::sendEvent(bar_, &words);
        for (const auto* button : bar_->findChildren<QToolButton*>())
            for (const QString& text :
                 {button->text(), button->toolTip(), button->accessibleName(), button->accessibleDescription()})
                for (const char* number : {"1234", "1.234", "0022", "700k", "VA77"})
                    QVERIFY2(!text.contains(QLatin1String(number)), qPrintable(text));
    }
    void removingAChipWritesTheLineAnew() {
        bar_->setLine(QStringLiteral("chiều:vào  số-tiền:>=1tr phi"));
        QCOMPARE(field_->text(), QStringLiteral("chiều:vào  số-tiền:>=1tr phi"));
        QTest::mouseClick(chip(1)->removeButton(), Qt::LeftButton);
        QCOMPARE(field_->text(), QStringLiteral("phi amount:>=1000000"));
        QVERIFY(!bar_->query().direction);
        // With the keyboard, and it stays among the chips until none is left.
        chip(1)->changeButton()->setFocus();
        QTest::keyClick(chip(1)->changeButton(), Qt::Key_Delete);
        QCOMPARE(field_->text(), QStringLiteral("phi"));
        QCOMPARE(QApplication::focusWidget(), chip(0)->removeButton());
        QTest::keyClick(chip(0)->removeButton(), Qt::Key_Space);
        QVERIFY(chips().isEmpty());
        QCOMPARE(QApplication::focusWidget(), button(QStringLiteral("Add condition")));
        QVERIFY(!bar_->query().restricts());
    }
    void aMenuAddsAndAChipChanges() {
        trigger(addMenu(), {QStringLiteral("Direction"), QStringLiteral("Money in")});
        popup()->close();
        trigger(addMenu(), {QStringLiteral("Date"), QStringLiteral("last month")});
        popup()->close();
        trigger(addMenu(), {QStringLiteral("Payment code"), QStringLiteral("Without a payment code")});
        popup()->close();
        trigger(addMenu(), {QStringLiteral("Bank"), QStringLiteral("MBBank")});
        popup()->close();
        trigger(addMenu(), {QStringLiteral("Account"), QStringLiteral("ACB 0022")});
        popup()->close();
        trigger(addMenu(), {QStringLiteral("Notification"), QStringLiteral("not delivered")});
        popup()->close();
        QCOMPARE(field_->text(),
                 QStringLiteral("date:last-month account:0022 dir:in notified:no -has:code bank:MBBank"));
        QTest::mouseClick(chip(2)->changeButton(), Qt::LeftButton);
        QTRY_VERIFY(popup());
        QVERIFY(popup()->actions().at(0)->isChecked());
        QTest::keyClick(popup(), Qt::Key_Down);
        QTest::keyClick(popup(), Qt::Key_Down);
        QTest::keyClick(popup(), Qt::Key_Return);
        QTRY_COMPARE(bar_->query().direction, Direction::Out);
        QTest::mouseClick(chip(4)->changeButton(), Qt::LeftButton);
        QTRY_VERIFY(popup());
        trigger(popup(), {QStringLiteral("With a payment code")});
        QCOMPARE(chip(4)->words(), QStringLiteral("With a payment code"));
    }
    void theAddMenuOpensAndChoosesByKeyboard() {
        button(QStringLiteral("Add condition"))->setFocus();
        QTest::keyClick(button(QStringLiteral("Add condition")), Qt::Key_Space);
        QTRY_VERIFY(popup());
        QTest::keyClick(popup(), Qt::Key_Down);   // Date
        QTest::keyClick(popup(), Qt::Key_Right);  // its first entry: today
        QTRY_COMPARE(popup()->title(), QStringLiteral("Date"));
        QTest::keyClick(popup(), Qt::Key_Return);
        QTRY_COMPARE(field_->text(), QStringLiteral("date:today"));
        QCOMPARE(bar_->query().from, bar_->query().to);
    }
    /// As an input method writes it: no keyboard of QTest has these letters.
    static void typeVietnamese(QLineEdit& line, const QString& text) {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(&line, &event);
    }
    void amountsInEverySpelling() {
        trigger(addMenu(), {QStringLiteral("Amount…")});
        auto* dialog = this->dialog<AmountRangeDialog>();
        QVERIFY(dialog);
        const QList<AmountField*> fields = dialog->findChildren<AmountField*>();
        const auto below = [](AmountField* field) { return field->findChild<QLabel*>()->text(); };
        QTest::keyClicks(&fields.at(0)->line(), QStringLiteral("1,5tr"));
        QVERIFY(below(fields.at(0)).contains(QStringLiteral("1.500.000")));
        QTest::keyClicks(&fields.at(1)->line(), QStringLiteral("2 "));
        typeVietnamese(fields.at(1)->line(), QStringLiteral("tỷ"));
        QVERIFY(below(fields.at(1)).contains(QStringLiteral("2.000.000.000")));
        QTest::keyClick(&fields.at(1)->line(), Qt::Key_Return);
        QCOMPARE(field_->text(), QStringLiteral("amount:1500000..2000000000"));
        QCOMPARE(chips(), QStringList{QStringLiteral("Amount: 1.500.000 – 2.000.000.000")});
        QTRY_VERIFY(!this->dialog<AmountRangeDialog>());
    }
    void aWrongAmountIsExplainedAndNothingIsTaken() {
        bar_->setLine(QStringLiteral("amount:1000..2000"));
        QTest::mouseClick(chip(0)->changeButton(), Qt::LeftButton);
        auto* dialog = this->dialog<AmountRangeDialog>();
        const QList<AmountField*> fields = dialog->findChildren<AmountField*>();
        QCOMPARE(fields.at(0)->line().text(), QStringLiteral("1.000"));
        fields.at(0)->line().clear();
        QTest::keyClicks(&fields.at(0)->line(), QStringLiteral("1,500"));
        auto* show = dialog->findChild<QPushButton*>();
        QTest::mouseClick(show, Qt::LeftButton);
        QVERIFY(dialog->isVisible());
        QVERIFY2(fields.at(0)->findChild<QLabel*>()->text().startsWith(QStringLiteral("This can be read in two ways")),
                 qPrintable(fields.at(0)->findChild<QLabel*>()->text()));
        QCOMPARE(bar_->query().amountFrom, Dong(1000));
        // The ends the wrong way round.
        fields.at(0)->line().setText(QStringLiteral("5k"));
        QTest::mouseClick(show, Qt::LeftButton);
        QVERIFY(dialog->isVisible());
        QCOMPARE(fields.at(1)->findChild<QLabel*>()->text(), QStringLiteral("This is less than the smallest amount."));
        // One end may be left open.
        fields.at(1)->line().clear();
        QTest::mouseClick(show, Qt::LeftButton);
        QCOMPARE(field_->text(), QStringLiteral("amount:>=5000"));
        QVERIFY(!bar_->query().amountTo);
    }
    void amountsCanBeHidden() {
        trigger(addMenu(), {QStringLiteral("Amount…")});
        auto* dialog = this->dialog<AmountRangeDialog>();
        QVERIFY(dialog);
        const QList<AmountField*> fields = dialog->findChildren<AmountField*>();
        QTest::keyClicks(&fields.at(0)->line(), QStringLiteral("500k"));
        QTest::keyClicks(&fields.at(1)->line(), QStringLiteral("500k"));
        QTest::keyClick(dialog->findChild<QCheckBox*>(), Qt::Key_Space);
        QTest::keyClick(&fields.at(1)->line(), Qt::Key_Return);
        QCOMPARE(field_->text(), QStringLiteral("-amount:500000"));
        QCOMPARE(chips(), QStringList{QStringLiteral("Amount ≠ 500.000")});
        QTRY_VERIFY(!this->dialog<AmountRangeDialog>());
        // The chip opens as what it is, and can become the opposite.
        QTest::mouseClick(chip(0)->changeButton(), Qt::LeftButton);
        dialog = this->dialog<AmountRangeDialog>();
        QVERIFY(dialog->findChild<QCheckBox*>()->isChecked());
        QCOMPARE(dialog->findChildren<AmountField*>().at(0)->line().text(), QStringLiteral("500.000"));
        QTest::keyClick(dialog->findChild<QCheckBox*>(), Qt::Key_Space);
        QTest::mouseClick(dialog->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(field_->text(), QStringLiteral("amount:500000"));
    }
    void whatIsExcludedIsAChip() {
        bar_->setLine(QStringLiteral("-dir:in -amount:1k..2k -amount:>=5k -amount:<=10 -notified:no"));
        QCOMPARE(chips(),
                 QStringList({QStringLiteral("Direction ≠ Money in"), QStringLiteral("Amount: not 1.000 – 2.000"),
                              QStringLiteral("Amount: not from 5.000"), QStringLiteral("Amount: not up to 10"),
                              QStringLiteral("Notification ≠ not delivered")}));
        QCOMPARE(bar_->query().excludedDirections, QList<Direction>{Direction::In});
        QTest::mouseClick(chip(0)->changeButton(), Qt::LeftButton);
        QTRY_VERIFY(popup());
        trigger(popup(), {QStringLiteral("Direction ≠ Money out")});
        popup()->close();
        QCOMPARE(bar_->query().excludedDirections, QList<Direction>{Direction::Out});
        QTest::mouseClick(chip(2)->removeButton(), Qt::LeftButton);
        QCOMPARE(field_->text(), QStringLiteral("-dir:out -amount:1000..2000 -amount:<=10 -notified:no"));
    }
    void daysByNumberAndByRange() {
        trigger(addMenu(), {QStringLiteral("Date"), QStringLiteral("last … days…")});
        auto* dialog = this->dialog<DateRangeDialog>();
        QVERIFY(dialog);
        QLineEdit* days = nullptr;
        for (QLineEdit* line : dialog->findChildren<QLineEdit*>())
            if (line->accessibleName() == QStringLiteral("Number of days up to today")) days = line;
        QVERIFY(days);
        days->selectAll();
        QTest::keyClicks(days, QStringLiteral("0"));
        QTest::keyClick(days, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        days->selectAll();
        QTest::keyClicks(days, QStringLiteral("10"));
        QTest::keyClick(days, Qt::Key_Return);
        QCOMPARE(field_->text(), QStringLiteral("date:last-10-days"));
        QCOMPARE(bar_->query().from.daysTo(bar_->query().to), 9);

        QTest::mouseClick(chip(0)->changeButton(), Qt::LeftButton);
        QTRY_VERIFY(popup());
        trigger(popup(), {QStringLiteral("from … to …")});
        dialog = this->dialog<DateRangeDialog>();
        QVERIFY(dialog);
        QList<QDateEdit*> ends;
        for (QDateEdit* end : dialog->findChildren<QDateEdit*>())
            ends << end;
        QRadioButton* byNumber = dialog->findChild<QRadioButton*>();
        QVERIFY(!byNumber->isChecked());
        QTest::mouseClick(byNumber, Qt::LeftButton, {}, QPoint(5, byNumber->height() / 2));
        QVERIFY(byNumber->isChecked());
        ends.at(0)->setDate({2026, 11, 1});
        QVERIFY(!byNumber->isChecked());
        ends.at(1)->setDate({2026, 11, 10});
        QTest::mouseClick(dialog->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(field_->text(), QStringLiteral("date:2026-11-01..2026-11-10"));
        QCOMPARE(bar_->query().to, QDate(2026, 11, 10));
    }
    void textInAColumn() {
        trigger(addMenu(), {QStringLiteral("Virtual account"), QStringLiteral("Text…")});
        auto* dialog = this->dialog<TextConditionDialog>();
        QVERIFY(dialog);
        auto* text = dialog->findChild<QLineEdit*>();
        QTest::keyClick(text, Qt::Key_Return);
        QVERIFY(dialog->isVisible());  // nothing to look for
        QTest::keyClicks(text, QStringLiteral("VA 1"));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(field_->text(), QStringLiteral("va:\"VA 1\""));

        QTest::mouseClick(chip(0)->changeButton(), Qt::LeftButton);
        dialog = this->dialog<TextConditionDialog>();
        auto* match = dialog->findChildren<ChoiceBox*>().at(1);
        match->setCurrentIndex(match->findText(QStringLiteral("does not begin with")));
        QTest::mouseClick(dialog->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(field_->text(), QStringLiteral("-va:\"VA 1\"*"));
    }
    void manyNamesAreSearched() {
        QStringList names;
        for (int number = 0; number < 30; ++number)
            names << QStringLiteral("Công ty %1").arg(number);
        names << QStringLiteral("Đặng Gia");
        QPointer<ChoiceDialog> dialog(new ChoiceDialog(QStringLiteral("Company"), names, 3, bar_));
        QSignalSpy chosen(dialog, &ChoiceDialog::chosen);
        dialog->open();
        auto* list = dialog->findChild<QListWidget*>();
        QCOMPARE(list->currentRow(), 3);
        auto* search = dialog->findChild<QLineEdit*>();
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(list->currentRow(), 4);
        QTest::keyClicks(search, QStringLiteral("zzz"));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(chosen.isEmpty());
        search->clear();
        QTest::keyClicks(search, QStringLiteral("dang"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(chosen.value(0).value(0).toInt(), 30);
    }
    void anotherCompanyTakesItsForeignAccountAway() {
        bar_->setLine(QStringLiteral("account:0011"));
        bar_->setCompany({QStringLiteral("company-2")});
        QVERIFY(bar_->query().account.isEmpty());
        TransactionFilter account;
        account.query.account = {QStringLiteral("account-1")};
        bar_->add(account);
        QVERIFY(bar_->query().company.isEmpty());
        QCOMPARE(field_->text(), QStringLiteral("account:0011"));
    }
    void chipsWrapInsteadOfBeingCut() {
        bar_->setLine(
            QStringLiteral("nguyen -hoan date:last-7-days company:\"Bếp Nhà Lụa\" account:0022 dir:in "
                           "amount:>=1tr notified:no has:code -content:phi bank:=\"ACB\" code:DH*"));
        window_->resize(500, 500);
        QTRY_VERIFY(chip(11)->y() > chip(0)->y());
        for (const FilterChip* chip : row()->chips()) {
            QTRY_COMPARE(chip->width(), chip->sizeHint().width());
            QTRY_VERIFY(row()->rect().contains(chip->geometry()));
        }
    }
    void chipsAreAsHighAsTheButtonBeside() {
        const Theme theme(*qApp, data_->settings);
        bar_->setLine(QStringLiteral("dir:in bank:MBBank"));
        QTRY_COMPARE(row()->chips().size(), 2);
        const QPushButton* beside = button(QStringLiteral("Add condition"));
        QTRY_COMPARE(chip(0)->height(), beside->height());
        QCOMPARE(chip(1)->y(), beside->y());
        qApp->setStyleSheet({});
    }
    void offersHaveRoomBetweenThem() {
        const Theme theme(*qApp, data_->settings);
        field_->setFocus();
        QTest::keyClicks(field_, QStringLiteral("dir"));
        const auto* offers = static_cast<const QListView*>(field_->findChild<QCompleter*>()->popup());
        QVERIFY(offers->isVisible());
        QVERIFY(offers->sizeHintForRow(0) >= offers->fontMetrics().height() + 12);
        qApp->setStyleSheet({});
    }
    void theFirstEscapeClosesTheOffers() {
        auto* clear = new QAction(window_.get());
        clear->setShortcut(Qt::Key_Escape);
        window_->addAction(clear);
        connect(clear, &QAction::triggered, bar_, &TransactionFilterBar::clear);
        field_->setFocus();
        QTest::keyClicks(field_, QStringLiteral("dir:in am"));
        const QWidget* offers = field_->findChild<QCompleter*>()->popup();
        QVERIFY(offers->isVisible());
        QTest::keyClick(window_->windowHandle(), Qt::Key_Escape);
        QVERIFY(!offers->isVisible());
        QCOMPARE(field_->text(), QStringLiteral("dir:in am"));
        QTest::keyClick(window_->windowHandle(), Qt::Key_Escape);
        QCOMPARE(field_->text(), QString());
        QVERIFY(!bar_->isClearable());
    }
};

QTEST_MAIN(FilterChipsTest)
#include "filterchips_test.moc"
