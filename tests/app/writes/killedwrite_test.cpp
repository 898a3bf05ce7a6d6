// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed while a write is under way; the journal tells the truth afterwards.
#include <QCoreApplication>
#include <QProcess>
#include <QTest>
#include <QUuid>

#include "app/companies/companydesk.h"
#include "app/session/session.h"
#include "app/writes/writejournal.h"
#include "tests/support/api_await.h"
#include "tests/support/writebench.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {
/// The program that will be killed: sends one write to `address` with the journal in `file`, and waits for its answer.
int sendAndWait(const QUrl& address, const QString& file) {
    SystemClock clock;
    HttpTransport transport;
    RequestPacer pacer(0, 8, clock);
    TokenProvider tokens(
        [&] { return api::fetchToken(transport, address, QStringLiteral("id"), QStringLiteral("secret")); }, clock);
    ApiClient client(address, tokens, transport, pacer, clock);
    Store store(file);
    if (!testing::resultOf(store.open())) return 1;
    WritePermission permission({}, clock);
    Writer writer(client, store, permission, clock);
    testing::resultOf(writer.send<CompanyXid>(WriteBench::order(formOne),
                                              api::createCompany(QStringLiteral("A"), QStringLiteral("Active")),
                                              [](const CompanyXid&) { return QJsonObject(); }));
    return 0;
}
/// The session of a person who is interrupted again and again; see tests/endtoend/kill_test.py.
std::unique_ptr<Session> sessionOf(const QUrl& address, const QString& folder, const Clock& clock, KeyStore& keyStore) {
    Profile profile;
    profile.id = QStringLiteral("environment");
    profile.name = QStringLiteral("kill");
    profile.environment = Environment::Custom;
    profile.baseUrl = address;
    profile.clientId = qEnvironmentVariable("BANKHUB_CLIENT_ID");
    profile.sessionOnly = true;
    auto session = std::make_unique<Session>(profile, folder, keyStore, clock);
    session->useSecret(qEnvironmentVariable("BANKHUB_CLIENT_SECRET"));
    session->companyDesk();
    return session;
}

/// Creates companies until it is killed.
int sendMany(const QUrl& address, const QString& folder) {
    SystemClock clock;
    MemoryKeyStore keyStore;
    const auto session = sessionOf(address, folder, clock, keyStore);
    if (!testing::resultOf(session->open())) return 1;
    for (;;) {
        const QString form = QUuid::createUuid().toString();
        const QString name = QStringLiteral("Company ") + form.mid(1, 13);
        testing::resultOf(session->writer().send<CompanyXid>(WriteBench::order(form, name),
                                                             api::createCompany(name, QStringLiteral("Active")),
                                                             [](const CompanyXid& xid) {
                                                                 return QJsonObject{{QStringLiteral("xid"), xid.text}};
                                                             }));
    }
}

/// The next morning: opens, and looks up at the service what nobody knows the end of.
int settleAll(const QUrl& address, const QString& folder) {
    SystemClock clock;
    MemoryKeyStore keyStore;
    const auto session = sessionOf(address, folder, clock, keyStore);
    if (!testing::resultOf(session->open())) return 1;
    session->journal().reload();
    if (!QTest::qWaitFor([&] { return session->journal().loaded(); }, 30'000)) return 2;
    for (const QString& key : session->journal().lostKeys())
        if (!testing::resultOf(session->writer().check(key))) return 3;
    return 0;
}
}  // namespace

class KilledWriteTest : public QObject {
    Q_OBJECT

private slots:
    void theJournalKnowsWhatWasUnderWay() {
        WriteBench bench([](const ReceivedRequest&) { return ScriptedReply::silence(); });
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedChannels);
        program.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--send-and-wait"), bench.hub.server.url().toString(), bench.store.file()});
        QTRY_COMPARE_WITH_TIMEOUT(bench.sent(), 1, 30'000);
        const qint64 before = SystemClock().nowUtcMs();
        program.kill();
        QTRY_COMPARE(program.state(), QProcess::NotRunning);
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);

        // The next run.
        bench.store.reopen();
        bench.clock.utcMs = before + 1000;
        Writer writer(bench.hub.client, *bench.store, bench.permission, bench.clock);
        WriteJournal journal(*bench.store, writer);
        journal.reload();
        QTRY_COMPARE(journal.entries().size(), 1);
        const JournalEntry entry = journal.entries().constFirst();
        QCOMPARE(entry.state, WriteState::Sent);
        QCOMPARE(entry.order, WriteBench::order(formOne));
        QVERIFY(journal.isLost(entry));
        // The same content is not sent again by accident, and can be checked.
        COMPARE_KIND(await(writer.send<CompanyXid>(WriteBench::order(formTwo),
                                                   api::createCompany(QStringLiteral("A"), QStringLiteral("Active")),
                                                   [](const CompanyXid&) { return QJsonObject(); })),
                     ErrorKind::ResultUnknown);
        QCOMPARE(bench.sent(), 1);
        writer.setChecker(WriteKind::CreateCompany,
                          [](const JournalEntry&) { return Pending<WriteCheck>::settled(WriteCheck::Happened); });
        QCOMPARE(await(writer.check(entry.order.key)).value(), WriteCheck::Happened);
        QCOMPARE(bench.entry(entry.order.key).state, WriteState::Succeeded);
        QTRY_COMPARE(journal.unsettledCount(), 0);
    }
};

int main(int argumentCount, char* arguments[]) {
    QCoreApplication application(argumentCount, arguments);
    const QStringList given = QCoreApplication::arguments();
    if (given.size() == 4 && given.at(1) == QStringLiteral("--send-and-wait"))
        return sendAndWait(QUrl(given.at(2)), given.at(3));
    if (given.size() == 4 && given.at(1) == QStringLiteral("--send-many"))
        return sendMany(QUrl(given.at(2)), given.at(3));
    if (given.size() == 4 && given.at(1) == QStringLiteral("--settle"))
        return settleAll(QUrl(given.at(2)), given.at(3));
    KilledWriteTest test;
    return QTest::qExec(&test, argumentCount, arguments);
}
#include "killedwrite_test.moc"
