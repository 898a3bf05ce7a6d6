// SPDX-License-Identifier: GPL-3.0-or-later
// The settings through their real controls: what is chosen counts at once, in the dialog and beside it.
#include "ui/settings/settingsdialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>

#include "app/bankaccounts/bankaccountdirectory.h"
#include "tests/support/faketray.h"
#include "tests/support/filledsession.h"
#include "tests/support/markingtranslator.h"
#include "tests/support/windowparts.h"
#include "ui/format/moneytext.h"
#include "ui/format/timetext.h"
#include "ui/shell/regionformats.h"
#include "ui/theme/motion.h"

using namespace bankhub;
using namespace bankhub::test;
using namespace bankhub::testing;

class SettingsDialogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FilledSession> data_;
    FakeTray tray_;
    QPointer<SettingsDialog> dialog_;

    [[nodiscard]] Settings& settings() const { return data_->settings; }
    [[nodiscard]] QString profileId() const { return data_->session->profile().id; }
    [[nodiscard]] NoticeSettings notices() const { return settings().notices(profileId()); }

    void open() {
        delete dialog_;
        dialog_ = new SettingsDialog({data_->settings,
                                      data_->session->bankAccounts(),
                                      tray_,
                                      data_->clock,
                                      profileId(),
                                      {data_->folder.path(), data_->session->cacheFile(), QStringLiteral("Sông Hàn")}});
        dialog_->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog_));
    }
    void goTo(const char* section) {
        auto* list = dialog_->findChild<QListWidget*>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(list);
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->text() == QString::fromUtf8(section)) {
                QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(row)).center());
                QCOMPARE(list->currentRow(), row);
                return;
            }
        QFAIL(section);
    }
    template <typename Control>
    [[nodiscard]] Control* named(const char* name) const {
        for (Control* control : dialog_->findChildren<Control*>())
            if (control->accessibleName() == QString::fromUtf8(name) && control->isVisible()) return control;
        return nullptr;
    }
    /// Chooses with the keyboard, as a user who opened the list does.
    void choose(const char* name, const char* beginning) {
        auto* box = named<QComboBox>(name);
        QVERIFY2(box, name);
        const int index = box->findText(QString::fromUtf8(beginning), Qt::MatchStartsWith);
        QVERIFY2(index >= 0, beginning);
        QTest::keyClick(box, Qt::Key_Home);
        for (int step = 0; step < index; ++step)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentIndex(), index);
    }
    void tick(const char* name) {
        auto* box = named<QCheckBox>(name);
        QVERIFY2(box && box->isEnabled(), name);
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    }

