// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log as the user meets it: whole, broken, not readable, taken away as a file.
#include "ui/journal/auditdialog.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "app/audit/audittrail.h"
#include "tests/support/api_fakeclock.h"
#include "tests/support/windowparts.h"
#include "ui/models/auditmodel.h"
#include "ui/widgets/noticestrip.h"

using namespace bankhub;
using namespace bankhub::test;

class AuditDialogTest : public QObject {
    Q_OBJECT

    struct Shown {
        Shown() : permission(production(), clock), trail(production(), folder.path(), permission, clock) {}
        static Profile production() {
            Profile profile;
            profile.name = QStringLiteral("Sông Hàn Pay");
            profile.environment = Environment::Production;
            return profile;
        }
        void open() {
            dialog = new AuditDialog(trail, clock, nullptr);
            dialog->show();
            model = dialog->findChild<AuditModel*>();
        }
        ~Shown() { delete dialog; }
        QTemporaryDir folder;
        FakeClock clock;
        WritePermission permission;
        AuditTrail trail;
        QPointer<AuditDialog> dialog;
        AuditModel* model = nullptr;
    };

private slots:
    void anEmptyLog() {
        Shown shown;
        shown.open();
        QTRY_VERIFY(shownText(*shown.dialog).contains(QStringLiteral("Nothing was recorded yet")));
        QVERIFY(shown.dialog->verdict().text().contains(QStringLiteral("intact")));
    }
    void whatWasDoneAndWhetherItHolds() {
        Shown shown;
        shown.permission.unlock(15);
        shown.permission.lock();
        AuditEvent write;
        write.action = AuditAction::WriteEnded;
        write.kind = writeKindName(WriteKind::CreateCompany);
        write.outcome = QStringLiteral("failed");
        write.httpStatus = 403;
        shown.trail.log().append(write);
        shown.open();
        QTRY_COMPARE(shown.model->rowCount(), 3);
        const auto cell = [&](int row, int column) { return shown.model->index(row, column).data().toString(); };
        QCOMPARE(cell(2, AuditModel::What), QStringLiteral("Changes allowed"));
        QCOMPARE(cell(2, AuditModel::Detail), QStringLiteral("15 minutes"));
        QCOMPARE(cell(1, AuditModel::What), QStringLiteral("Read-only again"));
        QCOMPARE(cell(0, AuditModel::Outcome), QStringLiteral("failed (403)"));
        QVERIFY(!cell(0, AuditModel::User).isEmpty());
        QVERIFY(shown.dialog->verdict().text().contains(QStringLiteral("intact")));

        // Somebody changes a letter.
        QFile log(auditfile::path(shown.folder.path()));
        QVERIFY(log.open(QIODevice::ReadWrite));
        QByteArray bytes = log.readAll();
        bytes.replace("15 minutes", "16 minutes");
        log.resize(0);
        log.write(bytes);
        log.close();
        QTest::mouseClick(shownButton(*shown.dialog, "Check again"), Qt::LeftButton);
        QTRY_VERIFY(shown.dialog->verdict().text().contains(QStringLiteral("broken")));
        QVERIFY(shown.dialog->verdict().text().contains(QStringLiteral("Record 1")));
        QCOMPARE(shown.model->rowCount(), 3);
    }
    void takingItAway() {
        Shown shown;
        shown.permission.unlock(15);
        shown.open();
        QTRY_COMPARE(shown.model->rowCount(), 1);
        shown.dialog->exportTo(shown.folder.filePath(QStringLiteral("out.json")));
        QTRY_VERIFY(shown.dialog->notice().text().contains(QStringLiteral("out.json")));
        QVERIFY(QFile::exists(shown.folder.filePath(QStringLiteral("out.json"))));
        shown.dialog->exportTo(QStringLiteral("/nowhere/out.csv"));
        QTRY_VERIFY(shown.dialog->notice().text().contains(QStringLiteral("was not written")));
    }
    void whatCannotBeRead() {
        Shown shown;
        QVERIFY(QDir(shown.folder.path()).mkpath(QStringLiteral("audit/audit.log")));
        shown.open();
        QTRY_VERIFY(shownButton(*shown.dialog, "Retry"));
        QVERIFY(QDir(shown.folder.path()).rmdir(QStringLiteral("audit/audit.log")));
        QTest::mouseClick(shownButton(*shown.dialog, "Retry"), Qt::LeftButton);
        QTRY_VERIFY(shownText(*shown.dialog).contains(QStringLiteral("Nothing was recorded yet")));
    }
    void closedWhileItReads() {
        Shown shown;
        shown.permission.unlock(15);
        shown.open();
        delete shown.dialog;
        QCoreApplication::sendPostedEvents();
    }
};

QTEST_MAIN(AuditDialogTest)
#include "auditdialog_test.moc"
