// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMetaMethod>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "app/bankaccounts/bankaccountdirectory.h"
#include "app/sync/synchronizer.h"
#include "app/transactions/transactionbrowser.h"
#include "tests/support/filledsession.h"
#include "tests/support/markingtranslator.h"
#include "tests/support/store_testing.h"
#include "ui/connection/secretprompt.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/profilemenu.h"
#include "ui/shell/settingsmenu.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/statusline.h"
#include "ui/shell/windowactions.h"
#include "ui/transactions/transactionfilterbar.h"
#include "ui/widgets/environmentband.h"
#include "ui/widgets/noticestrip.h"

using namespace bankhub;
using namespace bankhub::testing;

namespace {

/// Pages whose content is never cached: without a service they show why not.
bool asksTheService(const QString& id) {
    return id == QLatin1String("webhook") || id == QLatin1String("branding");
}

/// isSignalConnected is protected; a pointer to it may be taken by a derived class.
struct SignalAccess : QObject {
    static auto question() { return &SignalAccess::isSignalConnected; }
};

bool isConnected(const QObject& object, const char* signal) {
    const int index = object.metaObject()->indexOfSignal(QMetaObject::normalizedSignature(signal));
    return index >= 0 && (object.*SignalAccess::question())(object.metaObject()->method(index));
}

}  // namespace

class MainWindowTest : public QObject {
    Q_OBJECT
private slots:
    void init() { open(true, Environment::Custom); }
    void cleanup() {
        window_.reset();
        data_.reset();
    }

