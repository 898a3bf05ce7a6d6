// SPDX-License-Identifier: GPL-3.0-or-later
// The windows are covered, nothing secret stays, and everything that was typed is there afterwards.
#include "ui/shell/screenlock.h"

#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "app/audit/audittrail.h"
#include "app/auth/tokenprovider.h"
#include "app/writes/writepermission.h"
#include "tests/support/filledsession.h"
#include "tests/support/store_testing.h"
#include "tests/support/windowparts.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/lockwindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowactions.h"
#include "ui/widgets/secretfield.h"

using namespace bankhub;
using namespace bankhub::test;
using namespace bankhub::testing;

namespace {
/// Answers when it is told to.
class SlowKeyStore final : public KeyStore {
public:
    Pending<QString> read(const QString&) override {
        ++reads;
        asked = Promise<QString>();
        return asked->pending();
    }
    Pending<Done> write(const QString&, const QString&) override { return Pending<Done>::settled(Done{}); }
    Pending<Done> remove(const QString&) override { return Pending<Done>::settled(Done{}); }
    std::optional<Promise<QString>> asked;
    int reads = 0;
};
}  // namespace

class ScreenLockTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FilledSession> data_;
    std::unique_ptr<SlowKeyStore> keyStore_;
    std::unique_ptr<Session> session_;
    std::unique_ptr<MainWindow> window_;
    std::unique_ptr<ScreenLock> lock_;

    /// A production session whose secret is in a key store that the test answers for.
    void open() {
        data_ = std::make_unique<FilledSession>(true, Environment::Production);
        Profile profile = data_->session->profile();
        data_->session.reset();
        keyStore_ = std::make_unique<SlowKeyStore>();
        session_ = std::make_unique<Session>(profile, data_->folder.path(), *keyStore_, data_->clock);
        QVERIFY(resultOf(session_->open()));
        QVERIFY(keyStore_->asked);
        keyStore_->asked->settle(QStringLiteral("the-secret"));
        QTRY_COMPARE(session_->secretSource(), Session::SecretSource::KeyStore);
        window_ = std::make_unique<MainWindow>(*session_, data_->profiles, *keyStore_, data_->settings, data_->clock);
        window_->show();
        lock_ = std::make_unique<ScreenLock>(*qApp);
    }
    QStringList visibleTexts() const {
        QStringList texts;
        for (const QWidget* window : QApplication::topLevelWidgets())
            if (window->isVisible()) texts << window->windowTitle() << shownText(*window);
        return texts;
    }
    QPushButton* unlockButton() const { return shownButton(*lock_->window(), "Unlock"); }
    QStringList auditActions() {
        QStringList actions;
        (void)auditfile::verify(data_->folder.path(), {}, [&](const AuditRecord& record) {
            actions << auditActionName(record.event.action) + QLatin1Char(' ') + record.event.detail;
        });
        return actions;
    }

