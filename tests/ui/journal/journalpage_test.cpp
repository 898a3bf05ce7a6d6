// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalpage.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "app/auth/keystore.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "app/writes/writejournal.h"
#include "app/writes/writer.h"
#include "tests/support/api_fakeclock.h"
#include "tests/support/api_fakeserver.h"
#include "tests/support/store_testing.h"
#include "tests/support/windowparts.h"
#include "ui/journal/journalsaving.h"
#include "ui/journal/settlebar.h"
#include "ui/models/journalmodel.h"
#include "ui/models/modelroles.h"
#include "ui/widgets/detailpanel.h"
#include "ui/widgets/noticestrip.h"

using namespace bankhub;
using namespace bankhub::test;
using bankhub::testing::resultOf;

/// The journal as the user meets it: what was done, what failed, and what nobody knows.
class JournalPageTest : public QObject {
    Q_OBJECT

    struct Shown {
        Shown() : server(&Shown::answer), settings(folder.path()) {
            Profile profile;
            profile.environment = Environment::Custom;
            profile.baseUrl = server.url();
            profile.clientId = QStringLiteral("client");
            profile.sessionOnly = true;
            session = std::make_unique<Session>(profile, folder.path(), keyStore, clock);
            session->useSecret(QStringLiteral("secret"));
            opened = resultOf(session->open()).has_value();
        }
        /// Gives tokens, and never answers anything else.
        static ScriptedReply answer(const ReceivedRequest& request) {
            if (request.path() != "/v1/token") return ScriptedReply::silence();
            return ScriptedReply::json(201, R"({"code":201,"access_token":"token","ttl":60000})");
        }
        /// Three writes: A done, B refused, C never answered by an earlier run.
        void fill() {
            QVERIFY(opened);
            Store& store = session->store();
            const QStringList names{QStringLiteral("Áo Dài Huế"), QStringLiteral("Bếp"), QStringLiteral("C")};
            for (int number = 0; number < names.size(); ++number)
                QVERIFY(resultOf(store.beginWrite(order(names.at(number)), QStringLiteral("lan"), number + 1)));
            QVERIFY(resultOf(store.settleWrite(order(names.at(0)).key, WriteState::Succeeded,
                                               {{QStringLiteral("xid"), QStringLiteral("c-77")}}, {}, 10)));
            Error refused = Error::make(ErrorKind::Validation);
            refused.httpStatus = 400;
            refused.requestId = QStringLiteral("request-9");
            refused.fields.insert(QStringLiteral("full_name"), {QStringLiteral("Tên đã tồn tại")});
            QVERIFY(resultOf(store.settleWrite(order(names.at(1)).key, WriteState::Failed, {}, refused, 11)));
        }
        static WriteOrder order(const QString& name) {
            WriteOrder order;
            order.kind = WriteKind::CreateCompany;
            order.method = QStringLiteral("POST");
            order.path = QStringLiteral("/v1/company/create");
            order.subject = name;
            order.request = {{QStringLiteral("full_name"), name}};
            order.key = idempotencyKey(QStringLiteral("{7d1c4f4e-4f0e-4a5e-8f3e-111111111111}"), order.kind, order.path,
                                       order.request);
            return order;
        }
        Pending<WriteReceipt> send(const QString& name) {
            Endpoint<Done> endpoint;
            endpoint.verb = Verb::Post;
            endpoint.path = QStringLiteral("/v1/company/create");
            endpoint.body = "{}";
            endpoint.contentType = "application/json";
            endpoint.replay = Replay::Never;
            endpoint.decode = [](const QJsonValue&) { return Result<Done>(Done{}); };
            return session->writer().send<Done>(order(name), endpoint, [](const Done&) { return QJsonObject(); });
        }
        [[nodiscard]] int sent() const { return server.count("/v1/company/create"); }
        [[nodiscard]] JournalEntry entry(const QString& key) { return **resultOf(session->store().journalEntry(key)); }

