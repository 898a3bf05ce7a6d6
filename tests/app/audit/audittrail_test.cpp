// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/audittrail.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "tests/support/api_await.h"
#include "tests/support/writebench.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {
Profile production() {
    Profile profile;
    profile.name = QStringLiteral("Sông Hàn Pay");
    profile.environment = Environment::Production;
    return profile;
}

/// A writer that is recorded.
struct AuditBench {
    explicit AuditBench(FakeServer::Script script, const Profile& profile = production())
        : hub(std::move(script)),
          permission(profile, clock),
          trail(std::make_unique<AuditTrail>(profile, folder.path(), permission, clock)),
          writer(hub.client, *store, permission, clock, trail.get()) {}

    Pending<WriteReceipt> send(const QString& name) {
        return writer.send<CompanyXid>(WriteBench::order(formOne, name),
                                       api::createCompany(name, QStringLiteral("Active")), [](const CompanyXid& xid) {
                                           return QJsonObject{{QStringLiteral("xid"), xid.text}};
                                       });
    }
    [[nodiscard]] QList<AuditRecord> records() const {
        QList<AuditRecord> records;
        const auto report = auditfile::verify(folder.path(), {}, [&](const AuditRecord& record) { records << record; });
        return report && report->isIntact() ? records : QList<AuditRecord>();
    }
    /// "write-begun sending", ...
    [[nodiscard]] QStringList story() const {
        QStringList story;
        for (const AuditRecord& record : records()) {
            const AuditEvent& event = record.event;
            QStringList parts{auditActionName(event.action), event.outcome, event.detail};
            parts.removeAll(QString());
            story << parts.join(QLatin1Char(' '));
        }
        return story;
    }
    [[nodiscard]] int sent() const { return hub.server.count("/v1/company/create"); }
    /// From now on nothing can be added.
    void breakLog() const {
        QDir(folder.path() + QStringLiteral("/audit")).removeRecursively();
        QVERIFY(QFile(folder.path() + QStringLiteral("/audit")).open(QIODevice::WriteOnly));
    }
    void mendLog() const { QFile::remove(folder.path() + QStringLiteral("/audit")); }

    Hub hub;
    FakeClock clock;
    QTemporaryDir folder;
    testing::TemporaryStore store;
    WritePermission permission;
    std::unique_ptr<AuditTrail> trail;
    Writer writer;
};

ScriptedReply created(const ReceivedRequest&) {
    return ScriptedReply::json(201, R"({"code":201,"data":{"xid":"c-1"}})");
}
}  // namespace