private slots:
    void cleanup() {
        lock_.reset();
        window_.reset();
        session_.reset();
        keyStore_.reset();
        data_.reset();
    }

    void coversEverythingAndForgets() {
        open();
        auto* dialog = new QDialog(window_.get());
        dialog->setWindowTitle(QStringLiteral("Sông Hàn Pay dialog"));
        auto* line = new QLineEdit(dialog);
        line->setText(QStringLiteral("half typed"));
        dialog->open();
        session_->writePermission().unlock(15);
        auto* secret = new QMimeData;
        secret->setText(QStringLiteral("a link"));
        secret->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
        QGuiApplication::clipboard()->setMimeData(secret);
        QSignalSpy changed(lock_.get(), &ScreenLock::lockedChanged);
        QSignalSpy wanted(window_.get(), &MainWindow::lockRequested);
        auto* action = window_->findChild<QAction*>(QStringLiteral("lockWindows"));
        QVERIFY(action);
        QCOMPARE(action->shortcut(), QKeySequence(QStringLiteral("Ctrl+Alt+L")));
        action->trigger();
        QCOMPARE(wanted.size(), 1);
        lock_->lock(*session_);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!window_->isVisible());
        QVERIFY(!dialog->isVisible());
        const QString seen = visibleTexts().join(QLatin1Char('\n'));
        for (const char* word : {"Sông Hàn", "PRODUCTION", "company", "MBBank", "half typed"})
            QVERIFY2(!seen.contains(QString::fromUtf8(word)), qPrintable(seen));
        QVERIFY(seen.contains(QStringLiteral("locked")));
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
        QVERIFY(!session_->tokens().hasToken());
        QCOMPARE(session_->secretSource(), Session::SecretSource::Missing);
        QVERIFY(!session_->writePermission().mayWrite());

        // A window that comes up meanwhile stays away.
        QLabel late(QStringLiteral("99.000.000 dong"));
        late.show();
        QTRY_VERIFY(!late.isVisible());

        // The key store refuses: it stays locked, and says why.
        QTest::mouseClick(unlockButton(), Qt::LeftButton);
        QVERIFY(keyStore_->asked);
        QVERIFY(!unlockButton()->isEnabled());
        keyStore_->asked->fail(Error::make(ErrorKind::KeyStoreRefused));
        QTRY_VERIFY(unlockButton()->isEnabled());
        QVERIFY(shownText(*lock_->window()).contains(QStringLiteral("key store")));
        QVERIFY(lock_->isLocked());

        QTest::mouseClick(unlockButton(), Qt::LeftButton);
        keyStore_->asked->settle(QStringLiteral("the-secret"));
        QTRY_VERIFY(!lock_->isLocked());
        QVERIFY(window_->isVisible());
        QVERIFY(dialog->isVisible());
        QVERIFY(late.isVisible());
        QCOMPARE(line->text(), QStringLiteral("half typed"));
        QCOMPARE(session_->secretSource(), Session::SecretSource::KeyStore);
        QVERIFY(!session_->writePermission().mayWrite());
        QTRY_COMPARE(auditActions(),
                     (QStringList{QStringLiteral("unlocked 15 minutes"), QStringLiteral("locked screen locked"),
                                  QStringLiteral("screen-locked "), QStringLiteral("screen-unlocked ")}));
    }
    void asksForASecretThatIsNowhereElse() {
        open();
        session_->useSecret(QStringLiteral("typed-secret"));
        lock_->lock(*session_);
        auto* field = lock_->window()->findChild<SecretField*>();
        QVERIFY(field);
        QTest::keyClicks(field, QStringLiteral("wrong"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(shownText(*lock_->window()).contains(QStringLiteral("not the client_secret")));
        QVERIFY(lock_->isLocked());
        QVERIFY(field->text().isEmpty());
        QTest::keyClicks(field, QStringLiteral("typed-secret"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!lock_->isLocked());
        QCOMPARE(session_->secretSource(), Session::SecretSource::Memory);
    }
    void theDemoOpensWithItsOwnSecret() {
        open();
        session_->useSecret(QStringLiteral("demo"));
        lock_->lock(*session_, QStringLiteral("demo"));
        QVERIFY(!lock_->window()->findChild<SecretField*>());
        QTest::mouseClick(unlockButton(), Qt::LeftButton);
        QTRY_VERIFY(!lock_->isLocked());
    }
    /// Closing the lock window means to quit, never a way in.
    void closingItIsQuitting() {
        open();
        lock_->lock(*session_);
        QSignalSpy quit(lock_.get(), &ScreenLock::quitRequested);
        lock_->window()->close();
        QCOMPARE(quit.size(), 1);
        QVERIFY(lock_->isLocked());
        QTest::keyClick(lock_->window(), Qt::Key_Escape);
        QVERIFY(lock_->isLocked());
        lock_->release();
        QVERIFY(!window_->isVisible());
    }
    /// The session ends while the key store is still being asked.
    void closedWhileTheKeyStoreIsAsked() {
        open();
        lock_->lock(*session_);
        QTest::mouseClick(unlockButton(), Qt::LeftButton);
        lock_->release();
        window_.reset();
        session_.reset();
        keyStore_->asked->settle(QStringLiteral("the-secret"));
        QCoreApplication::sendPostedEvents();
    }
    void idlenessLocks() {
        open();
        QCOMPARE(data_->settings.lockChangesAfterMinutes(), 15);
        QCOMPARE(data_->settings.lockWindowsAfterMinutes(), 0);
        IdleWatch watch(*qApp, data_->settings, data_->clock);
        QSignalSpy changes(&watch, &IdleWatch::changesShouldLock);
        QSignalSpy windows(&watch, &IdleWatch::windowsShouldLock);
        const auto pass = [&](int minutes) { data_->clock.advance(minutes * 60'000); };
        pass(14);
        watch.check();
        QCOMPARE(changes.size(), 0);
        QTest::mouseMove(window_.get(), QPoint(5, 5));
        QTest::keyClick(window_.get(), Qt::Key_Shift);
        pass(14);
        watch.check();
        QCOMPARE(changes.size(), 0);
        pass(1);
        watch.check();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(windows.size(), 0);
        data_->settings.setLockWindowsAfterMinutes(60);
        // Asleep: only the wall clock goes on. The key that wakes it does not save it.
        QTest::keyClick(window_.get(), Qt::Key_Shift);
        changes.clear();
        data_->clock.utcMs += 61 * 60'000;
        QTest::keyClick(window_.get(), Qt::Key_Shift);
        QCOMPARE(windows.size(), 1);
        QCOMPARE(changes.size(), 1);
        data_->settings.setLockChangesAfterMinutes(0);
        pass(100);
        watch.check();
        QCOMPARE(changes.size(), 1);
    }
};

QTEST_MAIN(ScreenLockTest)
#include "screenlock_test.moc"
