// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/privatememory.h"

#include <sys/resource.h>

#include <QTest>

using namespace bankhub;

class PrivateMemoryTest : public QObject {
    Q_OBJECT
private slots:
    void wipingOverwritesItsOwnMemoryOnly() {
        const QString elsewhere = QStringLiteral("hunter-2 ") + QString::number(77);
        QString own(elsewhere.constData(), elsewhere.size());
        const QChar* memory = own.constData();
        QString keeper = own;
        wipe(own);  // shared: the other owner keeps what it has
        QCOMPARE(keeper, elsewhere);
        QCOMPARE(keeper.constData(), memory);
        own = QString(elsewhere.constData(), elsewhere.size());
        own.reserve(100);
        wipe(own);
        QVERIFY(own.isEmpty());
        QString literal = QStringLiteral("read only");
        wipe(literal);
        QVERIFY(literal.isEmpty());
        QByteArray bytes("hunter-2, of the heap");
        const char* first = bytes.constData();
        QByteArray secondOwner = bytes;
        wipe(bytes);
        QCOMPARE(secondOwner.constData(), first);
        QCOMPARE(secondOwner, QByteArray("hunter-2, of the heap"));
        wipe(secondOwner);
        QVERIFY(secondOwner.isEmpty());
    }
    void noCore() {
        keepMemoryPrivate();
        rlimit limit{1, 1};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QCOMPARE(limit.rlim_max, rlim_t(0));
    }
};

QTEST_GUILESS_MAIN(PrivateMemoryTest)
#include "privatememory_test.moc"
