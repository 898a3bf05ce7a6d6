// SPDX-License-Identifier: GPL-3.0-or-later
// The window, the profile and the program go away at every step of what is under way: nobody writes into what is gone
// (the sanitizers watch), and what was under way is found again in the journal.
#include <QDialog>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>

#include "app/api/companyapi.h"
#include "app/audit/audittrail.h"
#include "app/sync/synchronizer.h"
#include "app/webhooks/webhook.h"
#include "app/writes/journalexport.h"
#include "app/writes/writejournal.h"
#include "app/writes/writer.h"
#include "tests/support/eventturns.h"
#include "tests/support/simulatedsession.h"
#include "tests/support/store_testing.h"
#include "ui/journal/auditdialog.h"
#include "ui/journal/journalpage.h"
#include "ui/shell/mainwindow.h"

using namespace bankhub;
using namespace bankhub::test;
using bankhub::testing::resultOf;
using bankhub::testing::turnEventLoop;

class ObjectDeathTest : public QObject {
    Q_OBJECT

    enum Way { WindowThenSession, DeleteLater, DialogFirst, LockedFirst };

    std::unique_ptr<SimulatedSession> simulated_;

    QPointer<Session> openSession() {
        QPointer<Session> session = new Session(simulated_->simulator.profile(), simulated_->folder.path(),
                                                simulated_->keyStore, simulated_->clock);
        session->useSecret(SimulatorProcess::secret());
        return session;
    }
    /// Everything at once that a page can have under way.
    static void startEverything(Session& session, MainWindow& window, const QString& page, const QString& folder) {
        window.showPage(page);
        session.synchronizer().start();
        session.webhook().reload();
        session.journal().reload();
        exportJournal(session.store(), folder + QStringLiteral("/journal.jsonl"));
        session.audit().log().exportTo(folder + QStringLiteral("/audit.csv"), AuditFormat::Csv);
        WriteOrder order;
        const QString name = QStringLiteral("Company ") + QUuid::createUuid().toString().mid(1, 8);
        order.kind = WriteKind::CreateCompany;
        order.method = QStringLiteral("POST");
        order.path = QStringLiteral("/v1/company/create");
        order.subject = name;
        order.request = {{QStringLiteral("full_name"), name}};
        order.key = idempotencyKey(name, order.kind, order.path, order.request);
        session.writer().send<CompanyXid>(order, api::createCompany(name, QStringLiteral("Active")),
                                          [](const CompanyXid& xid) {
                                              return QJsonObject{{QStringLiteral("xid"), xid.text}};
                                          });
        window.findChild<JournalPage*>()->showAuditLog();
    }
    static void goAway(Way way, QPointer<Session> session, QPointer<MainWindow> window) {
        switch (way) {
            case WindowThenSession:
                delete window;
                delete session;
                return;
            case DialogFirst:
                delete window->findChild<AuditDialog*>();
                QCoreApplication::sendPostedEvents();
                break;
            case LockedFirst:
                session->lock();
                QCoreApplication::sendPostedEvents();
                break;
            case DeleteLater:
                break;
        }
        // As the program does when it closes a profile.
        window->hide();
        window->deleteLater();
        session->synchronizer().stop();
        session->deleteLater();
        QTRY_VERIFY(!window && !session);
    }

private slots:
    void initTestCase() {
        simulated_ =
            std::make_unique<SimulatedSession>(QStringList{QStringLiteral("--latency-ms"), QStringLiteral("4"),
                                                           QStringLiteral("--transactions"), QStringLiteral("60")});
        QVERIFY(simulated_->isReady());
        simulated_->session.reset();
    }
    void cleanupTestCase() { simulated_.reset(); }

    void atEveryStep_data() {
        QTest::addColumn<int>("way");
        QTest::addColumn<int>("steps");
        const char* names[] = {"window, session", "later", "dialog first", "locked first"};
        for (int way = WindowThenSession; way <= LockedFirst; ++way)
            for (const int steps : {0, 2, 5, 13, 34})
                QTest::addRow("%s after %d", names[way], steps) << way << steps;
    }
    void atEveryStep() {
        QFETCH(int, way);
        QFETCH(int, steps);
        static const QStringList pages{QStringLiteral("overview"), QStringLiteral("transactions"),
                                       QStringLiteral("journal"),  QStringLiteral("branding"),
                                       QStringLiteral("webhook"),  QStringLiteral("linking")};
        QPointer<Session> session = openSession();
        QVERIFY(resultOf(session->open()));
        QPointer<MainWindow> window = new MainWindow(*session, simulated_->profiles, simulated_->keyStore,
                                                     simulated_->settings, simulated_->clock);
        window->show();
        startEverything(*session, *window, pages.at(steps % pages.size()), simulated_->folder.path());
        turnEventLoop(steps);
        goAway(static_cast<Way>(way), session, window);
    }
    /// Gone while it was being opened.
    void whileOpening() {
        for (int steps = 0; steps < 12; ++steps) {
            QPointer<Session> session = openSession();
            session->open();
            for (int step = 0; step < steps; ++step)
                QCoreApplication::processEvents();
            delete session;
        }
    }
    /// All of it left a journal that is true and an audit log that holds.
    void whatIsLeftIsTrue() {
        QPointer<Session> session = openSession();
        QVERIFY(resultOf(session->open()));
        session->companyDesk();
        session->journal().reload();
        QTRY_VERIFY(session->journal().loaded());
        for (const QString& key : session->journal().lostKeys())
            QVERIFY(resultOf(session->writer().check(key)));
        const auto entries = resultOf(session->store().journal(0));
        QVERIFY(entries);
        for (const JournalEntry& entry : *entries)
            QVERIFY(!entry.isUnsettled());
        const auto report = auditfile::verify(simulated_->folder.path());
        QVERIFY(report);
        QVERIFY(report->isIntact());
        QVERIFY(report->records >= 20);
        delete session;
    }
};

QTEST_MAIN(ObjectDeathTest)
#include "objectdeath_test.moc"
