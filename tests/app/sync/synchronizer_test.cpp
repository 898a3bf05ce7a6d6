// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/synchronizer.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/core/clock.h"
#include "app/session/session.h"
#include "tests/support/simulatorprocess.h"

using namespace bankhub;
using test::SimulatorProcess;

namespace {

/// One open session on a simulator, with a cache in a temporary folder.
class OpenSession {
public:
    OpenSession(const SimulatorProcess& simulator, const QString& folder)
        : session(simulator.profile(), folder, keyStore, clock) {
        session.useSecret(SimulatorProcess::secret());
        session.open().finally(&session, [this](const Result<StoreOpened>& result) { opened = result.has_value(); });
    }
    bool waitUntilOpen() {
        return QTest::qWaitFor([this] { return opened; }, 10'000);
    }
    SyncOutcome run(const SyncRange& range = {}) {
        QSignalSpy finished(&session.synchronizer(), &Synchronizer::finished);
        session.synchronizer().start(range);
        finished.wait(60'000);
        return session.synchronizer().lastOutcome().value_or(SyncOutcome());
    }
    template <typename T>
    T get(const Pending<T>& pending) {
        std::optional<Result<T>> result;
        pending.finally(&session, [&](const Result<T>& got) { result = got; });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 30'000) || !*result) return {};
        return **result;
    }
    qint64 rowCount() { return get(session.store().transactionCount()); }

    SystemClock clock;
    MemoryKeyStore keyStore;
    Session session;
    bool opened = false;
};

qint64 truthCount(const SimulatorProcess& simulator) {
    return simulator.control(QStringLiteral("truth.csv")).count("\r\n") - 1;
}

}  // namespace

class SynchronizerTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        QVERIFY(folder_->isValid());
    }

    void readsEverythingAndProvesIt() {
        const SimulatorProcess simulator({QStringLiteral("--transactions"), QStringLiteral("2000")});
        QVERIFY(simulator.isListening());
        OpenSession open(simulator, folder_->path());
        QVERIFY(open.waitUntilOpen());
        const SyncOutcome outcome = open.run();
        QVERIFY2(outcome.provedComplete, qPrintable(outcome.remarks.join(QLatin1Char('\n'))));
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.rowsNew, 2000);
        QCOMPARE(open.rowCount(), 2000);
        for (const auto& account : open.get(open.session.store().bankAccounts())) {
            QVERIFY(account.sync.lastSuccessUtcMs.has_value());
            QVERIFY(!account.sync.lastError);
        }
        QVERIFY(!open.get(open.session.store().fact(QStringLiteral("lastCompleteSyncUtcMs"))).isEmpty());
    }

    void secondRunFindsWhatCameSince() {
        const SimulatorProcess simulator({QStringLiteral("--transactions"), QStringLiteral("1500")});
        OpenSession open(simulator, folder_->path());
        QVERIFY(open.waitUntilOpen());
        QVERIFY(open.run().provedComplete);
        simulator.control(QStringLiteral("transactions"), "{\"count\": 12}");
        const SyncOutcome outcome = open.run();
        QVERIFY(outcome.provedComplete);
        QCOMPARE(outcome.rowsNew, 12);
        QCOMPARE(open.rowCount(), truthCount(simulator));
    }

    void stopKeepsWhatWasReadAndTheNextRunGoesOn() {
        const SimulatorProcess simulator({QStringLiteral("--transactions"), QStringLiteral("4000"),
                                          QStringLiteral("--latency-ms"), QStringLiteral("5")});
        OpenSession open(simulator, folder_->path());
        QVERIFY(open.waitUntilOpen());
        Synchronizer& synchronizer = open.session.synchronizer();
        QSignalSpy finished(&synchronizer, &Synchronizer::finished);
        connect(&synchronizer, &Synchronizer::progressChanged, this, [&] {
            if (synchronizer.progress().rowsReceived > 500) synchronizer.stop();
        });
        synchronizer.start();
        QVERIFY(finished.wait(60'000));
        disconnect(&synchronizer, nullptr, this, nullptr);
        QVERIFY(!synchronizer.isRunning());
        QVERIFY(synchronizer.lastOutcome()->stopped);
        QVERIFY(!synchronizer.lastOutcome()->provedComplete);
        const qint64 kept = open.rowCount();
        QVERIFY(kept > 500);
        const SyncOutcome outcome = open.run();
        QVERIFY(outcome.provedComplete);
        QCOMPARE(open.rowCount(), 4000);
        QVERIFY(outcome.rowsNew <= 4000 - kept);
    }

    void startWhileRunningDoesNothing() {
        const SimulatorProcess simulator({QStringLiteral("--transactions"), QStringLiteral("300")});
        OpenSession open(simulator, folder_->path());
        QVERIFY(open.waitUntilOpen());
        QSignalSpy started(&open.session.synchronizer(), &Synchronizer::started);
        open.session.synchronizer().start();
        open.session.synchronizer().start();
        QSignalSpy finished(&open.session.synchronizer(), &Synchronizer::finished);
        QVERIFY(finished.wait(30'000));
        QCOMPARE(started.count(), 1);
    }

    void closingTheSessionInTheMiddleIsSafe() {
        const SimulatorProcess simulator({QStringLiteral("--transactions"), QStringLiteral("3000")});
        for (int delayMs : {0, 1, 5, 20, 60, 150}) {
            OpenSession open(simulator, folder_->path());
            QVERIFY(open.waitUntilOpen());
            open.session.synchronizer().start();
            QTest::qWait(delayMs);
        }
        OpenSession open(simulator, folder_->path());
        QVERIFY(open.waitUntilOpen());
        QVERIFY(open.run().provedComplete);
        QCOMPARE(open.rowCount(), 3000);
    }

    void accountFailureIsNotedAndOthersGoOn() {
        const SimulatorProcess simulator({QStringLiteral("--transactions"), QStringLiteral("1000")});
        OpenSession open(simulator, folder_->path());
        QVERIFY(open.waitUntilOpen());
        open.session.synchronizer().setPatience({1, 1, 2});
        QVERIFY(open.run().provedComplete);
        const auto accounts = open.get(open.session.store().bankAccounts());
        const BankAccountXid victim = accounts.first().account.xid;
        simulator.control(QStringLiteral("fault"), "{\"path_prefix\": \"/v1/transaction\", \"query_part\": \"" +
                                                       victim.text.toUtf8() +
                                                       "\", \"count\": 1000, \"kind\": \"status\", \"status\": 503}");
        const SyncOutcome outcome = open.run();
        QVERIFY(!outcome.provedComplete);
        QCOMPARE(outcome.accountsFailed, 1);
        for (const auto& account : open.get(open.session.store().bankAccounts())) {
            QCOMPARE(account.sync.lastError.has_value(), account.account.xid == victim);
            // A failure does not forget when it last went well.
            QVERIFY(account.sync.lastSuccessUtcMs.has_value());
        }
    }

    void wrongSecretEndsTheRun() {
        const SimulatorProcess simulator({QStringLiteral("--transactions"), QStringLiteral("10")});
        OpenSession open(simulator, folder_->path());
        QVERIFY(open.waitUntilOpen());
        open.session.useSecret(QStringLiteral("not the secret"));
        const SyncOutcome outcome = open.run();
        QVERIFY(outcome.error.has_value());
        QCOMPARE(outcome.error->kind, ErrorKind::InvalidCredentials);
    }

private:
    std::unique_ptr<QTemporaryDir> folder_;
};

QTEST_GUILESS_MAIN(SynchronizerTest)
#include "synchronizer_test.moc"
