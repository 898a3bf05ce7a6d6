// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transactions/rowcache.h"

#include <QTest>

using namespace bankhub;

namespace {
Store::CachedTransaction rowOfId(Store::RowId id, qint64 amount = 0) {
    Store::CachedTransaction row;
    row.rowId = id;
    row.transaction.amount = amount;
    return row;
}
}  // namespace

/// Rows in memory and the queue of wanted segments, without a model or a store.
class RowCacheTest : public QObject {
    Q_OBJECT
private slots:
    void findsWhatWasPutIn() {
        RowCache cache;
        QVERIFY(!cache.find(1));
        QVERIFY(cache.insert({rowOfId(1, 10), rowOfId(2, 20)}));
        QCOMPARE(cache.find(2)->transaction.amount, 20);
    }

    void tellsWhetherAnythingIsNew() {
        RowCache cache;
        cache.insert({rowOfId(1, 10)});
        QVERIFY(!cache.insert({rowOfId(1, 10)}));
        QVERIFY(cache.insert({rowOfId(1, 11)}));
        QCOMPARE(cache.find(1)->transaction.amount, 11);
    }

    void dropsWhatWasNotAskedForTheLongest() {
        RowCache cache(100);
        for (Store::RowId id = 0; id < 100; ++id)
            cache.insert({rowOfId(id)});
        QVERIFY(cache.find(0));  // asked for again
        cache.insert({rowOfId(100)});
        QVERIFY(cache.size() <= 100);
        QVERIFY(cache.find(0));
        QVERIFY(cache.find(100));
        QVERIFY(!cache.find(1));
    }

    void neverGrowsBeyondItsCapacity() {
        RowCache cache(500);
        for (Store::RowId id = 0; id < 5000; id += 200) {
            QList<Store::CachedTransaction> segment;
            for (Store::RowId row = id; row < id + 200; ++row)
                segment.append(rowOfId(row));
            cache.insert(segment);
            QVERIFY(cache.size() <= 500);
            QVERIFY(cache.find(id + 199));
        }
    }

    void theNewestWishComesFirst() {
        SegmentRequests requests;
        QVERIFY(!requests.takeNewest());
        requests.want(1);
        requests.want(2);
        requests.want(3);
        requests.want(2);
        QCOMPARE(requests.takeNewest(), std::optional<int>(2));
        QVERIFY(!requests.takeNewest());  // one at a time
        requests.want(2);                 // is running already
        requests.finished();
        QCOMPARE(requests.takeNewest(), std::optional<int>(3));
        requests.finished();
        QCOMPARE(requests.takeNewest(), std::optional<int>(1));
        requests.finished();
        QVERIFY(!requests.takeNewest());
    }

    void forgetsOldWishes() {
        SegmentRequests requests;
        for (int segment = 0; segment < 1000; ++segment)
            requests.want(segment);
        int taken = 0;
        int last = 1000;
        while (const auto segment = requests.takeNewest()) {
            QVERIFY(*segment < last);
            last = *segment;
            ++taken;
            requests.finished();
        }
        QVERIFY(taken >= 1 && taken < 10);
        QVERIFY(last > 990);
        requests.want(5);
        requests.clear();
        QVERIFY(!requests.takeNewest());
    }
};

QTEST_GUILESS_MAIN(RowCacheTest)
#include "rowcache_test.moc"