class AuditTrailTest : public QObject {
    Q_OBJECT

private slots:
    void aWriteIsRecordedBeforeAndAfter() {
        // Read by the server while it answers: what stands on the disk at that moment.
        QStringList atTheServer;
        AuditBench watched([&](const ReceivedRequest& request) {
            atTheServer = watchedStory ? watchedStory() : QStringList();
            return created(request);
        });
        watchedStory = [&watched] { return watched.story(); };
        watched.permission.unlock(5);
        QVERIFY(await(watched.send(QStringLiteral("A"))));
        watchedStory = nullptr;
        QCOMPARE(atTheServer,
                 (QStringList{QStringLiteral("unlocked 5 minutes"), QStringLiteral("write-begun sending")}));
        QTRY_COMPARE(watched.records().size(), 3);
        const AuditRecord ended = watched.records().constLast();
        QCOMPARE(ended.event.outcome, QStringLiteral("succeeded"));
        QCOMPARE(ended.event.httpStatus, 201);
        QVERIFY(!ended.event.requestId.isEmpty());
        QCOMPARE(ended.event.idempotencyKey, WriteBench::order(formOne, QStringLiteral("A")).key);
        QCOMPARE(ended.event.method, QStringLiteral("POST"));
        QCOMPARE(ended.event.path, QStringLiteral("/v1/company/create"));
        QCOMPARE(ended.event.profile, QStringLiteral("Sông Hàn Pay"));
        QCOMPARE(ended.event.environment, QStringLiteral("production"));
        QCOMPARE(ended.timeUtcMs, watched.clock.nowUtcMs());
        QVERIFY(!ended.user.isEmpty());
    }
    void whatTheServiceSaysIsNotRecorded_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("outcome");
        for (const int status : {400, 403, 500})
            QTest::newRow(QByteArray::number(status).constData()) << status << QStringLiteral("failed");
        QTest::newRow("504") << 504 << QStringLiteral("unknown");
    }
    void whatTheServiceSaysIsNotRecorded() {
        QFETCH(int, status);
        QFETCH(QString, outcome);
        AuditBench bench([status](const ReceivedRequest&) {
            return ScriptedReply::json(status,
                                       R"({"code":400,"message":"secret-echo","errors":{"a":["secret-echo"]}})");
        });
        bench.permission.unlock(5);
        QVERIFY(!await(bench.send(QStringLiteral("A"))));
        QTRY_COMPARE(bench.records().size(), 3);
        QCOMPARE(bench.records().constLast().event.outcome, outcome);
        QCOMPARE(bench.records().constLast().event.httpStatus, status);
        QFile log(auditfile::path(bench.folder.path()));
        QVERIFY(log.open(QIODevice::ReadOnly));
        QVERIFY(!log.readAll().contains("echo"));
    }
    void lockingAndItsReasons() {
        AuditBench bench(&created);
        COMPARE_KIND(await(bench.send(QStringLiteral("A"))), ErrorKind::ReadOnly);
        bench.permission.unlock(5);
        bench.permission.lock();
        bench.permission.unlock(15);
        bench.permission.lockBecause(LockReason::Idle);
        bench.permission.unlock(60);
        bench.trail.reset();  // the profile is closed while it is unlocked; the disk is waited for
        QCOMPARE(bench.story(),
                 (QStringList{QStringLiteral("write-refused read-only"), QStringLiteral("unlocked 5 minutes"),
                              QStringLiteral("locked by hand"), QStringLiteral("unlocked 15 minutes"),
                              QStringLiteral("locked idle"), QStringLiteral("unlocked 60 minutes"),
                              QStringLiteral("locked profile closed")}));
        QCOMPARE(bench.sent(), 0);
    }
    /// On production nothing leaves that cannot be recorded first; the same confirmation works once it can.
    void withoutARecordNothingIsSentOnProduction() {
        AuditBench bench(&created);
        bench.permission.unlock(5);
        QTRY_COMPARE(bench.records().size(), 1);
        bench.breakLog();
        QSignalSpy lost(bench.trail.get(), &AuditTrail::recordLost);
        const auto result = await(bench.send(QStringLiteral("A")));
        COMPARE_KIND(result, ErrorKind::Storage);
        QVERIFY(isNotRecorded(result.error()));
        QVERIFY(result.error().neverSent);
        QCOMPARE(bench.sent(), 0);
        QVERIFY(!lost.isEmpty());
        const auto journal = await(bench.store->journal());
        QCOMPARE(journal->constFirst().state, WriteState::Failed);
        bench.mendLog();
        QVERIFY(await(bench.send(QStringLiteral("A"))));
        QCOMPARE(bench.sent(), 1);
    }
    void withoutARecordProductionStaysReadOnly() {
        AuditBench bench(&created);
        bench.breakLog();
        bench.permission.unlock(5);
        QTRY_VERIFY(!bench.permission.mayWrite());
        COMPARE_KIND(await(bench.send(QStringLiteral("A"))), ErrorKind::ReadOnly);
        QCOMPARE(bench.sent(), 0);
    }
    /// Elsewhere the write goes on, and the loss is said.
    void elsewhereTheLossIsSaid() {
        Profile sandbox = production();
        sandbox.environment = Environment::Sandbox;
        AuditBench bench(&created, sandbox);
        bench.breakLog();
        QSignalSpy lost(bench.trail.get(), &AuditTrail::recordLost);
        QVERIFY(await(bench.send(QStringLiteral("A"))));
        QCOMPARE(bench.sent(), 1);
        QTRY_VERIFY(lost.size() >= 1);
    }
    /// Locked between the click and the disk: not sent.
    void lockedAtTheLastMoment() {
        AuditBench bench(&created);
        bench.permission.unlock(5);
        const auto pending = bench.send(QStringLiteral("A"));
        bench.permission.lockBecause(LockReason::ScreenLocked);
        COMPARE_KIND(await(pending), ErrorKind::ReadOnly);
        QCOMPARE(bench.sent(), 0);
    }
    void theHeadGoesIntoTheKeyStore() {
        AuditBench bench(&created);
        MemoryKeyStore keyStore;
        bench.trail->keepHeadIn(keyStore);
        bench.permission.unlock(5);
        QVERIFY(await(bench.send(QStringLiteral("A"))));
        QTRY_COMPARE(bench.records().size(), 3);
        const AuditRecord last = bench.records().constLast();
        const auto heads = [&] { return await(bench.trail->headsInKeyStore()).value(); };
        QTRY_COMPARE(heads().value(0).head, (AuditHead{3, last.hash}));
        // All of it rewritten, together with the head beside it: the key store knows better.
        QVERIFY(QDir(bench.folder.path() + QStringLiteral("/audit")).removeRecursively());
        for (int number = 0; number < 3; ++number)
            QVERIFY(auditfile::append(bench.folder.path(), {}, number, {}));
        QVERIFY(auditfile::verify(bench.folder.path())->isIntact());
        QVERIFY(!auditfile::verify(bench.folder.path(), heads())->isIntact());
    }
    void exportsAreComplete() {
        AuditBench bench(&created);
        bench.permission.unlock(5);
        QVERIFY(await(bench.send(QStringLiteral("A"))));
        QTRY_COMPARE(bench.records().size(), 3);
        const QString csv = bench.folder.filePath(QStringLiteral("a.csv"));
        const QString json = bench.folder.filePath(QStringLiteral("a.json"));
        QVERIFY(await(bench.trail->log().exportTo(csv, AuditFormat::Csv)));
        QVERIFY(await(bench.trail->log().exportTo(json, AuditFormat::Json)));
        QFile csvFile(csv);
        QVERIFY(csvFile.open(QIODevice::ReadOnly));
        QCOMPARE(csvFile.readAll().count("\r\n"), 4);
        QFile jsonFile(json);
        QVERIFY(jsonFile.open(QIODevice::ReadOnly));
        const QJsonArray records = QJsonDocument::fromJson(jsonFile.readAll()).array();
        QCOMPARE(records.size(), 3);
        QCOMPARE(records.at(1).toObject().value(QStringLiteral("previous_hash")),
                 records.at(0).toObject().value(QStringLiteral("hash")));
        COMPARE_KIND(await(bench.trail->log().exportTo(QStringLiteral("/nowhere/a.csv"), AuditFormat::Csv)),
                     ErrorKind::Storage);
    }

private:
    std::function<QStringList()> watchedStory;
};

QTEST_GUILESS_MAIN(AuditTrailTest)
#include "audittrail_test.moc"
