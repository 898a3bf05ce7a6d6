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
    /// What happened, what it means, what to do: each in the user's words.
    void everyFailureHasWords_data() {
        QTest::addColumn<ScriptedReply>("reply");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* name, const ScriptedReply& reply, const QStringList& words) {
            QTest::newRow(name) << reply << words;
        };
        const QString nothing = QStringLiteral("Nothing was changed at the service.");
        const QString kept = QStringLiteral("what you typed is kept");
        row("400", ScriptedReply::json(400, R"({"message":"Dữ liệu sai","errors":{"full_name":"Tên đã tồn tại"}})"),
            {QStringLiteral("Not accepted"), nothing, QStringLiteral("Full name: Tên đã tồn tại"),
             QStringLiteral("Go back, correct the values")});
        row("401", ScriptedReply::json(401, "{}"),
            {QStringLiteral("The access token was refused"), nothing, QStringLiteral("Test the connection")});
        row("403", ScriptedReply::json(403, R"({"message":"Không có quyền"})"),
            {QStringLiteral("Not allowed"), nothing, QStringLiteral("Không có quyền"), QStringLiteral("Ask SePay")});
        row("404", ScriptedReply::json(404, "{}"),
            {QStringLiteral("Not found"), nothing, QStringLiteral("does not know what should be changed"),
             QStringLiteral("Go back and synchronise")});
        row("405", ScriptedReply::json(405, "{}"),
            {QStringLiteral("Not supported by this address"), nothing, QStringLiteral("Check the address")});
        row("413", ScriptedReply::json(413, "{}"),
            {QStringLiteral("Too large"), nothing, QStringLiteral("Go back and make it smaller")});
        row("429", ScriptedReply::json(429, "{}", "Retry-After: 600\r\n"),
            {QStringLiteral("Too many requests"), nothing, QStringLiteral("asks to wait 10 min"),
             QStringLiteral("Wait, then try again")});
        row("500", ScriptedReply::json(500, R"({"message":"Lỗi máy chủ"})"),
            {QStringLiteral("The service failed"), QStringLiteral("Lỗi máy chủ"), kept});
        row("503", ScriptedReply::json(503, R"({"message":"Lỗi cơ sở dữ liệu"})"),
            {QStringLiteral("The service is not available"), QStringLiteral("Lỗi cơ sở dữ liệu"), kept});
        row("block page", ScriptedReply::html(403, "<html><title>Blocked</title></html>", "CF-RAY: 8ab3c-SIN\r\n"),
            {QStringLiteral("Blocked before the service"), nothing, QStringLiteral("Send the Ray ID"),
             QStringLiteral("8ab3c")});
    }
    void everyFailureHasWords() {
        QFETCH(ScriptedReply, reply);
        QFETCH(QStringList, words);
        WriteBench bench(inTurn({reply}));
        Asked asked(bench);
        asked.button("Create the company")->click();
        QTRY_VERIFY_WITH_TIMEOUT(asked.button("Try again"), 20'000);
        for (const QString& text : words)
            QVERIFY2(asked.shown().contains(text), qPrintable(text + QStringLiteral(" is not in:\n") + asked.shown()));
        // What support asks for is there too.
        QVERIFY2(asked.shown().contains(bench.entry(WriteBench::order(formOne).key).error->requestId),
                 qPrintable(asked.shown()));
        // It can be sent again as it is, or be taken back to the form.
        const int before = bench.sent();
        bench.hub.server.setScript([](const ReceivedRequest& request) {
            return request.path() == "/v1/token"
                       ? ScriptedReply::json(201, R"({"code":201,"access_token":"t","ttl":60000})")
                       : ScriptedReply::json(400, "{}");
        });
        asked.button("Try again")->click();
        // While the service wants to be left alone, the program does not even ask.
        const int more = QByteArray(QTest::currentDataTag()) == "429" ? 0 : 1;
        QTRY_COMPARE_WITH_TIMEOUT(bench.sent(), before + more, 20'000);
        QTRY_VERIFY(asked.button("Back"));
        asked.button("Back")->click();
        QCOMPARE(asked.returned.size(), 1);
        QCOMPARE(asked.succeeded.size(), 0);
    }
    void theDialogGrowsWithWhatItSays() {
        WriteBench bench(inTurn({ScriptedReply::json(
            400,
            R"({"message":"Sai","errors":{"full_name":"Tên đã tồn tại","status":"Sai","short_name":"Quá dài"}})")}));
        Asked asked(bench);
        asked.button("Create the company")->click();
        QTRY_VERIFY(asked.button("Try again"));
        for (const QLabel* label : asked.dialog->findChildren<QLabel*>())
            if (label->isVisible() && label->wordWrap())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
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
    void aRefusalAfterALostAnswerIsStillUnknown() {
        WriteBench bench(
            inTurn({ScriptedReply::nothing(), ScriptedReply::json(400, R"({"message":"Tên đã tồn tại"})")}));
        Asked asked(bench);
        asked.button("Create the company")->click();
        QTRY_VERIFY(asked.button("Check"));
        asked.button("Check")->click();
        QTRY_VERIFY(asked.button("Send it again"));
        asked.button("Send it again")->click();
        QTRY_VERIFY2(asked.shown().contains(QStringLiteral("an earlier try may have happened")),
                     qPrintable(asked.shown()));
        QVERIFY(asked.shown().contains(QStringLiteral("Tên đã tồn tại")));
        QVERIFY(!asked.shown().contains(QStringLiteral("Nothing was changed")));
        QVERIFY(asked.button("Check"));
        QVERIFY(!asked.button("Try again"));
    }
    void whatIsUnderWayElsewhereIsNotCheckedYet() {
        WriteBench bench(inTurn({ScriptedReply::silence()}));
        const auto other = bench.prepare(formTwo).send();
        QTRY_COMPARE(bench.sent(), 1);
        Asked asked(bench);
        asked.button("Create the company")->click();
        QTRY_VERIFY(asked.button("Check"));
        asked.button("Check")->click();
        QTRY_VERIFY2(asked.shown().contains(QStringLiteral("still being sent")), qPrintable(asked.shown()));
        QVERIFY(asked.button("Check"));
        QVERIFY(!asked.button("Send it again"));
        QCOMPARE(bench.sent(), 1);
        other.cancel();
    }
    void aCheckThatFailsSaysWhy() {
        WriteBench bench(inTurn({ScriptedReply::nothing()}));
        bench.writer.setChecker(WriteKind::CreateCompany, [](const JournalEntry&) {
            return Pending<WriteCheck>::settled(failure(ErrorKind::Network));
        });
        Asked asked(bench);
        asked.button("Create the company")->click();
        QTRY_VERIFY(asked.button("Check"));
        asked.button("Check")->click();
        QTRY_VERIFY2(asked.shown().contains(QStringLiteral("could not be checked. No connection")),
                     qPrintable(asked.shown()));
    }
    void thePermissionMayEndWhileTheDialogIsOpen() {
        WriteBench bench(inTurn({created}), profileIn(Environment::Production));
        bench.permission.unlock(5);
        Asked asked(bench, Environment::Production);
        QPushButton* confirm = asked.button("Create the company");
        QVERIFY(confirm->isEnabled());
        bench.clock.advance(5 * 60'000);  // the time is over, its signal has not come yet
        confirm->click();
        QTRY_VERIFY2(asked.shown().contains(QStringLiteral("may not change anything")), qPrintable(asked.shown()));
        QCOMPARE(bench.sent(), 0);
        QVERIFY(!asked.button("Try again")->isEnabled());
        bench.permission.unlock(5);
        asked.button("Try again")->click();
        QTRY_COMPARE(asked.succeeded.size(), 1);
        QCOMPARE(bench.sent(), 1);
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
        QVERIFY2(second.shown().contains(QStringLiteral("\"xid\": \"c-1\"")), qPrintable(second.shown()));
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
