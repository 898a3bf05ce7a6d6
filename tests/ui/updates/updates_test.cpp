// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QCheckBox>
#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "app/net/httptransport.h"
#include "app/settings/settings.h"
#include "app/updates/updatecheck.h"
#include "tests/support/api_fakeclock.h"
#include "tests/support/api_fakeserver.h"
#include "tests/support/filledsession.h"
#include "tests/support/signedrelease.h"
#include "ui/shell/mainwindow.h"
#include "ui/updates/aboutdialog.h"
#include "ui/updates/updatenotice.h"

using namespace bankhub;
using namespace bankhub::test;

/// How people learn of a new version, through the real window.
class UpdatesTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        publisher_ = std::make_unique<TestPublisher>();
        server_ =
            std::make_unique<FakeServer>([this](const ReceivedRequest&) { return ScriptedReply::json(200, body_); });
        folder_ = std::make_unique<QTemporaryDir>();
        transport_ = std::make_unique<HttpTransport>();
        check_ = makeCheck({publisher_->publicKey()});
    }
    void cleanup() {
        check_.reset();
        transport_.reset();
    }

    void theWindowTellsUntilItIsClosed() {
        testing::FilledSession data(true);
        MainWindow window(*data.session, data.profiles, data.keyStore, data.settings, data.clock);
        window.showUpdates(*check_);
        window.show();
        auto* notice = window.findChild<UpdateNotice*>();
        QVERIFY(notice && notice->isHidden());
        announce("9.1.0");
        QTRY_VERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(QStringLiteral("9.1.0")), qPrintable(notice->text()));
        QVERIFY(notice->text().contains(QStringLiteral("20/11/2026")));
        QTest::mouseClick(notice->findChild<QToolButton*>(), Qt::LeftButton);
        QVERIFY(notice->isHidden());
        // The same version again says nothing, the next one does.
        announce("9.1.0");
        QVERIFY(notice->isHidden());
        announce("9.2.0", 21);
        QVERIFY(notice->isVisible());
    }
    void theNoticeOpensTheAnnouncedPage() {
        UpdateNotice notice(*check_);
        announce("9.1.0");
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "opened");
        QTest::mouseClick(notice.findChild<QPushButton*>(), Qt::LeftButton);
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
        QCOMPARE(opened_, QUrl(QStringLiteral("https://example.com/get")));
    }
    void nothingIsSaidWithoutAnAnswer() {
        const UpdateNotice notice(*check_);
        body_ = "{}";
        ask();
        QCOMPARE(check_->state(), UpdateCheck::State::Failed);
        QVERIFY(notice.isHidden());
    }
    void theMenuSwitchesTheSearch() {
        testing::FilledSession data(true);
        MainWindow window(*data.session, data.profiles, data.keyStore, data.settings, data.clock);
        QVERIFY(!data.settings.looksForUpdates());
        QAction* look = action(window, QStringLiteral("Look for a new version once a day"));
        QVERIFY(!look->isVisible());
        window.showUpdates(*check_);
        QVERIFY(look->isVisible() && !look->isChecked());
        look->trigger();
        QVERIFY(data.settings.looksForUpdates());
        data.settings.setLooksForUpdates(false);
        QVERIFY(!look->isChecked());
    }
    void aboutAsksAndShows() {
        Settings settings(folder_->path());
        auto* dialog = new AboutDialog(settings, check_.get());
        dialog->open();
        QVERIFY(shows(*dialog, QStringLiteral("Bank Hub Console " BANKHUB_VERSION)));
        QVERIFY(shows(*dialog, QStringLiteral("GNU General Public License")));
        QVERIFY(shows(*dialog, QStringLiteral("has not been asked")));
        auto* page = button(*dialog, QStringLiteral("Open the page of the new version"));
        QVERIFY(!page->isVisible());
        body_ = publisher_->file(announcement("9.1.0"));
        QTest::mouseClick(button(*dialog, QStringLiteral("Ask now")), Qt::LeftButton);
        QTRY_VERIFY(page->isVisible());
        QVERIFY(shows(*dialog, QStringLiteral("9.1.0")));
        QVERIFY(shows(*dialog, QStringLiteral("Mends faults.")));
        auto* automatic = dialog->findChild<QCheckBox*>();
        QVERIFY(!automatic->isChecked());
        QTest::keyClick(automatic, Qt::Key_Space);
        QVERIFY(settings.looksForUpdates());
        QTest::keyClick(dialog, Qt::Key_Escape);
    }
    void aboutSaysWhyAFileIsNotBelieved() {
        Settings settings(folder_->path());
        auto* dialog = new AboutDialog(settings, check_.get());
        dialog->open();
        body_ = TestPublisher().file(announcement("9.1.0"));
        ask();
        QVERIFY(shows(*dialog, QStringLiteral("not signed by the publisher")));
        announce("9.2.0", 20);
        body_ = publisher_->file(announcement("9.1.0", 19));
        ask();
        QVERIFY(shows(*dialog, QStringLiteral("older than one that was read before")));
        // What was announced before still counts.
        QVERIFY(button(*dialog, QStringLiteral("Open the page of the new version"))->isVisible());
        body_ = "<html>Log in</html>";
        ask();
        QVERIFY(shows(*dialog, QStringLiteral("log-in page")));
        dialog->close();
    }
    void aboutOfABuildWithoutAPublisher() {
        Settings settings(folder_->path());
        const auto nobody = makeCheck({});
        auto* dialog = new AboutDialog(settings, nobody.get());
        dialog->open();
        QVERIFY(shows(*dialog, QStringLiteral("named no publisher")));
        QVERIFY(!dialog->findChild<QCheckBox*>()->isVisible());
        QVERIFY(!button(*dialog, QStringLiteral("Ask now"))->isVisible());
        dialog->close();
    }

public slots:
    void opened(const QUrl& address) { opened_ = address; }

private:
    std::unique_ptr<UpdateCheck> makeCheck(const QList<QByteArray>& keys) {
        return std::make_unique<UpdateCheck>(Publisher{keys, server_->url(QStringLiteral("/version"))},
                                             QVersionNumber(1, 0, 0), folder_->path(), *transport_, clock_);
    }
    void ask() {
        check_->ask();
        QTRY_VERIFY(check_->state() != UpdateCheck::State::Asking);
    }
    void announce(const QByteArray& version, int day = 20) {
        body_ = publisher_->file(announcement(version, day));
        ask();
    }
    static QAction* action(const QWidget& window, const QString& text) {
        const QList<QAction*> actions = window.actions();
        const auto found =
            std::find_if(actions.cbegin(), actions.cend(), [&text](const QAction* one) { return one->text() == text; });
        return found == actions.cend() ? nullptr : *found;
    }
    static QPushButton* button(const QWidget& dialog, const QString& text) {
        const QList<QPushButton*> buttons = dialog.findChildren<QPushButton*>();
        const auto found = std::find_if(buttons.cbegin(), buttons.cend(),
                                        [&text](const QPushButton* one) { return one->text() == text; });
        return found == buttons.cend() ? nullptr : *found;
    }
    static bool shows(const QWidget& dialog, const QString& words) {
        const QList<QLabel*> labels = dialog.findChildren<QLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(), [&words](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    std::unique_ptr<TestPublisher> publisher_;
    std::unique_ptr<FakeServer> server_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<HttpTransport> transport_;
    std::unique_ptr<UpdateCheck> check_;
    FakeClock clock_;
    QByteArray body_;
    QUrl opened_;
};

QTEST_MAIN(UpdatesTest)
#include "updates_test.moc"