    void pagesInOrder() {
        QCOMPARE(window_->pageIds(),
                 (QStringList{QStringLiteral("overview"), QStringLiteral("transactions"),
                              QStringLiteral("bank-accounts"), QStringLiteral("companies"), QStringLiteral("linking"),
                              QStringLiteral("branding"), QStringLiteral("webhook"), QStringLiteral("journal")}));
        for (const QString& id : window_->pageIds()) {
            if (asksTheService(id)) continue;
            window_->showPage(id);
            QTRY_VERIFY2(window_->pageReady(id), qPrintable(id));
            QVERIFY(!window_->pageError(id));
        }
        QVERIFY(!window_->pageReady(QStringLiteral("no such page")));
    }
    void titleAndBandNameTheEnvironment() {
        QCOMPARE(window_->windowTitle(), QStringLiteral("Sông Hàn Pay — 127.0.0.1 — Bank Hub Console"));
        open(true, Environment::Production);
        QCOMPARE(window_->windowTitle(), QStringLiteral("PRODUCTION — Sông Hàn Pay — Production — Bank Hub Console"));
        QVERIFY(band().contains(QStringLiteral("PRODUCTION — real money")));
        open(true, Environment::Sandbox);
        QVERIFY(band().contains(QStringLiteral("SANDBOX — simulated data, no real money")));
    }
    void shortcutsDoNotConflict() {
        QHash<QKeySequence, QString> seen;
        for (const QAction* action : actions().all()) {
            QVERIFY2(!action->text().isEmpty(), "every action has a text");
            for (const QKeySequence& key : action->shortcuts()) {
                QVERIFY2(!seen.contains(key), qPrintable(key.toString() + QLatin1Char(' ') + action->text()));
                seen.insert(key, action->text());
            }
        }
        for (const char* key : {"Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+L", "F5", "Ctrl+R", "Ctrl+F", "Esc", "Ctrl+C",
                                "Ctrl+Q", "Ctrl+K", "F1"})
            QVERIFY2(seen.contains(QKeySequence(QString::fromLatin1(key))), key);
    }
    void everyButtonAndActionDoesSomething() {
        for (const QAbstractButton* button : window_->findChildren<QAbstractButton*>()) {
            const auto* tool = qobject_cast<const QToolButton*>(button);
            const auto* push = qobject_cast<const QPushButton*>(button);
            const bool hasMenu = (tool && tool->menu()) || (push && push->menu());
            const QByteArray name = describe(*button);
            QVERIFY2(hasMenu || isConnected(*button, "clicked(bool)") || isConnected(*button, "toggled(bool)") ||
                         (tool && tool->defaultAction()),
                     name);
        }
        for (const QAction* action : actions().all())
            QVERIFY2(isConnected(*action, "triggered(bool)"), qPrintable(action->text()));
        for (QMenu* menu : {static_cast<QMenu*>(window_->findChild<ProfileMenu*>()),
                            static_cast<QMenu*>(window_->findChild<SettingsMenu*>())}) {
            Q_EMIT menu->aboutToShow();
            for (const QAction* action : menu->findChildren<QAction*>()) {
                if (action->isSeparator() || action->menu() || !action->isEnabled()) continue;
                if (action == menu->menuAction() || action->text().isEmpty()) continue;
                QVERIFY2(isConnected(*action, "triggered(bool)"), qPrintable(action->text()));
            }
        }
    }
    void everyControlHasAName() {
        for (const QString& id : window_->pageIds()) {
            window_->showPage(id);
            for (const QWidget* widget : window_->findChildren<QWidget*>()) {
                const bool control = qobject_cast<const QAbstractButton*>(widget) ||
                                     qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget) ||
                                     qobject_cast<const QTableView*>(widget);
                if (!control || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus) continue;
                QVERIFY2(!widget->accessibleName().isEmpty(), describe(*widget));
            }
        }
    }
    void languageSwitchesLive() {
        MarkingTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QTRY_VERIFY(window_->windowTitle().contains(QStringLiteral("‹Bank Hub Console›")));
        for (const QAbstractButton* button : window_->findChildren<QAbstractButton*>()) {
            const QString text = button->text();
            if (!text.isEmpty()) QVERIFY2(text.contains(QStringLiteral("‹")), describe(*button));
            if (!button->accessibleName().isEmpty() && button->focusPolicy() != Qt::NoFocus)
                QVERIFY2(button->accessibleName().contains(QStringLiteral("‹")), describe(*button));
        }
        for (const QLineEdit* field : window_->findChildren<QLineEdit*>())
            QVERIFY2(field->placeholderText().contains(QStringLiteral("‹")), describe(*field));
        for (const QTableView* table : window_->findChildren<QTableView*>())
            QVERIFY(table->model()->headerData(0, Qt::Horizontal).toString().startsWith(QStringLiteral("‹")));
        for (const QAction* action : actions().all())
            QVERIFY2(action->text().startsWith(QStringLiteral("‹")), qPrintable(action->text()));
        QVERIFY(window_->findChild<StatusLine*>()->words().startsWith(QStringLiteral("‹")));
        QCoreApplication::removeTranslator(&translator);
        QTRY_VERIFY(!window_->windowTitle().contains(QStringLiteral("‹")));
    }
    void keysWork() {
        QTRY_COMPARE(data_->session->transactions().rowCount(), FilledSession::transactionCount);
        press(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(isShown("Search bank accounts"));
        press(Qt::Key_2, Qt::ControlModifier);
        press(Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(window_->focusWidget() &&
                    window_->focusWidget()->accessibleName() == QStringLiteral("Search transactions"));
        auto* filter = window_->findChild<TransactionFilterBar*>();
        filter->setLine(QStringLiteral("dir:in"));
        press(Qt::Key_Escape);
        QVERIFY(!filter->query().restricts());
        press(Qt::Key_F1);
        QVERIFY(window_->findChild<ShortcutSheet*>());
        delete window_->findChild<ShortcutSheet*>();
        QSignalSpy quit(window_.get(), &MainWindow::quitRequested);
        press(Qt::Key_Q, Qt::ControlModifier);
        QCOMPARE(quit.size(), 1);
    }
    void withoutASecretTheUserIsToldAndAsked() {
        open(false, Environment::Custom);
        QTRY_VERIFY(visibleNotice().contains(QStringLiteral("client_secret is missing")));
        press(Qt::Key_F5);
        auto* prompt = window_->findChild<SecretPrompt*>();
        QVERIFY(prompt);
        Q_EMIT prompt->secretGiven(QStringLiteral("s"), true);
        QCOMPARE(data_->session->secretSource(), Session::SecretSource::Memory);
        QVERIFY(visibleNotice().isEmpty());
        QVERIFY(data_->session->synchronizer().isRunning());
        QTRY_COMPARE(resultOf(data_->keyStore.read(Session::secretKey(data_->session->profile()))).value_or(QString()),
                     QStringLiteral("s"));
    }
    void offlineIsSaidWithTheAgeOfTheCache() {
        AccountSyncState state;
        state.account = {QStringLiteral("account-1")};
        state.lastSuccessUtcMs = data_->clock.nowUtcMs() - 2 * 3'600'000;
        resultOf(data_->session->store().saveAccountSync(state));
        QTRY_VERIFY(window_->findChild<StatusLine*>()->words().contains(QStringLiteral("1/2 accounts")));
        Q_EMIT data_->session->reachable(false);
        QVERIFY2(visibleNotice().contains(QStringLiteral("2 hour(s) ago")), qPrintable(visibleNotice()));
        Q_EMIT data_->session->reachable(true);
        QVERIFY(visibleNotice().isEmpty());
    }
    void accountsLeadToTheirTransactions() {
        window_->showPage(QStringLiteral("bank-accounts"));
        QTRY_VERIFY(visibleTable());
        QTableView* table = visibleTable();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(data_->session->transactions().query().account.text, QStringLiteral("account-2"));
        QVERIFY(isShown("Search transactions"));
    }
    void removalIsConfirmed() {
        QSignalSpy removal(window_.get(), &MainWindow::profileRemovalRequested);
        auto* menu = window_->findChild<ProfileMenu*>();
        Q_EMIT menu->removeRequested();
        auto* box = window_->findChild<QMessageBox*>();
        QVERIFY(box);
        QVERIFY(box->informativeText().contains(QStringLiteral("secret")));
        QCOMPARE(box->defaultButton()->text(), QStringLiteral("Keep"));
        QVERIFY(removal.isEmpty());
        for (QAbstractButton* button : box->buttons())
            if (box->buttonRole(button) == QMessageBox::DestructiveRole) button->click();
        QCOMPARE(removal.size(), 1);
    }
    void otherProfilesAreOffered() {
        Profile other;
        other.name = QStringLiteral("Bếp & Nhà");
        other.clientId = QStringLiteral("x");
        QVERIFY(data_->profiles.save(other));
        QSignalSpy switching(window_.get(), &MainWindow::profileSwitchRequested);
        auto* menu = window_->findChild<ProfileMenu*>();
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions())
            if (action->text().startsWith(QStringLiteral("Bếp && Nhà"))) action->trigger();
        QCOMPARE(switching.size(), 1);
        QCOMPARE(switching.at(0).at(0).value<Profile>().name, other.name);
    }
    void problemsAddUp() {
        window_->showProblem(QStringLiteral("first"));
        window_->showProblem(QStringLiteral("second"));
        QCOMPARE(visibleNotice(), QStringLiteral("first\nsecond"));
    }
    void windowRemembersItsPage() {
        window_->showPage(QStringLiteral("companies"));
        QSignalSpy quit(window_.get(), &MainWindow::closed);
        window_->close();
        QCOMPARE(quit.size(), 1);
        makeWindow();
        QVERIFY(isShown("Search companies"));
    }

private:
    void open(bool withSecret, Environment environment) {
        window_.reset();
        data_ = std::make_unique<FilledSession>(withSecret, environment);
        makeWindow();
    }
    void makeWindow() {
        window_.reset();
        window_ = std::make_unique<MainWindow>(*data_->session, data_->profiles, data_->keyStore, data_->settings,
                                               data_->clock);
        window_->resize(1400, 860);
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    }
    WindowActions& actions() { return *window_->findChild<WindowActions*>(); }
    QString band() { return window_->findChild<EnvironmentBand*>()->words(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(window_->focusWidget() ? window_->focusWidget() : window_.get(), key, modifiers);
    }
    QString visibleNotice() {
        for (const NoticeStrip* notice : window_->findChildren<NoticeStrip*>())
            if (notice->isVisible()) return notice->text();
        return {};
    }
    QTableView* visibleTable() {
        for (QTableView* table : window_->findChildren<QTableView*>())
            if (table->isVisible()) return table;
        return nullptr;
    }
    bool isShown(const char* searchName) {
        for (const QLineEdit* field : window_->findChildren<QLineEdit*>())
            if (field->isVisible() && field->accessibleName() == QLatin1String(searchName)) return true;
        return false;
    }
    static QByteArray describe(const QWidget& widget) {
        QByteArray text = widget.metaObject()->className();
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            text += " \"" + button->text().toUtf8() + '"';
        text += " named \"" + widget.accessibleName().toUtf8() + '"';
        if (widget.parentWidget()) text += QByteArray(" in ") + widget.parentWidget()->metaObject()->className();
        return text;
    }

    std::unique_ptr<FilledSession> data_;
    std::unique_ptr<MainWindow> window_;
};

QTEST_MAIN(MainWindowTest)
#include "mainwindow_test.moc"
