// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writes/writedialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/writebench.h"
#include "ui/widgets/noticestrip.h"
#include "ui/writes/changelist.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {
const ScriptedReply created = ScriptedReply::json(201, R"({"code":201,"data":{"xid":"c-1"}})");

Profile profileIn(Environment environment) {
    Profile profile;
    profile.name = QStringLiteral("Sông Hàn Pay");
    profile.environment = environment;
    return profile;
}
}  // namespace

/// The one dialog through which anything is changed, with real writes behind it.
class WriteDialogTest : public QObject {
    Q_OBJECT

    struct Asked {
        explicit Asked(WriteBench& bench, Environment environment = Environment::Sandbox, bool irreversible = false)
            : dialog(new WriteDialog(bench.prepare(formOne), words(irreversible), profileIn(environment),
                                     bench.permission, nullptr)),
              succeeded(dialog, &WriteDialog::succeeded),
              returned(dialog, &WriteDialog::returnedWith) {
            dialog->open();
        }
        ~Asked() { delete dialog; }
        static WriteWords words(bool irreversible) {
            return {QStringLiteral("Create a company"),
                    QStringLiteral("Create the company"),
                    {QStringLiteral("Mind this.")},
                    irreversible};
        }
        QPushButton* button(const char* text) const {
            for (QPushButton* button : dialog->findChildren<QPushButton*>())
                if (button->text() == QLatin1String(text) && button->isVisibleTo(dialog)) return button;
            return nullptr;
        }
        QString shown() const {
            QStringList texts;
            for (const QLabel* label : dialog->findChildren<QLabel*>())
                if (label->isVisibleTo(dialog)) texts << label->text();
            return texts.join(QLatin1Char('\n'));
        }
        QPointer<WriteDialog> dialog;
        QSignalSpy succeeded;
        QSignalSpy returned;
    };

private slots:
    void initTestCase() { qRegisterMetaType<WriteReceipt>(); }

