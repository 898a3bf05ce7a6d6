// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/transactiongroup.h"

#include <QTest>

using namespace bankhub;

class TransactionGroupTest : public QObject {
    Q_OBJECT
private slots:
    void namesAreReadBack() {
        for (const TransactionGrouping grouping : transactionGroupings())
            QCOMPARE(groupingFromName(groupingName(grouping)), grouping);
        QCOMPARE(groupingName(TransactionGrouping::PaymentCode), QStringLiteral("code"));
        QCOMPARE(groupingFromName(QStringLiteral("none")), TransactionGrouping::None);
        QCOMPARE(groupingFromName(QStringLiteral("planet")), TransactionGrouping::None);
        QCOMPARE(groupingFromName({}), TransactionGrouping::None);
    }
    void weeksBeginOnMonday() {
        QCOMPARE(firstDayOfGroup(TransactionGrouping::Week, QDate(2026, 11, 23)), QDate(2026, 11, 23));
        QCOMPARE(firstDayOfGroup(TransactionGrouping::Week, QDate(2026, 11, 29)), QDate(2026, 11, 23));
        QCOMPARE(firstDayOfGroup(TransactionGrouping::Week, QDate(2027, 1, 1)), QDate(2026, 12, 28));
        QCOMPARE(lastDayOfGroup(TransactionGrouping::Week, QDate(2027, 1, 1)), QDate(2027, 1, 3));
    }
    void monthsAndDays() {
        QCOMPARE(firstDayOfGroup(TransactionGrouping::Month, QDate(2028, 2, 29)), QDate(2028, 2, 1));
        QCOMPARE(lastDayOfGroup(TransactionGrouping::Month, QDate(2028, 2, 1)), QDate(2028, 2, 29));
        QCOMPARE(firstDayOfGroup(TransactionGrouping::Day, QDate(2026, 1, 2)), QDate(2026, 1, 2));
        QCOMPARE(lastDayOfGroup(TransactionGrouping::Day, QDate(2026, 1, 2)), QDate(2026, 1, 2));
    }
};

QTEST_APPLESS_MAIN(TransactionGroupTest)
#include "transactiongroup_test.moc"
