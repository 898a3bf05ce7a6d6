// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transactions/rowlist.h"

#include <QTest>
#include <numeric>

using namespace bankhub;

/// The ordered keys: finding a row again and seeing what a new list adds.
class RowListTest : public QObject {
    Q_OBJECT
private slots:
    void findsRowsByKey() {
        RowList list;
        QList<Store::RowId> ids(1000);
        std::iota(ids.rbegin(), ids.rend(), 5000);
        list.replace(ids);
        // More look-ups than are answered by walking.
        for (int row = 0; row < 1000; ++row)
            QCOMPARE(list.rowOf(ids.at(row)), row);
        QCOMPARE(list.rowOf(1), -1);
        list.replace({7, 1});
        QCOMPARE(list.rowOf(1), 1);
        QCOMPARE(list.rowOf(5000), -1);
    }

    void seesOneInsertedBlock_data() {
        QTest::addColumn<QList<qint64>>("before");
        QTest::addColumn<QList<qint64>>("after");
        QTest::addColumn<int>("first");  // -1: not one block
        QTest::addColumn<int>("last");
        using Ids = QList<qint64>;
        QTest::newRow("in front") << Ids{3, 2, 1} << Ids{5, 4, 3, 2, 1} << 0 << 1;
        QTest::newRow("at the end") << Ids{1, 2} << Ids{1, 2, 3} << 2 << 2;
        QTest::newRow("in the middle") << Ids{1, 4} << Ids{1, 2, 3, 4} << 1 << 2;
        QTest::newRow("from nothing") << Ids{} << Ids{1, 2} << 0 << 1;
        QTest::newRow("same") << Ids{1, 2} << Ids{1, 2} << -1 << -1;
        QTest::newRow("two blocks") << Ids{1, 2} << Ids{9, 1, 8, 2} << -1 << -1;
        QTest::newRow("shorter") << Ids{1, 2} << Ids{1} << -1 << -1;
        QTest::newRow("other order") << Ids{1, 2} << Ids{2, 1, 3} << -1 << -1;
        QTest::newRow("one gone, two new") << Ids{1, 2, 3} << Ids{7, 8, 1, 3} << -1 << -1;
    }
    void seesOneInsertedBlock() {
        QFETCH(QList<qint64>, before);
        QFETCH(QList<qint64>, after);
        QFETCH(int, first);
        QFETCH(int, last);
        RowList list;
        list.replace(before);
        const auto block = list.insertedBlock(after);
        QCOMPARE(block.has_value(), first >= 0);
        if (block) QCOMPARE(*block, (RowList::Block{first, last}));
    }
};

QTEST_GUILESS_MAIN(RowListTest)
#include "rowlist_test.moc"
