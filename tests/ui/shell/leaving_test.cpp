// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed is not lost by closing, quitting, or opening another profile.
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include "tests/support/filledsession.h"
#include "tests/support/windowparts.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/profiledialogs.h"
#include "ui/shell/profilemenu.h"
#include "ui/shell/windowactions.h"
#include "ui/widgets/page.h"

using namespace bankhub;
using namespace bankhub::test;
using namespace bankhub::testing;

namespace {
class FormPage : public Page {
public:
    [[nodiscard]] QString id() const override { return QStringLiteral("form"); }
    [[nodiscard]] QString title() const override { return QStringLiteral("Form"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("edit"); }
    [[nodiscard]] std::optional<qint64> count() const override { return {}; }
    [[nodiscard]] bool isReady() const override { return true; }
    [[nodiscard]] std::optional<Error> error() const override { return {}; }
    void focusContent() override {}
    [[nodiscard]] std::optional<QString> unsavedWork() const override { return typed; }
    std::optional<QString> typed;
};

class Vietnamese final : public QTranslator {
public:
    [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override {
        return source == QByteArrayLiteral("Go back") ? QStringLiteral("Quay lại") : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};
}  // namespace

class LeavingTest : public QObject {
    Q_OBJECT

    FilledSession data_;
    std::unique_ptr<MainWindow> window_;
    FormPage* page_ = nullptr;

private slots:
    void init() {
        window_ =
            std::make_unique<MainWindow>(*data_.session, data_.profiles, data_.keyStore, data_.settings, data_.clock);
        page_ = new FormPage;
        window_->addPage(page_);
        page_->typed = QStringLiteral("the webhook settings");
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    }
    void cleanup() { window_.reset(); }

    void closingAsks() {
        QSignalSpy quit(window_.get(), &MainWindow::closed);
        window_->close();
        QTRY_VERIFY(openQuestion());
        QVERIFY(window_->isVisible());
        QVERIFY2(openQuestion()->text().contains(QStringLiteral("the webhook settings")),
                 qPrintable(openQuestion()->text()));
        QCOMPARE(openQuestion()->defaultButton()->text(), QStringLiteral("Go back"));
        QTest::keyClick(openQuestion(), Qt::Key_Escape);
        QTRY_VERIFY(!openQuestion());
        QVERIFY(window_->isVisible());
        QCOMPARE(quit.size(), 0);

        window_->close();
        QTRY_VERIFY(openQuestion());
        QVERIFY(answerQuestion("Give it up"));
        QTRY_COMPARE(quit.size(), 1);
        QVERIFY(!window_->isVisible());
    }
    void goingBackOnceDoesNotAnswerForLater() {
        QSignalSpy quit(window_.get(), &MainWindow::closed);
        window_->close();
        QTRY_VERIFY(openQuestion());
        QVERIFY(answerQuestion("Go back"));
        page_->typed.reset();  // saved meanwhile
        window_->close();
        QCOMPARE(quit.size(), 1);
        QVERIFY(!openQuestion());
    }
    void closingTwiceAsksOnce() {
        window_->close();
        window_->close();
        QTRY_VERIFY(openQuestion());
        int questions = 0;
        for (const QWidget* widget : QApplication::topLevelWidgets())
            if (qobject_cast<const QMessageBox*>(widget) && widget->isVisible()) ++questions;
        QCOMPARE(questions, 1);
    }
    void quittingAsks() {
        QSignalSpy quit(window_.get(), &MainWindow::quitRequested);
        window_->findChild<WindowActions*>()->quit->trigger();
        QTRY_VERIFY(openQuestion());
        QVERIFY(answerQuestion("Go back"));
        QCOMPARE(quit.size(), 0);
        window_->findChild<WindowActions*>()->quit->trigger();
        QTRY_VERIFY(openQuestion());
        QVERIFY(answerQuestion("Give it up"));
        QCOMPARE(quit.size(), 1);
    }
    void switchingTheProfileAsks() {
        QSignalSpy switching(window_.get(), &MainWindow::profileSwitchRequested);
        auto* menu = window_->findChild<ProfileMenu*>();
        Profile other;
        other.name = QStringLiteral("Bếp Nhà Lụa");
        Q_EMIT menu->switchRequested(other);
        QTRY_VERIFY(openQuestion());
        QVERIFY(answerQuestion("Go back"));
        QCOMPARE(switching.size(), 0);
        Q_EMIT menu->switchRequested(other);
        QTRY_VERIFY(openQuestion());
        QVERIFY(answerQuestion("Give it up"));
        QCOMPARE(switching.size(), 1);
        QCOMPARE(switching.first().first().value<Profile>().name, other.name);
    }
    void openingASavedConnectionAsks() {
        QSignalSpy saved(window_.get(), &MainWindow::connectionSaved);
        auto* dialogs = window_->findChild<ProfileDialogs*>();
        Q_EMIT dialogs->connectionSaved(data_.session->profile(), {});
        QTRY_VERIFY(openQuestion());
        QVERIFY(answerQuestion("Go back"));
        QCOMPARE(saved.size(), 0);
        Q_EMIT dialogs->removalConfirmed(data_.session->profile());
        QTRY_VERIFY(openQuestion());
        QSignalSpy removal(window_.get(), &MainWindow::profileRemovalRequested);
        QVERIFY(answerQuestion("Give it up"));
        QCOMPARE(removal.size(), 1);
    }
    void withoutTypedWorkNobodyAsks() {
        page_->typed.reset();
        QSignalSpy switching(window_.get(), &MainWindow::profileSwitchRequested);
        Q_EMIT window_->findChild<ProfileMenu*>()->switchRequested({});
        QCOMPARE(switching.size(), 1);
        QVERIFY(!openQuestion());
    }
    void theQuestionFollowsTheLanguage() {
        window_->close();
        QTRY_VERIFY(openQuestion());
        Vietnamese vietnamese;
        QCoreApplication::installTranslator(&vietnamese);
        QTRY_VERIFY(shownButton(*openQuestion(), "Quay lại"));
        QCoreApplication::removeTranslator(&vietnamese);
        QTRY_VERIFY(shownButton(*openQuestion(), "Go back"));
    }
};

QTEST_MAIN(LeavingTest)
#include "leaving_test.moc"
