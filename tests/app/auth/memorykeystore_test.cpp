// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/auth/keystore.h"
#include "tests/support/api_await.h"

using namespace bankhub;
using namespace bankhub::test;

class MemoryKeyStoreTest : public QObject {
    Q_OBJECT

private slots:
    void keepsAndForgets();
};

void MemoryKeyStoreTest::keepsAndForgets() {
    MemoryKeyStore store;
    const QString key = QStringLiteral("client-secret/p-1");
    COMPARE_KIND(await(store.read(key)), ErrorKind::NotFound);
    QVERIFY(await(store.write(key, QStringLiteral("one"))));
    QVERIFY(await(store.write(key, QStringLiteral("two"))));
    QCOMPARE(*await(store.read(key)), QStringLiteral("two"));
    COMPARE_KIND(await(store.read(QStringLiteral("other"))), ErrorKind::NotFound);
    QVERIFY(await(store.remove(key)));
    QVERIFY(await(store.remove(key)));
    COMPARE_KIND(await(store.read(key)), ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(MemoryKeyStoreTest)
#include "memorykeystore_test.moc"
