// SPDX-License-Identifier: GPL-3.0-or-later
// What ended while the user was on another page is said in the corner of the window.
#include "ui/shell/windowtoasts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include "app/linking/linkregister.h"
#include "app/sync/synchronizer.h"
#include "tests/support/simulatedsession.h"
#include "tests/support/store_testing.h"
#include "tests/support/windowparts.h"
#include "ui/export/exportdesk.h"
#include "ui/export/exportoptions.h"
#include "ui/export/exportsubject.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowactions.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/toaststack.h"

using namespace bankhub;
using namespace bankhub::test;
using namespace bankhub::testing;

class WindowToastsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SimulatedSession> data_;
    std::unique_ptr<MainWindow> window_;

    [[nodiscard]] QList<Toast*> toasts() const { return window_->findChild<ToastStack*>()->toasts(); }
    void synchronise() {
        QSignalSpy finished(&data_->session->synchronizer(), &Synchronizer::finished);
        data_->session->synchronizer().start();
        QVERIFY(finished.wait(30'000));
    }

private slots:
    void initTestCase() {
        data_ = std::make_unique<SimulatedSession>();
        QVERIFY(data_->isReady());
    }
    void init() {
        window_ = std::make_unique<MainWindow>(*data_->session, data_->profiles, data_->keyStore, data_->settings,
                                               data_->clock);
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        window_->showPage(QStringLiteral("companies"));
    }
    void cleanup() { window_.reset(); }

    void aFailedSynchronisationIsSaidOnceAndTriedAgain() {
        data_->orderFault(QStringLiteral("/v1/company"), QStringLiteral("status"), 403, 2);
        synchronise();
        QVERIFY(data_->session->synchronizer().lastOutcome()->error);
        QCOMPARE(toasts().size(), 1);
        QVERIFY2(toasts().constFirst()->text().startsWith(QStringLiteral("The synchronisation failed.")),
                 qPrintable(toasts().constFirst()->text()));
        QVERIFY(!toasts().constFirst()->goesByItself());
        synchronise();
        QVERIFY(data_->session->synchronizer().lastOutcome()->error);
        QCOMPARE(toasts().size(), 1);
        // The service is well again.
        QSignalSpy finished(&data_->session->synchronizer(), &Synchronizer::finished);
        window_->findChild<WindowActions*>()->messages->trigger();
        QVERIFY(toasts().constFirst()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(finished.wait(30'000));
        QVERIFY(!data_->session->synchronizer().lastOutcome()->error);
        QVERIFY(toasts().isEmpty());
    }
    void anExportThatEndsElsewhereIsSaidAndLeadsBack() {
        auto* desk = window_->findChild<ExportDesk*>();
        const QString file = data_->folder.filePath(QStringLiteral("out.csv"));
        ExportOptions options;
        options.format = ExportFormat::Csv;
        desk->write(ExportSubject{}, options, file);
        QTRY_COMPARE(toasts().size(), 1);
        QVERIFY2(toasts().constFirst()->text().contains(QStringLiteral("out.csv")),
                 qPrintable(toasts().constFirst()->text()));
        QTest::mouseClick(shownButton(*toasts().constFirst(), "Show"), Qt::LeftButton);
        QCOMPARE(window_->currentPageId(), QStringLiteral("transactions"));
        QVERIFY(toasts().isEmpty());
        // On its own page the notice above the rows says it, and nothing else need.
        QSignalSpy ended(desk, &ExportDesk::ended);
        desk->write(ExportSubject{}, options, file);
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(toasts().isEmpty());
    }
    void aLinkThatIsDoneIsSaid() {
        IssuedLink link;
        link.xid = {QStringLiteral("link-1")};
        link.companyName = QStringLiteral("Bếp Nhà Lụa");
        link.createdAtUtcMs = data_->clock.nowUtcMs();
        QVERIFY(resultOf(data_->session->store().saveIssuedLink(link)));
        QTRY_VERIFY(data_->session->links().link(link.xid));
        QVERIFY(toasts().isEmpty());
        link.outcome = QStringLiteral("BANK_ACCOUNT_LINKED");
        QVERIFY(resultOf(data_->session->store().saveIssuedLink(link)));
        QTRY_COMPARE(toasts().size(), 1);
        QVERIFY(toasts().constFirst()->text().contains(QStringLiteral("Bếp Nhà Lụa")));
        QTest::mouseClick(shownButton(*toasts().constFirst(), "Show"), Qt::LeftButton);
        QCOMPARE(window_->currentPageId(), QStringLiteral("linking"));
    }
    void messagesStayInFrontOfAPageThatComesUp() {
        window_->findChild<ToastStack*>()->say(QStringLiteral("Look."), Tone::Bad);
        window_->showPage(QStringLiteral("journal"));
        const QPoint middle = toasts().constFirst()->mapTo(window_.get(), toasts().constFirst()->rect().center());
        const QWidget* there = window_->childAt(middle);
        QVERIFY(there && (there == toasts().constFirst() || toasts().constFirst()->isAncestorOf(there)));
    }
};

QTEST_MAIN(WindowToastsTest)
#include "windowtoasts_test.moc"
