// SPDX-License-Identifier: GPL-3.0-or-later
// Needs a key store service of its own: started by with_keyring.sh, which says in BANKHUB_KEYRING which of the four
// situations it has made.
#include <QTest>

#include "app/auth/keystore.h"
#include "tests/support/api_await.h"

using namespace bankhub;
using namespace bankhub::test;

class SystemKeyStoreTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void running();
    void missing();
    void locked();
    void prompt();

private:
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
