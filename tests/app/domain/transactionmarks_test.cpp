// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/transactionmarks.h"

#include <QTest>

namespace bankhub {

class TransactionMarksTest : public QObject {
    Q_OBJECT

    static MarkRules everyRule() { return {50'000'000, true, true, 5}; }
    /// A row that no rule minds.
    static Transaction quiet() {
        Transaction row;
        row.direction = Direction::In;
        row.amount = 49'999'999;
        row.paymentCode = QStringLiteral("DH1");
        row.webhookSuccess = 1;
        return row;
    }

private slots:
    void leavesAnOrdinaryRowAlone() { QVERIFY(marksOf(quiet(), false, everyRule()).isEmpty()); }

    void marksLargeAmountsFromTheThresholdOn() {
        Transaction row = quiet();
        row.amount = 50'000'000;
        QCOMPARE(marksOf(row, false, everyRule()), QList{TransactionMark::LargeAmount});
        row.direction = Direction::Out;
        QCOMPARE(marksOf(row, false, everyRule()), QList{TransactionMark::LargeAmount});
    }

    void missesACodeOnlyOnMoneyThatCameIn() {
        Transaction row = quiet();
        row.paymentCode.clear();
        QCOMPARE(marksOf(row, false, everyRule()), QList{TransactionMark::MissingCode});
        row.direction = Direction::Out;
        QVERIFY(marksOf(row, false, everyRule()).isEmpty());
        row.direction = Direction::Unknown;
        QVERIFY(marksOf(row, false, everyRule()).isEmpty());
    }

    void marksANotificationThatFailedNotOneThatIsUnknown() {
        Transaction row = quiet();
        row.webhookSuccess = 0;
        QCOMPARE(marksOf(row, false, everyRule()), QList{TransactionMark::NotificationFailed});
        row.webhookSuccess.reset();
        QVERIFY(marksOf(row, false, everyRule()).isEmpty());
    }

    void eachRuleCanBeSwitchedOff() {
        Transaction row = quiet();
        row.amount = 90'000'000;
        row.paymentCode.clear();
        row.webhookSuccess = 0;
        QCOMPARE(marksOf(row, true, everyRule()),
                 (QList{TransactionMark::LargeAmount, TransactionMark::MissingCode, TransactionMark::NotificationFailed,
                        TransactionMark::DuplicateSuspect}));
        MarkRules rules = everyRule();
        rules.largeFrom.reset();
        rules.missingCode = false;
        QCOMPARE(marksOf(row, true, rules),
                 (QList{TransactionMark::NotificationFailed, TransactionMark::DuplicateSuspect}));
        QVERIFY(marksOf(row, true, {}).isEmpty());
        QCOMPARE(MarkRules{}.duplicateSpanMs(), 0);
        QCOMPARE(everyRule().duplicateSpanMs(), 300'000);
    }
};

}  // namespace bankhub

QTEST_GUILESS_MAIN(bankhub::TransactionMarksTest)
#include "transactionmarks_test.moc"