    void saysWhatWillHappenAndDoesIt() {
        WriteBench bench(inTurn({created}));
        Asked asked(bench);
        for (const char* text : {"SANDBOX", "Create a company", "POST /v1/company/create", "Full name", "Mind this."})
            QVERIFY2(asked.shown().contains(QLatin1String(text)), qPrintable(asked.shown()));
        QCOMPARE(bench.sent(), 0);
        asked.button("Create the company")->click();
        QTRY_COMPARE(asked.succeeded.size(), 1);
        QTRY_VERIFY(!asked.dialog || !asked.dialog->isVisible());
        QCOMPARE(bench.sent(), 1);
    }
    void returnDoesNotConfirmByHabit() {
        WriteBench bench(inTurn({created}));
        Asked asked(bench);
        QTest::keyClick(asked.dialog, Qt::Key_Return);
        QTest::qWait(50);
        QCOMPARE(bench.sent(), 0);
    }
    void escapeGoesBackWithoutSending() {
        WriteBench bench(inTurn({created}));
        Asked asked(bench);
        QTest::keyClick(asked.dialog, Qt::Key_Escape);
        QTRY_VERIFY(!asked.dialog || !asked.dialog->isVisible());
        QCOMPARE(bench.sent(), 0);
        QCOMPARE(asked.returned.size(), 0);
    }
    void aRefusalLeadsBackToTheForm() {
        WriteBench bench(inTurn(
            {ScriptedReply::json(400, R"({"message":"Sai","errors":{"full_name":"Tên đã tồn tại"}})"), created}));
        Asked asked(bench);
        asked.button("Create the company")->click();
        QTRY_VERIFY(asked.button("Back"));
        QVERIFY2(asked.shown().contains(QStringLiteral("Tên đã tồn tại")), qPrintable(asked.shown()));
        asked.button("Back")->click();
        QCOMPARE(asked.returned.size(), 1);
        QCOMPARE(asked.returned.first().first().value<Error>().fields.firstKey(), QStringLiteral("full_name"));
    }
    void everyFailureHasWords_data() {
        QTest::addColumn<ScriptedReply>("reply");
        QTest::addColumn<QString>("words");
        QTest::newRow("401") << ScriptedReply::json(401, "{}") << QStringLiteral("access token was refused");
        QTest::newRow("403") << ScriptedReply::json(403, R"({"message":"Không có quyền"})")
                             << QStringLiteral("Không có quyền");
        QTest::newRow("404") << ScriptedReply::json(404, "{}") << QStringLiteral("Not found");
        QTest::newRow("405") << ScriptedReply::json(405, "{}") << QStringLiteral("Not supported by this address");
        QTest::newRow("413") << ScriptedReply::json(413, "{}") << QStringLiteral("Too large");
        QTest::newRow("429") << ScriptedReply::json(429, "{}", "Retry-After: 600\r\n")
                             << QStringLiteral("Too many requests");
        QTest::newRow("500") << ScriptedReply::json(500, R"({"message":"Lỗi máy chủ"})")
                             << QStringLiteral("Lỗi máy chủ");
        QTest::newRow("503") << ScriptedReply::json(503, R"({"message":"Lỗi cơ sở dữ liệu"})")
                             << QStringLiteral("Lỗi cơ sở dữ liệu");
        QTest::newRow("block page") << ScriptedReply::html(403, "<html><title>Blocked</title></html>")
                                    << QStringLiteral("Blocked before the service");
    }
    void everyFailureHasWords() {
        QFETCH(ScriptedReply, reply);
        QFETCH(QString, words);
        WriteBench bench(inTurn({reply}));
        Asked asked(bench);
        asked.button("Create the company")->click();
        QTRY_VERIFY_WITH_TIMEOUT(asked.button("Try again"), 20'000);
        QVERIFY2(asked.shown().contains(words), qPrintable(asked.shown()));
        bench.hub.server.setScript(inTurn({created}));
    }
    void aCutBodyIsUnknownAndCanBeChecked() {
        WriteBench bench(inTurn({ScriptedReply::json(201, "{\"code\":201,\"da")}));
        bench.writer.setChecker(WriteKind::CreateCompany,
                                [](const JournalEntry&) { return Pending<WriteCheck>::settled(WriteCheck::Happened); });
        Asked asked(bench);
        asked.button("Create the company")->click();
        QTRY_VERIFY(asked.button("Check"));
        QVERIFY2(asked.shown().contains(QStringLiteral("Result unknown")), qPrintable(asked.shown()));
        QVERIFY(!asked.button("Send it again"));
        asked.button("Check")->click();
        QTRY_VERIFY(asked.shown().contains(QStringLiteral("it has happened")));
        asked.button("Close")->click();
        QCOMPARE(asked.succeeded.size(), 1);
        QCOMPARE(bench.sent(), 1);
    }
    void whatDidNotHappenCanBeSentAgain() {
        WriteBench bench(inTurn({ScriptedReply::nothing(), created}));
        bench.writer.setChecker(WriteKind::CreateCompany, [](const JournalEntry&) {
            return Pending<WriteCheck>::settled(WriteCheck::DidNotHappen);
        });
        Asked asked(bench);
        asked.button("Create the company")->click();
        QTRY_VERIFY(asked.button("Check"));
        asked.button("Check")->click();
        QTRY_VERIFY(asked.button("Try again"));
        asked.button("Try again")->click();
        QTRY_COMPARE(asked.succeeded.size(), 1);
        QCOMPARE(bench.sent(), 2);
    }
    void whatCannotBeToldIsTheUsersDecision() {
        WriteBench bench(inTurn({ScriptedReply::nothing(), created}));
        Asked asked(bench);
        asked.button("Create the company")->click();
        QTRY_VERIFY(asked.button("Check"));
        asked.button("Check")->click();
        QTRY_VERIFY(asked.button("Send it again"));
        asked.button("Send it again")->click();
        QTRY_COMPARE(asked.succeeded.size(), 1);
    }
    void anUploadShowsHowFarItIs() {
        WriteBench bench(inTurn({ScriptedReply::silence()}));
        PreparedWrite write = bench.prepare(formOne);
        PreparedWrite::Progress report;
        write.watchProgress = [&report](QObject*, const PreparedWrite::Progress& listener) { report = listener; };
        const QPointer<WriteDialog> dialog =
            new WriteDialog(write, Asked::words(false), profileIn(Environment::Sandbox), bench.permission, nullptr);
        dialog->open();
        auto* bar = dialog->findChild<QProgressBar*>();
        report(500'000, 1'000'000);
        QCOMPARE(bar->maximum(), 0);  // nothing is being sent yet
        for (QPushButton* button : dialog->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Create the company")) button->click();
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->maximum(), 0);  // busy until something is known
        report(500'000, 1'000'000);
        QVERIFY(bar->maximum() > 0);
        QCOMPARE(bar->value() * 2, bar->maximum());
        report(1'000'000, 1'000'000);
        QCOMPARE(bar->maximum(), 0);  // all sent: waiting for the answer
        report(10, 20);
        QCOMPARE(bar->maximum(), 0);  // too small to show
        delete dialog;
    }
    void theWaitCanBeStopped() {
        WriteBench bench(inTurn({ScriptedReply::silence()}));
        Asked asked(bench);
        asked.button("Create the company")->click();
        QTRY_COMPARE(bench.sent(), 1);
        asked.button("Stop waiting")->click();
        QTRY_VERIFY(asked.button("Check"));
    }
    void theSameConfirmationShowsTheStoredAnswer() {
        WriteBench bench(inTurn({created}));
        {
            Asked first(bench);
            first.button("Create the company")->click();
            QTRY_COMPARE(first.succeeded.size(), 1);
        }
        Asked second(bench);
        second.button("Create the company")->click();
        QTRY_VERIFY(second.shown().contains(QStringLiteral("already done")));
        second.button("Close")->click();
        QCOMPARE(second.succeeded.size(), 1);
        QVERIFY(second.succeeded.first().first().value<WriteReceipt>().fromJournal);
        QCOMPARE(bench.sent(), 1);
    }
    void productionHasToBeUnlockedAndTyped() {
        WriteBench bench(inTurn({created}), profileIn(Environment::Production));
        Asked asked(bench, Environment::Production, true);
        QVERIFY2(asked.shown().contains(QStringLiteral("PRODUCTION")), qPrintable(asked.shown()));
        QVERIFY(asked.shown().contains(QStringLiteral("read-only")));
        QPushButton* confirm = asked.button("Create the company");
        QVERIFY(!confirm->isEnabled());
        bench.permission.unlock(5);
        QVERIFY(!confirm->isEnabled());
        QTest::keyClicks(asked.dialog->findChild<QLineEdit*>(), QStringLiteral("A"));
        QVERIFY(confirm->isEnabled());
        bench.permission.lock();
        QVERIFY(!confirm->isEnabled());
        bench.permission.unlock(5);
        confirm->click();
        QTRY_COMPARE(asked.succeeded.size(), 1);
    }
    void longTextsShowWhatDiffers() {
        const QString before = QStringLiteral("a\nb\nc\nd\ne\nf");
        const QString after = QStringLiteral("a\nb\nC\nd\ne\nf");
        QCOMPARE(changedLines(after, before), QStringLiteral("…\nC\n…"));
        QCOMPARE(changedLines(QStringLiteral("x\ny"), before), QStringLiteral("x\ny"));
    }
};

QTEST_MAIN(WriteDialogTest)
#include "writedialog_test.moc"
