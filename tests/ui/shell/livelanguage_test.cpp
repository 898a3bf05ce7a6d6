// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include "tests/support/faketray.h"
#include "tests/support/programlanguage.h"
#include "tests/support/screens.h"
#include "tests/support/simulatedsession.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationbutton.h"
#include "ui/shell/statusline.h"
#include "ui/shell/viewlist.h"
#include "ui/theme/theme.h"

using namespace bankhub;
using namespace bankhub::testing;

/// A window whose language is changed while it is open must say the same, in the same room, as one that was opened in
/// that language.
class LiveLanguageTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        data_ =
            std::make_unique<test::SimulatedSession>(QStringList{QStringLiteral("--accounts"), QStringLiteral("5")});
        QVERIFY(data_->isReady());
        theme_ = std::make_unique<Theme>(*qApp, data_->settings);
    }
    void cleanupTestCase() {
        window_.reset();
        language_.forget();
        theme_.reset();
        data_.reset();
    }

    void aChangedWindowIsLikeANewOne_data() {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("then");
        QTest::newRow("vi to en") << QStringLiteral("vi") << QStringLiteral("en");
        QTest::newRow("en to vi") << QStringLiteral("en") << QStringLiteral("vi");
    }
    void aChangedWindowIsLikeANewOne() {
        QFETCH(QString, first);
        QFETCH(QString, then);
        QVERIFY(language_.speak(then));
        openWindow();
        const QHash<QString, QStringList> expected = pages();
        QCOMPARE(expected.size(), window_->pageIds().size());

        QVERIFY(language_.speak(first));
        openWindow();
        const QHash<QString, QStringList> before = pages();
        QVERIFY(language_.speak(then));
        Screens::settle();
        const QHash<QString, QStringList> after = pages();
        QStringList different;
        for (const QString& page : window_->pageIds()) {
            QVERIFY(before.value(page) != after.value(page));
            different << differences(page, expected.value(page), after.value(page));
        }
        QVERIFY2(different.isEmpty(), qPrintable(QLatin1Char('\n') + different.join(QLatin1Char('\n'))));
    }

    /// The one that is open when its user chooses the language.
    void soAreTheSettings_data() { aChangedWindowIsLikeANewOne_data(); }
    void soAreTheSettings() {
        QFETCH(QString, first);
        QFETCH(QString, then);
        QVERIFY(language_.speak(then));
        const QHash<QString, QStringList> expected = sections(*newSettings());
        QCOMPARE(expected.size(), SettingsDialog::sectionIds().size());

        QVERIFY(language_.speak(first));
        const auto changed = newSettings();
        const QHash<QString, QStringList> before = sections(*changed);
        QVERIFY(language_.speak(then));
        Screens::settle();
        const QHash<QString, QStringList> after = sections(*changed);
        QStringList different;
        for (const QString& section : SettingsDialog::sectionIds()) {
            QVERIFY(before.value(section) != after.value(section));
            different << differences(section, expected.value(section), after.value(section));
        }
        QVERIFY2(different.isEmpty(), qPrintable(QLatin1Char('\n') + different.join(QLatin1Char('\n'))));
    }

private:
    void openWindow() {
        window_.reset();
        window_ = std::make_unique<MainWindow>(*data_->session, data_->profiles, data_->keyStore, data_->settings,
                                               data_->clock);
        window_->resize(1330, 850);
        window_->show();
        Screens::settle();
        QVERIFY(!pages().isEmpty());  // some ask the service when they are first seen
        QTRY_VERIFY(isFilled());
    }
    /// What is counted and asked for later is there.
    [[nodiscard]] bool isFilled() const {
        const auto entries = window_->findChild<ViewList*>()->findChildren<NavigationButton*>();
        return !entries.isEmpty() && window_->findChild<StatusLine*>()->online().has_value() &&
               std::all_of(entries.cbegin(), entries.cend(), [](const NavigationButton* entry) {
                   return entry->accessibleName().contains(QLatin1Char(','));
               });
    }
    /// What stands where, for each page.
    QHash<QString, QStringList> pages() {
        QHash<QString, QStringList> all;
        const bool complete = Screens(*window_).visitPages(
            [&all](const QString& id, QWidget& window) { all.insert(id, linesOf(window)); });
        return complete ? all : QHash<QString, QStringList>();
    }
    [[nodiscard]] std::unique_ptr<SettingsDialog> newSettings() {
        const SettingsDialog::Sources sources{
            data_->settings,
            data_->session->bankAccounts(),
            tray_,
            data_->clock,
            data_->session->profile().id,
            {data_->folder.path(), data_->session->cacheFile(), QStringLiteral("Sông Hàn")}};
        auto dialog = std::make_unique<SettingsDialog>(sources);
        dialog->resize(1000, 700);
        dialog->show();
        Screens::settle();
        return dialog;
    }
    [[nodiscard]] static QHash<QString, QStringList> sections(SettingsDialog& dialog) {
        QHash<QString, QStringList> all;
        for (const QString& section : SettingsDialog::sectionIds()) {
            dialog.showSection(section);
            Screens::settle();
            all.insert(section, linesOf(dialog));
        }
        return all;
    }
    [[nodiscard]] static QStringList linesOf(QWidget& window) {
        QStringList lines;
        for (QWidget* widget : window.findChildren<QWidget*>()) {
            if (!widget->isVisible()) continue;
            const QRect place(widget->mapTo(&window, QPoint()), widget->size());
            lines << QStringLiteral("%1 %2,%3 %4x%5 '%6' tip '%7' name '%8' text '%9'")
                         .arg(QString::fromLatin1(widget->metaObject()->className()))
                         .arg(place.x())
                         .arg(place.y())
                         .arg(place.width())
                         .arg(place.height())
                         .arg(widget->windowTitle(), widget->toolTip(), widget->accessibleName(), textOf(*widget));
        }
        return lines;
    }
    [[nodiscard]] static QString textOf(const QWidget& widget) {
        if (const auto* label = qobject_cast<const QLabel*>(&widget)) return label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) return button->text();
        if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
            return edit->text() + QLatin1Char('|') + edit->placeholderText();
        if (const auto* edit = qobject_cast<const QPlainTextEdit*>(&widget)) return edit->placeholderText();
        if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
            QStringList items;
            for (int item = 0; item < box->count(); ++item)
                items << box->itemText(item);
            return items.join(QLatin1Char('|'));
        }
        if (const auto* header = qobject_cast<const QHeaderView*>(&widget)) {
            QStringList sections;
            for (int section = 0; header->model() && section < header->count(); ++section)
                sections << header->model()->headerData(section, header->orientation()).toString() +
                                QString::number(header->sectionSize(section));
            return header->orientation() == Qt::Horizontal ? sections.join(QLatin1Char('|')) : QString();
        }
        return {};
    }
    [[nodiscard]] static QStringList differences(const QString& page, const QStringList& expected,
                                                 const QStringList& found) {
        QStringList lines;
        for (const QString& line : expected)
            if (!found.contains(line)) lines << page + QStringLiteral(" new:     ") + line;
        for (const QString& line : found)
            if (!expected.contains(line)) lines << page + QStringLiteral(" changed: ") + line;
        return lines;
    }

    std::unique_ptr<test::SimulatedSession> data_;
    test::FakeTray tray_;
    std::unique_ptr<Theme> theme_;
    std::unique_ptr<MainWindow> window_;
    ProgramLanguage language_;
};

QTEST_MAIN(LiveLanguageTest)
#include "livelanguage_test.moc"
