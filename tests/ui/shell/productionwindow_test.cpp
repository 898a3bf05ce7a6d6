// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a production profile safe is in sight: the lock on the band, and what an earlier run left unanswered.
#include <QLabel>
#include <QMenu>
#include <QTest>

#include "app/writes/writejournal.h"
#include "app/writes/writepermission.h"
#include "tests/support/filledsession.h"
#include "tests/support/store_testing.h"
#include "tests/support/windowparts.h"
#include "ui/shell/lostwritesnotice.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/windowactions.h"
#include "ui/widgets/environmentband.h"
#include "ui/writes/permissionstate.h"

using namespace bankhub;
using namespace bankhub::test;
using namespace bankhub::testing;

class ProductionWindowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FilledSession> data_;
    std::unique_ptr<MainWindow> window_;

    void open(Environment environment) {
        window_.reset();
        data_ = std::make_unique<FilledSession>(true, environment);
    }
    void show() {
        window_ = std::make_unique<MainWindow>(*data_->session, data_->profiles, data_->keyStore, data_->settings,
                                               data_->clock);
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    }
    QString shortcuts() {
        QTest::keyClick(window_.get(), Qt::Key_F1);
        auto* sheet = window_->findChild<ShortcutSheet*>();
        const QString text = sheet ? shownText(*sheet) : QString();
        delete sheet;
        return text;
    }
    void loseAWrite(const QString& name) {
        WriteOrder order;
        order.key = QStringLiteral("key of ") + name;
        order.method = QStringLiteral("POST");
        order.path = QStringLiteral("/v1/company/create");
        order.subject = name;
        order.request = {{QStringLiteral("full_name"), name}};
        QVERIFY(resultOf(data_->session->store().beginWrite(order, QStringLiteral("lan"), 1)));
    }

private slots:
    void cleanup() {
        window_.reset();
        data_.reset();
    }

    void theBandSaysReadOnlyAndUnlocks() {
        open(Environment::Production);
        show();
        auto* band = window_->findChild<EnvironmentBand*>();
        auto* state = band->findChild<PermissionState*>();
        QVERIFY(state);
        QCOMPARE(state->words(), QStringLiteral("Read-only"));
        QTest::keyClick(window_.get(), Qt::Key_L, Qt::ControlModifier);
        auto* menu = state->findChild<QMenu*>();
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(openQuestion());
        QVERIFY(openQuestion()->text().contains(QStringLiteral("Sông Hàn Pay")));
        QVERIFY(answerQuestion("Allow changes"));
        QVERIFY(data_->session->writePermission().mayWrite());
        QVERIFY2(state->words().startsWith(QStringLiteral("Changes allowed until")), qPrintable(state->words()));
        QTest::mouseClick(shownButton(*band, "Read-only again"), Qt::LeftButton);
        QVERIFY(!data_->session->writePermission().mayWrite());
        QVERIFY(shortcuts().contains(QStringLiteral("Allow changes on production")));
    }
    void otherProfilesHaveNothingToUnlock_data() {
        QTest::addColumn<int>("environment");
        QTest::newRow("sandbox") << int(Environment::Sandbox);
        QTest::newRow("custom") << int(Environment::Custom);
    }
    void otherProfilesHaveNothingToUnlock() {
        QFETCH(int, environment);
        open(static_cast<Environment>(environment));
        show();
        QVERIFY(!window_->findChild<PermissionState*>());
        QVERIFY(!shortcuts().contains(QStringLiteral("Allow changes")));
        QVERIFY(!window_->findChild<WindowActions*>()->allowChanges->isVisible());
    }
    void whatAnEarlierRunLeftIsAnnounced() {
        open(Environment::Sandbox);
        loseAWrite(QStringLiteral("A"));
        loseAWrite(QStringLiteral("B"));
        show();
        auto* notice = window_->findChild<LostWritesNotice*>();
        QTRY_VERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(QStringLiteral("2 change")), qPrintable(notice->text()));
        QTest::mouseClick(shownButton(*notice, "Open the journal"), Qt::LeftButton);
        QTRY_VERIFY(shownButton(*window_, "Check them"));
        QVERIFY(notice->isHidden());
    }
    void whatWasSettledIsNoLongerAnnounced() {
        open(Environment::Sandbox);
        loseAWrite(QStringLiteral("A"));
        loseAWrite(QStringLiteral("B"));
        show();
        auto* notice = window_->findChild<LostWritesNotice*>();
        QTRY_VERIFY(notice->isVisible());
        const Error lost = Error::make(ErrorKind::ResultUnknown);
        Store& store = data_->session->store();
        for (const JournalEntry& entry : data_->session->journal().entries())
            QVERIFY(resultOf(store.concludeWrite(entry, WriteState::Failed, lost, 2)));
        QTRY_VERIFY(notice->isHidden());
    }
    void whatTheUserClosedStaysClosed() {
        open(Environment::Sandbox);
        loseAWrite(QStringLiteral("A"));
        show();
        auto* notice = window_->findChild<LostWritesNotice*>();
        QTRY_VERIFY(notice->isVisible());
        notice->hide();
        loseAWrite(QStringLiteral("B"));
        QTRY_COMPARE(data_->session->journal().entries().size(), 2);
        QVERIFY(notice->isHidden());
    }
    void nothingLostIsNotMentioned() {
        open(Environment::Sandbox);
        show();
        QTRY_VERIFY(window_->pageReady(QStringLiteral("journal")));
        QVERIFY(window_->findChild<LostWritesNotice*>()->isHidden());
    }
};

QTEST_MAIN(ProductionWindowTest)
#include "productionwindow_test.moc"
