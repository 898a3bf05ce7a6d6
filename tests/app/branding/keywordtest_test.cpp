// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/branding/keywordtest.h"

#include <QSignalSpy>
#include <QTest>

#include "app/branding/notificationkeywords.h"
#include "tests/support/store_testing.h"

using namespace bankhub;
using namespace bankhub::testing;

namespace {
Transaction transaction(int number, const QString& content) {
    Transaction result = numberedTransaction(number);
    result.content = content;
    return result;
}
}  // namespace

/// The keyword rule of the service, and what a change of the list would do.
class KeywordTestTest : public QObject {
    Q_OBJECT

private slots:
    void cleaned() {
        QCOMPARE(cleanedKeywords({QStringLiteral("  SH "), QStringLiteral("sh"), QString(), QStringLiteral("  "),
                                  QStringLiteral("Đơn hàng"), QStringLiteral("đơn hàng")}),
                 (QStringList{QStringLiteral("SH"), QStringLiteral("Đơn hàng")}));
    }
    void rule_data() {
        QTest::addColumn<QString>("content");
        QTest::addColumn<QStringList>("keywords");
        QTest::addColumn<bool>("notified");
        const QString content = QStringLiteral("THANH TOAN đơn hàng DH123");
        QTest::newRow("empty list: everything") << content << QStringList{} << true;
        QTest::newRow("contains") << content << QStringList{QStringLiteral("DH12")} << true;
        QTest::newRow("other case") << content << QStringList{QStringLiteral("thanh toan")} << true;
        QTest::newRow("other case with accents") << content << QStringList{QStringLiteral("ĐƠN HÀNG")} << true;
        QTest::newRow("without accents") << content << QStringList{QStringLiteral("don hang")} << false;
        QTest::newRow("decomposed") << content.normalized(QString::NormalizationForm_D)
                                    << QStringList{QStringLiteral("hàng")} << true;
        QTest::newRow("one of two") << content << QStringList{QStringLiteral("xyz"), QStringLiteral("123")} << true;
        QTest::newRow("none") << content << QStringList{QStringLiteral("xyz")} << false;
        QTest::newRow("no content") << QString() << QStringList{QStringLiteral("xyz")} << false;
    }
    void rule() {
        QFETCH(QString, content);
        QFETCH(QStringList, keywords);
        QFETCH(bool, notified);
        QCOMPARE(isNotified(content, keywords), notified);
    }
    void listsWhatWouldBeLost() {
        TemporaryStore store;
        QVERIFY(resultOf(store->upsertTransactions({transaction(1, QStringLiteral("tien nha")),
                                                    transaction(2, QStringLiteral("thanh toan SH1")),
                                                    transaction(3, QStringLiteral("luong"))})));
        KeywordTest test(*store);
        QSignalSpy changed(&test, &KeywordTest::changed);
        test.setKeywords({}, {QStringLiteral("thanh toan")});
        test.setCount(100);
        QTRY_VERIFY(test.isReady());
        QCOMPARE(test.examined(), 3);
        QCOMPARE(test.lost().size(), 2);
        QCOMPARE(test.lost().first().transaction.content, QStringLiteral("luong"));  // newest first
        QCOMPARE(test.gained(), 0);
        test.setKeywords({QStringLiteral("luong")}, {QStringLiteral("tien")});
        QCOMPARE(test.lost().size(), 1);
        QCOMPARE(test.gained(), 1);
        test.setKeywords({QStringLiteral("luong")}, {});
        QVERIFY(test.lost().isEmpty());
        QCOMPARE(test.gained(), 2);
        // New transactions are looked at as well.
        QVERIFY(resultOf(store->upsertTransactions({transaction(4, QStringLiteral("luong thang 11"))})));
        QTRY_COMPARE(test.examined(), 4);
    }
    void looksAtTheNewestOnly() {
        TemporaryStore store;
        QVERIFY(resultOf(store->upsertTransactions(numberedTransactions(150))));
        KeywordTest test(*store);
        test.setKeywords({}, {QStringLiteral("no such word")});
        test.setCount(500);
        QTRY_VERIFY(test.isReady());
        QCOMPARE(test.lost().size(), 150);
        test.setCount(100);
        QTRY_COMPARE(test.lost().size(), 100);
        QCOMPARE(test.lost().first().transaction.id, numberedTransaction(149).id);
    }
    void aCacheThatCannotBeReadIsSaid() {
        Store closed(QStringLiteral("/nowhere/cache.db"));
        KeywordTest test(closed);
        test.setCount(100);
        QTRY_VERIFY(test.error());
        QVERIFY(!test.isReady());
    }
};

QTEST_GUILESS_MAIN(KeywordTestTest)
#include "keywordtest_test.moc"