private slots:
    void init() {
        data_ = std::make_unique<FilledSession>();
        QTRY_COMPARE(data_->session->bankAccounts().accounts().size(), 2);
        tray_.available = true;
        tray_.titles.clear();
        open();
    }
    void cleanup() {
        delete dialog_;
        data_.reset();
    }

    void appearance() {
        choose("Language", "English");
        QCOMPARE(settings().language(), QStringLiteral("en"));
        choose("Theme", "Dark");
        QVERIFY(settings().theme() == Settings::Theme::Dark);
        choose("Rows of tables", "Compact");
        QVERIFY(settings().density() == Settings::Density::Compact);
        choose("Motion", "Reduced");
        QVERIFY(settings().motion() == Settings::Motion::Reduced);
    }
    void theMenuAndTheDialogAgree() {
        settings().setTheme(Settings::Theme::Light);
        QCOMPARE(named<QComboBox>("Theme")->currentText(), QStringLiteral("Light"));
    }
    void reducedMotionLetsBusyBarsStand() {
        const Motion motion(*qApp, settings());
        QProgressBar bar;
        bar.setRange(0, 0);
        bar.setTextVisible(false);
        bar.resize(90, 6);
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        choose("Motion", "Reduced");
        QVERIFY(motionIsReduced());
        const auto middle = [&bar] { return bar.grab().toImage().pixelColor(45, 3); };
        QCOMPARE(middle(), bar.palette().color(QPalette::Highlight));
        choose("Motion", "As the system");
        QVERIFY(!motionIsReduced());
    }
    void regionIsIndependentOfTheLanguage() {
        const RegionFormats formats(settings());
        QCOMPARE(moneyText(1'234'567), QStringLiteral("1.234.567"));
        goTo("Numbers and dates");
        choose("Numbers", "Commas");
        QCOMPARE(moneyText(1'234'567), QStringLiteral("1,234,567"));
        choose("Dates", "Year first");
        QCOMPARE(dateText(QDate(2026, 11, 23)), QStringLiteral("2026-11-23"));
        QVERIFY2(shownText(*dialog_).contains(QStringLiteral("+1,234,567")), qPrintable(shownText(*dialog_)));
        QCOMPARE(settings().language(), QString());
        choose("Numbers", "Dots");
        choose("Dates", "Day first");
        QCOMPARE(dateText(QDate(2026, 11, 23)), QStringLiteral("23/11/2026"));
    }
    void synchronisation() {
        goTo("Synchronisation");
        choose("Synchronise automatically", "every 15");
        QCOMPARE(settings().syncIntervalMinutes(), 15);
        choose("Synchronise automatically", "only by hand");
        QCOMPARE(settings().syncIntervalMinutes(), 0);
        settings().setSyncIntervalMinutes(7);
        QVERIFY(named<QComboBox>("Synchronise automatically")->currentText().contains(QLatin1Char('7')));
    }
    void noticesAreKeptAsTheyAreChosen() {
        goTo("Notices");
        QVERIFY(!notices().wanted);
        QVERIFY(!named<QCheckBox>("Only with a payment code")->isEnabled());
        tick("Tell me of money that comes in");
        QVERIFY(notices().wanted);
        auto* amount = named<QLineEdit>("Amounts from");
        QVERIFY(amount);
        amount->setFocus();
        QTest::keyClicks(amount, QStringLiteral("1,5tr"));
        QCOMPARE(notices().amountFrom, 1'500'000);
        QTest::keyClicks(amount, QStringLiteral("x"));
        QCOMPARE(notices().amountFrom, 1'500'000);  // not understood: the last one counts
        amount->clear();
        QCOMPARE(notices().amountFrom, 0);
        tick("Only with a payment code");
        QVERIFY(notices().onlyWithCode);
        tick("Without amounts and account numbers");
        QVERIFY(notices().amountsHidden);
        QVERIFY(!named<QComboBox>("Quiet from")->isEnabled());
        tick("Quiet hours, in the time of Vietnam");
        QVERIFY(notices().quietHours);
        choose("Quiet from", "21:30");
        choose("Quiet until", "06:00");
        QCOMPARE(notices().quietFromMinute, 21 * 60 + 30);
        QCOMPARE(notices().quietToMinute, 6 * 60);
        auto* accounts = named<QListWidget>("Only these accounts (none ticked: all)");
        QVERIFY(accounts);
        QCOMPARE(accounts->count(), 2);
        const auto found = accounts->findItems(QStringLiteral("MBBank 0011"), Qt::MatchStartsWith);
        QCOMPARE(found.size(), 1);
        const int row = accounts->row(found.constFirst());
        accounts->setCurrentRow(row);
        QTest::keyClick(accounts, Qt::Key_Space);
        QCOMPARE(notices().accounts, QStringList{QStringLiteral("account-1")});
        QTest::mouseClick(shownButton(*dialog_, "Show an example"), Qt::LeftButton);
        QCOMPARE(tray_.titles.size(), 1);

        open();
        goTo("Notices");
        QVERIFY(named<QCheckBox>("Tell me of money that comes in")->isChecked());
        QCOMPARE(named<QComboBox>("Quiet from")->currentText(), QStringLiteral("21:30"));
        accounts = named<QListWidget>("Only these accounts (none ticked: all)");
        QVERIFY(accounts->item(row)->checkState() == Qt::Checked);
        QVERIFY(accounts->item(1 - row)->checkState() == Qt::Unchecked);
    }
    void aDesktopWithoutATrayOffersNothing() {
        tray_.available = false;
        open();
        goTo("Notices");
        QVERIFY2(shownText(*dialog_).contains(QStringLiteral("no place for notices")), qPrintable(shownText(*dialog_)));
        QVERIFY(!named<QCheckBox>("Tell me of money that comes in"));
        QVERIFY(!named<QLineEdit>("Amounts from"));
        QVERIFY(!shownButton(*dialog_, "Show an example"));
    }
    void dataIsShownAndOpened() {
        goTo("Data on this computer");
        auto* section = dialog_->findChild<DataSection*>();
        QString opened;
        section->setOpenFolder([&opened](const QString& folder) { opened = folder; });
        QString texts = shownText(*dialog_);
        QVERIFY2(texts.remove(QChar(0x200B)).contains(data_->folder.path()), qPrintable(texts));
        QVERIFY2(texts.contains(QStringLiteral(" KB for “Sông Hàn”")), qPrintable(texts));
        QTest::mouseClick(shownButton(*dialog_, "Open the folder"), Qt::LeftButton);
        QCOMPARE(opened, data_->folder.path());
    }
    void clearingIsConfirmed() {
        goTo("Data on this computer");
        QSignalSpy clearing(dialog_, &SettingsDialog::clearingRequested);
        QTest::mouseClick(shownButton(*dialog_, "Clear the local copy…"), Qt::LeftButton);
        QTRY_VERIFY(openQuestion());
        QCOMPARE(openQuestion()->defaultButton()->text(), QStringLiteral("Keep"));
        QVERIFY(openQuestion()->informativeText().contains(QStringLiteral("journal")));
        QVERIFY(answerQuestion("Keep"));
        QTRY_VERIFY(!openQuestion());
        QCOMPARE(clearing.size(), 0);
        QTest::mouseClick(shownButton(*dialog_, "Clear the local copy…"), Qt::LeftButton);
        QTRY_VERIFY(openQuestion());
        QVERIFY(answerQuestion("Clear and read again"));
        QCOMPARE(clearing.size(), 1);
    }
    void everythingHasAName() {
        for (const char* section :
             {"Appearance", "Numbers and dates", "Synchronisation", "Notices", "Data on this computer"}) {
            goTo(section);
            for (const QWidget* widget : dialog_->findChildren<QWidget*>())
                if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !widget->inherits("QLabel") &&
                    !widget->inherits("QAbstractScrollArea") && widget->parentWidget() &&
                    !widget->parentWidget()->inherits("QComboBox"))
                    QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }
    void languageSwitchesLive() {
        goTo("Notices");
        MarkingTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QTRY_VERIFY(dialog_->windowTitle().contains(QStringLiteral("‹")));
        for (const QAbstractButton* button : dialog_->findChildren<QAbstractButton*>())
            if (!button->text().isEmpty())
                QVERIFY2(button->text().startsWith(QStringLiteral("‹")), qPrintable(button->text()));
        for (const QString& line : shownText(*dialog_).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            QVERIFY2(line.contains(QStringLiteral("‹")), qPrintable(line));
        QCoreApplication::removeTranslator(&translator);
        QTRY_VERIFY(!dialog_->windowTitle().contains(QStringLiteral("‹")));
    }
    void escapeCloses() {
        QTest::keyClick(dialog_.data(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog_);
    }
};

QTEST_MAIN(SettingsDialogTest)
#include "settingsdialog_test.moc"