        void show() {
            page = std::make_unique<JournalPage>(session->journal(), session->writer(), session->store(),
                                                 session->audit(), settings, clock);
            page->resize(1300, 700);
            page->show();
            QVERIFY(QTest::qWaitForWindowActive(page.get()));
            QTRY_VERIFY(page->isReady());
        }
        QTableView* table() const { return page->findChild<QTableView*>(); }
        QString cell(int row, JournalModel::Column column) const {
            return table()->model()->index(row, column).data().toString();
        }
        void select(int row) const { table()->selectRow(row); }
        QString details() const { return page->findChild<DetailPanel*>()->asText(); }
        SettleBar* bar() const { return page->findChild<SettleBar*>(); }
        bool says(const char* text) const { return shownText(*page).contains(QString::fromUtf8(text)); }
        void checkerSays(WriteCheck found) {
            session->writer().setChecker(WriteKind::CreateCompany,
                                         [found](const JournalEntry&) { return Pending<WriteCheck>::settled(found); });
        }
        void press(const char* words) const {
            QPushButton* button = shownButton(*page, words);
            QVERIFY2(button, words);
            QTest::mouseClick(button, Qt::LeftButton);
        }
        FakeServer server;
        FakeClock clock;
        QTemporaryDir folder;
        MemoryKeyStore keyStore;
        Settings settings;
        std::unique_ptr<Session> session;
        bool opened = false;
        std::unique_ptr<JournalPage> page;
    };

private slots:
    void newestFirstWithItsResult() {
        Shown shown;
        shown.fill();
        shown.show();
        QTRY_COMPARE(shown.table()->model()->rowCount(), 3);
        QCOMPARE(shown.cell(0, JournalModel::Subject), QStringLiteral("C"));
        QCOMPARE(shown.cell(0, JournalModel::State), QStringLiteral("result unknown"));
        QCOMPARE(shown.cell(0, JournalModel::What), QStringLiteral("Create a company"));
        QCOMPARE(shown.cell(1, JournalModel::State), QStringLiteral("not done"));
        QCOMPARE(shown.cell(2, JournalModel::State), QStringLiteral("done"));
        QCOMPARE(shown.cell(2, JournalModel::User), QStringLiteral("lan"));
        for (int row = 0; row < 3; ++row)
            QVERIFY(!shown.table()->model()->index(row, JournalModel::State).data(IconNameRole).toString().isEmpty());
        QCOMPARE(shown.page->count(), 1);
        QVERIFY(shown.says("1 change(s) whose result nobody knows"));
    }
    void detailsTellEverything() {
        Shown shown;
        shown.fill();
        shown.show();
        QTRY_COMPARE(shown.table()->model()->rowCount(), 3);
        shown.select(2);
        for (const char* text :
             {"POST /v1/company/create", "\"full_name\": \"Áo Dài Huế\"", "\"xid\": \"c-77\"", "lan"})
            QVERIFY2(shown.details().contains(QString::fromUtf8(text)), qPrintable(shown.details()));
        QVERIFY(shown.details().contains(Shown::order(QStringLiteral("Áo Dài Huế")).key));
        shown.select(1);
        for (const char* text :
             {"Not accepted", "Full name: Tên đã tồn tại", "Nothing was changed", "request-9", "400"})
            QVERIFY2(shown.details().contains(QString::fromUtf8(text)), qPrintable(shown.details()));
        shown.select(0);
        QVERIFY2(shown.details().contains(QStringLiteral("The program ended before the answer came")),
                 qPrintable(shown.details()));
    }
    void whatIsUnderWayIsNotLost() {
        Shown shown;
        shown.show();
        const auto sending = shown.send(QStringLiteral("A"));
        QTRY_COMPARE(shown.sent(), 1);
        QTRY_COMPARE(shown.table()->model()->rowCount(), 1);
        QCOMPARE(shown.cell(0, JournalModel::State), QStringLiteral("being sent"));
        shown.select(0);
        QVERIFY(shown.bar()->isHidden());
        QCOMPARE(shown.page->count(), 0);
        QVERIFY(!shown.says("nobody knows"));
        sending.cancel();
        QTRY_COMPARE(shown.cell(0, JournalModel::State), QStringLiteral("result unknown"));
        QTRY_VERIFY(shown.bar()->isVisible());
        QCOMPARE(shown.page->count(), 1);
    }
    void lostOnesAreCheckedTogether_data() {
        QTest::addColumn<int>("found");
        QTest::addColumn<QString>("words");
        QTest::newRow("happened") << int(WriteCheck::Happened) << QStringLiteral("done");
        QTest::newRow("did not") << int(WriteCheck::DidNotHappen) << QStringLiteral("not done");
    }
    void lostOnesAreCheckedTogether() {
        QFETCH(int, found);
        QFETCH(QString, words);
        Shown shown;
        shown.fill();
        QVERIFY(resultOf(shown.session->store().beginWrite(Shown::order(QStringLiteral("D")), {}, 5)));
        shown.checkerSays(static_cast<WriteCheck>(found));
        shown.show();
        QTRY_COMPARE(shown.page->count(), 2);
        shown.press("Check them");
        QTRY_COMPARE(shown.page->count(), 0);
        QCOMPARE(shown.cell(0, JournalModel::State), words);
        QVERIFY(!shown.says("nobody knows"));
        shown.select(0);
        QVERIFY(shown.details().contains(QStringLiteral("The answer was lost")));
    }
    void whatTheServiceCannotTellAPersonSettles_data() {
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<int>("state");
        QTest::newRow("happened") << QByteArray("It happened") << int(WriteState::Succeeded);
        QTest::newRow("did not") << QByteArray("It did not happen") << int(WriteState::Failed);
    }
    void whatTheServiceCannotTellAPersonSettles() {
        QFETCH(QByteArray, button);
        QFETCH(int, state);
        Shown shown;
        shown.fill();
        shown.show();  // no checker: nobody can tell
        QTRY_COMPARE(shown.table()->model()->rowCount(), 3);
        shown.select(0);
        QVERIFY(!shownButton(*shown.page, "It happened"));
        shown.press("Check");
        QTRY_VERIFY(shown.says("cannot say whether it happened"));
        const QString key = Shown::order(QStringLiteral("C")).key;
        shown.press(button.constData());
        QTRY_VERIFY(openQuestion());
        QVERIFY(openQuestion()->text().contains(QStringLiteral("C")));
        QVERIFY(answerQuestion("Cancel"));
        QTRY_VERIFY(!openQuestion());
        QCOMPARE(shown.entry(key).state, WriteState::Sent);
        shown.press(button.constData());
        QTRY_VERIFY(openQuestion());
        QVERIFY(answerQuestion(button.constData()));
        QTRY_COMPARE(int(shown.entry(key).state), state);
        QTRY_VERIFY(shown.bar()->isHidden());
        QCOMPARE(shown.page->count(), 0);
    }
    void aCheckThatFailsSaysWhy() {
        Shown shown;
        shown.fill();
        shown.session->writer().setChecker(WriteKind::CreateCompany, [](const JournalEntry&) {
            return Pending<WriteCheck>::settled(failure(ErrorKind::Network));
        });
        shown.show();
        QTRY_COMPARE(shown.table()->model()->rowCount(), 3);
        shown.select(0);
        shown.press("Check");
        QTRY_VERIFY2(shown.says("could not be checked. No connection"), qPrintable(shownText(*shown.page)));
        QCOMPARE(shown.page->count(), 1);
        QVERIFY(shownButton(*shown.page, "Check"));
    }
    void aCheckCanBeStopped() {
        Shown shown;
        shown.fill();
        Promise<WriteCheck> never;
        shown.session->writer().setChecker(WriteKind::CreateCompany,
                                           [never](const JournalEntry&) { return never.pending(); });
        shown.show();
        QTRY_COMPARE(shown.table()->model()->rowCount(), 3);
        shown.select(0);
        shown.press("Check");
        QTRY_VERIFY(shown.says("the service is asked"));
        QTRY_VERIFY(shownButton(*shown.bar(), "Stop"));
        QTest::mouseClick(shownButton(*shown.bar(), "Stop"), Qt::LeftButton);
        QTRY_VERIFY(shownButton(*shown.bar(), "Check"));
        QCOMPARE(shown.page->count(), 1);
    }
    void filterAndSearch() {
        Shown shown;
        shown.fill();
        shown.show();
        QTRY_COMPARE(shown.table()->model()->rowCount(), 3);
        auto* state = shown.page->findChild<QComboBox*>();
        state->setCurrentIndex(state->findData(QStringLiteral("unknown")));
        QCOMPARE(shown.table()->model()->rowCount(), 1);
        QCOMPARE(shown.cell(0, JournalModel::Subject), QStringLiteral("C"));
        shown.page->clearFilter();
        QCOMPARE(shown.table()->model()->rowCount(), 3);
        shown.page->focusSearch();
        QTest::keyClicks(shown.page->findChild<QLineEdit*>(), QStringLiteral("ao dai hue"));
        QCOMPARE(shown.table()->model()->rowCount(), 1);
        shown.page->findChild<QLineEdit*>()->setText(QStringLiteral("request-9"));
        QCOMPARE(shown.cell(0, JournalModel::Subject), QStringLiteral("Bếp"));
    }
    void theSelectionFollowsItsWrite() {
        Shown shown;
        shown.fill();
        shown.show();
        QTRY_COMPARE(shown.table()->model()->rowCount(), 3);
        shown.select(1);
        QVERIFY(resultOf(shown.session->store().beginWrite(Shown::order(QStringLiteral("E")), {}, 99)));
        QTRY_COMPARE(shown.table()->model()->rowCount(), 4);
        QCOMPARE(shown.table()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(shown.cell(shown.table()->selectionModel()->selectedRows().constFirst().row(), JournalModel::Subject),
                 QStringLiteral("Bếp"));
    }
    void copiesTabSeparated() {
        Shown shown;
        shown.fill();
        shown.show();
        QTRY_COMPARE(shown.table()->model()->rowCount(), 3);
        shown.select(2);
        shown.page->copySelection();
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(1).split(QLatin1Char('\t')).size(), int(JournalModel::ColumnCount));
        QVERIFY(lines.at(1).contains(QStringLiteral("Áo Dài Huế")));
    }
    void exportsJsonLines() {
        Shown shown;
        shown.fill();
        shown.show();
        shown.press("Export…");
        auto* dialog = shown.page->findChild<QFileDialog*>();
        QVERIFY(dialog);
        const QString file = shown.folder.filePath(QStringLiteral("journal.jsonl"));
        Q_EMIT dialog->fileSelected(file);
        QTRY_VERIFY(shown.says("3 change(s) of the journal saved in journal.jsonl"));
        dialog->close();
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = saved.readAll().split('\n');
        QCOMPARE(lines.size(), 4);  // the last one is empty
        const QJsonObject newest = QJsonDocument::fromJson(lines.at(0)).object();
        QCOMPARE(newest.value(QStringLiteral("state")).toString(), QStringLiteral("sent"));
        QCOMPARE(newest.value(QStringLiteral("idempotency_key")).toString(), Shown::order(QStringLiteral("C")).key);
        const QJsonObject oldest = QJsonDocument::fromJson(lines.at(2)).object();
        QCOMPARE(oldest.value(QStringLiteral("confirmed_at")).toString(), QStringLiteral("1970-01-01T00:00:00.001Z"));
        QCOMPARE(oldest.value(QStringLiteral("answer")).toObject().value(QStringLiteral("xid")).toString(),
                 QStringLiteral("c-77"));
        const QJsonObject refused = QJsonDocument::fromJson(lines.at(1)).object();
        QCOMPARE(refused.value(QStringLiteral("error")).toObject().value(QStringLiteral("request_id")).toString(),
                 QStringLiteral("request-9"));
    }
    void anExportThatFailsSaysWhy() {
        Shown shown;
        shown.fill();
        shown.show();
        shown.page->saving().write(shown.folder.filePath(QStringLiteral("no/such/folder.jsonl")));
        QTRY_VERIFY2(shown.says("was not written"), qPrintable(shownText(*shown.page)));
    }
    void emptyIsExplained() {
        Shown shown;
        shown.show();
        QVERIFY(shown.says("Nothing was changed yet"));
        QVERIFY(!shownButton(*shown.page, "Synchronise"));
        QCOMPARE(shown.page->count(), 0);
    }
};

QTEST_MAIN(JournalPageTest)
#include "journalpage_test.moc"
