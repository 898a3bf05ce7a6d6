// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writes/permissionstate.h"

#include <QMenu>
#include <QTest>

#include "app/writes/writepermission.h"
#include "tests/support/api_fakeclock.h"
#include "tests/support/windowparts.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {
Profile production() {
    Profile profile;
    profile.name = QStringLiteral("Sông Hàn Pay");
    profile.environment = Environment::Production;
    return profile;
}
}  // namespace

/// The state on the band of a production profile, and the menu that changes it.
class PermissionStateTest : public QObject {
    Q_OBJECT

    FakeClock clock_;
    std::unique_ptr<WritePermission> permission_;
    std::unique_ptr<PermissionState> state_;

    bool choose(const char* words) {
        auto* menu = state_->findChild<QMenu*>();
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions())
            if (action->text().contains(QLatin1String(words))) {
                action->trigger();
                return true;
            }
        return false;
    }

private slots:
    void init() {
        clock_ = FakeClock();
        permission_ = std::make_unique<WritePermission>(production(), clock_);
        state_ = std::make_unique<PermissionState>(*permission_, clock_);
        state_->show();
        QVERIFY(QTest::qWaitForWindowExposed(state_.get()));
    }
    void cleanup() {
        if (QMessageBox* question = openQuestion()) question->reject();
        state_.reset();
        permission_.reset();
    }

    void startsReadOnly() {
        QCOMPARE(state_->words(), QStringLiteral("Read-only"));
        QVERIFY(shownButton(*state_, "Allow changes…"));
        QVERIFY(!shownButton(*state_, "Read-only again"));
        for (const char* minutes : {"5", "15", "60"})
            QVERIFY2(choose(minutes), minutes);
        QVERIFY(!permission_->mayWrite());
    }
    void theButtonOpensTheMenu() {
        QPushButton* allow = shownButton(*state_, "Allow changes…");
        allow->setFocus();
        QTest::keyClick(allow, Qt::Key_Space);
        QTRY_VERIFY(state_->findChild<QMenu*>()->isVisible());
        state_->findChild<QMenu*>()->close();
    }
    void theFirstTimeNamesTheProfile() {
        QVERIFY(choose("15"));
        QTRY_VERIFY(openQuestion());
        QVERIFY(openQuestion()->text().contains(QStringLiteral("Sông Hàn Pay")));
        QVERIFY(openQuestion()->informativeText().contains(QStringLiteral("15")));
        QCOMPARE(openQuestion()->defaultButton()->text(), QStringLiteral("Stay read-only"));
        QVERIFY(answerQuestion("Stay read-only"));
        QVERIFY(!permission_->mayWrite());
        QTRY_VERIFY(!openQuestion());

        QVERIFY(choose("15"));
        QTRY_VERIFY(openQuestion());
        QVERIFY(answerQuestion("Allow changes"));
        QVERIFY(permission_->mayWrite());
        QTRY_VERIFY(!openQuestion());

        // The user knows by now.
        permission_->lock();
        QVERIFY(choose("60"));
        QVERIFY(!openQuestion());
        QVERIFY(permission_->mayWrite());
    }
    void countsDownAndEnds() {
        clock_.utcMs = 1'795'160'000'000 - 1'795'160'000'000 % 3'600'000;  // 7 o'clock and so on, whole hours
        permission_->unlock(15);
        QVERIFY2(state_->words().contains(QStringLiteral(":15")), qPrintable(state_->words()));
        QVERIFY2(state_->words().contains(QStringLiteral("15 minute")), qPrintable(state_->words()));
        QVERIFY(shownButton(*state_, "Read-only again"));
        clock_.advance(4 * 60'000 + 1000);
        QTRY_VERIFY2(state_->words().contains(QStringLiteral("11 minute")), qPrintable(state_->words()));
        clock_.advance(11 * 60'000);
        QTRY_COMPARE(state_->words(), QStringLiteral("Read-only"));
        QVERIFY(shownButton(*state_, "Allow changes…"));
    }
    void lockingAgainKeepsTheKeyboardHere() {
        permission_->unlock(5);
        QPushButton* lock = shownButton(*state_, "Read-only again");
        lock->setFocus();
        QTest::keyClick(lock, Qt::Key_Space);
        QVERIFY(!permission_->mayWrite());
        QCOMPARE(state_->words(), QStringLiteral("Read-only"));
        QCOMPARE(state_->focusWidget(), shownButton(*state_, "Allow changes…"));
    }
    void whileUnlockedTheMenuLocks() {
        permission_->unlock(5);
        QVERIFY(choose("Read-only again now"));
        QVERIFY(!permission_->mayWrite());
    }
};

QTEST_MAIN(PermissionStateTest)
#include "permissionstate_test.moc"
