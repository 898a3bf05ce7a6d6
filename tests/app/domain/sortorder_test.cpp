// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/sortorder.h"

#include <QTest>

using namespace bankhub;
using Field = TransactionField;

class SortOrderTest : public QObject {
    Q_OBJECT
private slots:
    void aClickOrdersByThatColumnAlone() {
        SortOrder order = orderAfterClick(defaultOrder(), Field::BankName, false);
        QCOMPARE(order, SortOrder({{Field::BankName, false}}));
        order = orderAfterClick(order, Field::BankName, false);
        QCOMPARE(order, SortOrder({{Field::BankName, true}}));
        order = orderAfterClick(order, Field::Amount, false);
        QCOMPARE(order, SortOrder({{Field::Amount, true}}));
    }
    void aFurtherClickGoesBehindAndTurns() {
        SortOrder order = orderAfterClick(defaultOrder(), Field::Direction, false);
        order = orderAfterClick(order, Field::Amount, true);
        order = orderAfterClick(order, Field::Time, true);
        QCOMPARE(order, SortOrder({{Field::Direction, false}, {Field::Amount, true}, {Field::Time, true}}));
        order = orderAfterClick(order, Field::Amount, true);
        QCOMPARE(order, SortOrder({{Field::Direction, false}, {Field::Amount, false}, {Field::Time, true}}));
        QCOMPARE(placeIn(order, Field::Time), 2);
        QCOMPARE(placeIn(order, Field::Content), -1);
    }
    void leavingAColumnOut() {
        const SortOrder order{{Field::Direction, false}, {Field::Amount, true}};
        QCOMPARE(orderWithout(order, Field::Direction), SortOrder({{Field::Amount, true}}));
        QCOMPARE(orderWithout({{Field::Amount, true}}, Field::Amount), defaultOrder());
    }
    void theQueryHoldsIt() {
        TransactionQuery query;
        QCOMPARE(orderOf(query), defaultOrder());
        const SortOrder order{{Field::Direction, false}, {Field::Amount, true}};
        setOrder(query, order);
        QCOMPARE(query.sort, order.at(0));
        QCOMPARE(query.thenBy, order.mid(1));
        QCOMPARE(orderOf(query), order);
        QVERIFY(!query.restricts());
    }
    void textReadsBack() {
        for (int number = 0; number < transactionFieldCount; ++number) {
            const SortOrder order{{static_cast<Field>(number), number % 2 == 0}};
            QCOMPARE(readOrder(orderText(order)), order);
        }
        const SortOrder order{{Field::WebhookSuccess, true}, {Field::Amount, false}, {Field::Time, true}};
        QCOMPARE(orderText(order), QStringLiteral("notified-,amount+,date-"));
        QCOMPARE(readOrder(orderText(order)), order);
        for (const char* text : {"", "nothing-", ",,", "-"})
            QCOMPARE(readOrder(QString::fromLatin1(text)), defaultOrder());
        QCOMPARE(readOrder(QStringLiteral("amount-,amount+")), SortOrder({{Field::Amount, true}}));
    }
};

QTEST_GUILESS_MAIN(SortOrderTest)
#include "sortorder_test.moc"
