// SPDX-License-Identifier: GPL-3.0-or-later
// Needs a key store service of its own: started by with_keyring.sh, which says in BANKHUB_KEYRING which of the
// situations it has made, and in BANKHUB_KEYRING_DAEMON the process of the service.
#include <signal.h>

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "app/auth/keystore.h"
#include "app/auth/tokenprovider.h"
#include "app/session/session.h"
#include "tests/support/api_await.h"
#include "tests/support/api_fakeclock.h"

using namespace bankhub;
using namespace bankhub::test;

class SystemKeyStoreTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void running();
    void closing();
    void slow();
    void killed();
    void missing();
    void locked();
    void prompt();

private:
    /// As the key store's own program does it.
    static bool lockCollection();
    static void tellDaemon(int signal) {
        const int daemon = qEnvironmentVariableIntValue("BANKHUB_KEYRING_DAEMON");
        if (daemon > 1) ::kill(daemon, signal);
    }
    QByteArray situation_;
    SystemKeyStore store_{3000};
    const QString key_ = QStringLiteral("client-secret/p-test");
    const QString secret_ = QStringLiteral("bí mật \"x\" \n 1");
};

void SystemKeyStoreTest::initTestCase() {
    situation_ = qgetenv("BANKHUB_KEYRING");
    if (situation_.isEmpty()) QSKIP("started without with_keyring.sh");
}

void SystemKeyStoreTest::running() {
    if (situation_ != "running") QSKIP("another situation");
    COMPARE_KIND(await(store_.read(key_)), ErrorKind::NotFound);
    QVERIFY(await(store_.write(key_, secret_)));
    QCOMPARE(*await(store_.read(key_)), secret_);
    QVERIFY(await(store_.write(key_, QStringLiteral("other"))));
    QCOMPARE(*await(store_.read(key_)), QStringLiteral("other"));
    COMPARE_KIND(await(store_.read(QStringLiteral("client-secret/p-none"))), ErrorKind::NotFound);
    QVERIFY(await(store_.remove(key_)));
    QVERIFY(await(store_.remove(key_)));
    COMPARE_KIND(await(store_.read(key_)), ErrorKind::NotFound);
}

bool SystemKeyStoreTest::lockCollection() {
    QProcess lock;
    lock.start(
        QStringLiteral("dbus-send"),
        {QStringLiteral("--session"), QStringLiteral("--print-reply"), QStringLiteral("--dest=org.freedesktop.secrets"),
         QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("org.freedesktop.Secret.Service.Lock"),
         QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login")});
    return lock.waitForFinished(10'000) && lock.exitCode() == 0 && lock.readAll().contains("collection/login");
}

void SystemKeyStoreTest::closing() {
    if (situation_ != "closing") QSKIP("another situation");
    Profile profile;
    profile.id = QStringLiteral("p-locked");
    profile.name = QStringLiteral("Locked");
    profile.environment = Environment::Custom;
    profile.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1"));
    profile.clientId = QStringLiteral("client");
    QVERIFY(await(store_.write(Session::secretKey(profile), secret_)));
    QVERIFY(lockCollection());
    // Locked is another thing than not there, and a person must be told.
    COMPARE_KIND(await(store_.read(Session::secretKey(profile))), ErrorKind::KeyStoreRefused);
    COMPARE_KIND(await(store_.read(QStringLiteral("client-secret/p-none"))), ErrorKind::NotFound);
    const auto write = await(store_.write(key_, secret_));
    QVERIFY(!write);
    // The session opens, offline, and says why; what is in the cache can be read.
    const QTemporaryDir folder;
    const FakeClock clock;
    Session session(profile, folder.path(), store_, clock);
    QVERIFY(await(session.open()));
    QTRY_VERIFY(session.secretError());
    QCOMPARE(errorKindName(session.secretError()->kind), errorKindName(ErrorKind::KeyStoreRefused));
    COMPARE_KIND(await(session.tokens().token()), ErrorKind::KeyStoreRefused);
    QCOMPARE(*await(session.store().transactionCount()), 0);
    // Nothing is lost by that: the user has it for this session.
    session.useSecret(secret_);
    QCOMPARE(session.sessionSecret(), secret_);
}

void SystemKeyStoreTest::slow() {
    if (situation_ != "slow") QSKIP("another situation");
    QVERIFY(await(store_.write(key_, secret_)));
    // Silent for longer than the program waits.
    tellDaemon(SIGSTOP);
    COMPARE_KIND(await(store_.read(key_)), ErrorKind::Timeout);
    // Silent for a while: late, and right. The answer to the first question harms nobody.
    const auto late = store_.read(key_);
    QTimer::singleShot(1000, this, [] { tellDaemon(SIGCONT); });
    QCOMPARE(*await(late), secret_);
    QCOMPARE(*await(store_.read(key_)), secret_);
}

void SystemKeyStoreTest::killed() {
    if (situation_ != "killed") QSKIP("another situation");
    QVERIFY(await(store_.write(key_, secret_)));
    SystemKeyStore patient(60'000);
    tellDaemon(SIGSTOP);
    const auto reading = patient.read(key_);
    const auto writing = patient.write(key_, QStringLiteral("other"));
    QTimer::singleShot(500, this, [] { tellDaemon(SIGKILL); });
    // Said as soon as it is gone, not after the time limit, and not as if there were no secret.
    COMPARE_KIND(await(reading, 30'000), ErrorKind::KeyStoreMissing);
    const auto written = await(writing, 30'000);
    QVERIFY(!written);
    QVERIFY2(written.error().kind != ErrorKind::Storage, "it hung");
}

void SystemKeyStoreTest::missing() {
    if (situation_ != "missing") QSKIP("another situation");
    COMPARE_KIND(await(store_.read(key_)), ErrorKind::KeyStoreMissing);
    COMPARE_KIND(await(store_.write(key_, secret_)), ErrorKind::KeyStoreMissing);
    COMPARE_KIND(await(store_.remove(key_)), ErrorKind::KeyStoreMissing);
}

void SystemKeyStoreTest::locked() {
    if (situation_ != "locked") QSKIP("another situation");
    // Whether the service refuses at once or first tries to ask somebody depends on the prompter it finds; either way
    // it ends and says so.
    const QString write = kindOf(await(store_.write(key_, secret_)));
    QVERIFY2(write == errorKindName(ErrorKind::KeyStoreRefused) || write == errorKindName(ErrorKind::Timeout),
             qPrintable(write));
    // libsecret does not tell a locked entry from none.
    const QString read = kindOf(await(store_.read(key_)));
    QVERIFY2(read == errorKindName(ErrorKind::NotFound) || read == errorKindName(ErrorKind::Timeout), qPrintable(read));
}

void SystemKeyStoreTest::prompt() {
    if (situation_ != "prompt") QSKIP("another situation");
    // Only our own time limit ends this.
    COMPARE_KIND(await(store_.write(key_, secret_)), ErrorKind::Timeout);
}

QTEST_GUILESS_MAIN(SystemKeyStoreTest)
#include "systemkeystore_test.moc"
