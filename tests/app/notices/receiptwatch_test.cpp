// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/receiptwatch.h"

#include <QSignalSpy>

#include "app/domain/vietnamtime.h"
#include "tests/support/api_fakeclock.h"
#include "tests/support/store_testing.h"

namespace bankhub::testing {

namespace {
qint64 vietnamInstant(int hour, int minute) {
    return vietnamtime::startOfDay(QDate(2026, 11, 23)) + (hour * 60 + minute) * 60'000LL;
}
}  // namespace

class ReceiptWatchTest : public QObject {
    Q_OBJECT

    Transaction receipt(int number, Dong amount = 1000) {
        Transaction row = numberedTransaction(number);
        row.direction = Direction::In;
        row.amount = amount;
        row.timeUtcMs = clock_.nowUtcMs() + number;
        row.bankAccountXid = {QStringLiteral("account-1")};
        row.paymentCode = QStringLiteral("DH1");
        return row;
    }
    void put(const QList<Transaction>& rows) { QVERIFY(resultOf(store_->upsertTransactions(rows)).has_value()); }
    /// Follows a cache that holds everything that there was.
    void follow(const ReceiptRule& rule = {}) {
        resultOf(store_->saveFact(QStringLiteral("lastCompleteSyncUtcMs"), QStringLiteral("1")));
        watch_->reload();
        watch_->setRule(rule);
        settle();
    }
    /// Everything that was asked of the store so far has been answered, and so have questions that follow from it.
    void settle() {
        for (int round = 0; round < 4; ++round)
            resultOf(store_->transactionCount());
    }
    void run(const QList<Transaction>& rows, bool historyIsIn = true) {
        watch_->runBegan();
        put(rows);
        watch_->runEnded(historyIsIn);
        settle();
    }
    [[nodiscard]] Receipts told(int notice) const {
        return notice < told_->size() ? told_->at(notice).at(0).value<Receipts>() : Receipts();
    }

    test::FakeClock clock_;
    std::optional<TemporaryStore> storage_;
    Store* store_ = nullptr;
    std::unique_ptr<ReceiptWatch> watch_;
    std::unique_ptr<QSignalSpy> told_;

private slots:
    void init() {
        clock_.utcMs = vietnamInstant(12, 0);
        storage_.emplace();
        store_ = &**storage_;
        watch_ = std::make_unique<ReceiptWatch>(*store_, clock_);
        told_ = std::make_unique<QSignalSpy>(watch_.get(), &ReceiptWatch::received);
    }

    void quietHours_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("minute");
        QTest::addColumn<bool>("quiet");
        const int ten = 22 * 60;
        const int seven = 7 * 60;
        QTest::newRow("before midnight") << ten << seven << 23 * 60 << true;
        QTest::newRow("midnight") << ten << seven << 0 << true;
        QTest::newRow("after midnight") << ten << seven << seven - 1 << true;
        QTest::newRow("first minute") << ten << seven << ten << true;
        QTest::newRow("minute before") << ten << seven << ten - 1 << false;
        QTest::newRow("the end is loud") << ten << seven << seven << false;
        QTest::newRow("noon") << ten << seven << 12 * 60 << false;
        QTest::newRow("one day, inside") << 12 * 60 << 13 * 60 << 12 * 60 + 30 << true;
        QTest::newRow("one day, before") << 12 * 60 << 13 * 60 << 11 * 60 + 59 << false;
        QTest::newRow("one day, at its end") << 12 * 60 << 13 * 60 << 13 * 60 << false;
        QTest::newRow("one day, midnight") << 12 * 60 << 13 * 60 << 0 << false;
        QTest::newRow("the same: all day") << ten << ten << 12 * 60 << true;
    }
    void quietHours() {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, minute);
        QFETCH(bool, quiet);
        QCOMPARE(isQuiet({from, to}, vietnamInstant(minute / 60, minute % 60)), quiet);
    }

    void rules() {
        const Transaction row = receipt(1, 5000);
        QVERIFY(isWanted({}, row));
        Transaction out = row;
        out.direction = Direction::Out;
        QVERIFY(!isWanted({}, out));
        out.direction = Direction::Unknown;
        QVERIFY(!isWanted({}, out));
        ReceiptRule rule;
        rule.amountFrom = 5000;
        QVERIFY(isWanted(rule, row));
        rule.amountFrom = 5001;
        QVERIFY(!isWanted(rule, row));
        rule = {};
        rule.accounts = {{QStringLiteral("account-2")}};
        QVERIFY(!isWanted(rule, row));
        rule.accounts << BankAccountXid{QStringLiteral("account-1")};
        QVERIFY(isWanted(rule, row));
        rule = {};
        rule.onlyWithCode = true;
        QVERIFY(isWanted(rule, row));
        Transaction withoutCode = row;
        withoutCode.paymentCode.clear();
        QVERIFY(!isWanted(rule, withoutCode));
    }

    void severalReceiptsOfARunAreOneNotice() {
        put({receipt(1), receipt(2)});
        follow();
        run({receipt(3, 3000), receipt(4, 4000)});
        QTRY_COMPARE(told_->size(), 1);
        QCOMPARE(told(0).rows.size(), 2);
        QCOMPARE(told(0).rows.constFirst().transaction.amount, 4000);  // newest first
        QCOMPARE(told(0).total(), 7000);
        QCOMPARE(told(0).after, 2);
        run({receipt(5, 5000)});
        QTRY_COMPARE(told_->size(), 2);
        QCOMPARE(told(1).rows.size(), 1);
        QCOMPARE(told(1).after, 4);
    }
    void aRowThatComesAgainIsNotToldAgain() {
        follow();
        run({receipt(1)});
        QTRY_COMPARE(told_->size(), 1);
        Transaction changed = receipt(1);
        changed.webhookSuccess = 9;
        run({changed});
        run({});
        QCOMPARE(told_->size(), 1);
    }
    void whatIsWrittenBetweenRunsIsGathered() {
        follow();
        put({receipt(1)});
        put({receipt(2)});
        QTRY_COMPARE(told_->size(), 1);
        QCOMPARE(told(0).rows.size(), 2);
    }
    void theFirstHistoryIsNoNews() {
        watch_->reload();
        watch_->setRule(ReceiptRule{});
        settle();
        run({receipt(1), receipt(2)}, false);  // the rest of the history is still to come
        run({receipt(3)}, true);
        QCOMPARE(told_->size(), 0);
        run({receipt(4)});
        QTRY_COMPARE(told_->size(), 1);
        QCOMPARE(told(0).rows.size(), 1);
    }
    void whatHappenedBeforeItFollowsIsNoNews() {
        follow();
        Transaction yesterday = receipt(1);
        yesterday.timeUtcMs = clock_.nowUtcMs() - 86'400'000;
        run({yesterday, receipt(2)});
        QTRY_COMPARE(told_->size(), 1);
        QCOMPARE(told(0).rows.size(), 1);
        QCOMPARE(told(0).rows.constFirst().transaction.id, receipt(2).id);
    }
    void onlyWhatTheRuleAsksForIsTold() {
        ReceiptRule rule;
        rule.amountFrom = 5000;
        rule.accounts = {{QStringLiteral("account-1")}};
        rule.onlyWithCode = true;
        follow(rule);
        Transaction out = receipt(1, 9000);
        out.direction = Direction::Out;
        Transaction otherAccount = receipt(2, 9000);
        otherAccount.bankAccountXid = {QStringLiteral("account-2")};
        Transaction withoutCode = receipt(3, 9000);
        withoutCode.paymentCode = QString();
        run({out, otherAccount, withoutCode, receipt(4, 4999)});
        QCOMPARE(told_->size(), 0);
        run({receipt(5, 5000)});
        QTRY_COMPARE(told_->size(), 1);
        QCOMPARE(told(0).rows.size(), 1);
    }
    void untilTheEndOfQuietHours() {
        constexpr qint64 minuteMs = 60'000;
        const QuietHours night{22 * 60, 7 * 60};
        QCOMPARE(untilEnd(night, vietnamInstant(6, 59)), minuteMs);
        QCOMPARE(untilEnd(night, vietnamInstant(23, 0)), 8 * 60 * minuteMs);
        QCOMPARE(untilEnd(night, vietnamInstant(7, 0)), 24 * 60 * minuteMs);
        QCOMPARE(untilEnd(night, vietnamInstant(7, 0) - 1), 1);
    }
    void quietHoursEndWithOneNotice() {
        ReceiptRule rule;
        rule.quietHours = QuietHours{11 * 60, 13 * 60};
        rule.amountFrom = 2000;
        follow(rule);
        const qint64 minuteMs = 60'000;
        const Transaction first = receipt(1, 3000);
        run({first});
        run({receipt(2, 1999), receipt(3, 4000)});
        put({receipt(4, 5000)});
        settle();
        QCOMPARE(told_->size(), 0);
        // The computer may have slept: what counts is the clock, whenever it is looked at.
        clock_.utcMs = vietnamInstant(13, 0) + minuteMs;
        run({receipt(5, 6000)});
        QTRY_COMPARE(told_->size(), 1);
        QCOMPARE(told(0).rows.size(), 4);
        QCOMPARE(told(0).rows.constLast().transaction.id, first.id);
        QCOMPARE(told(0).total(), 18'000);
        QCOMPARE(told(0).after, 0);
        QVERIFY(told(0).heldBack);
        // Told once, and what comes now was not held back.
        run({receipt(6, 7000)});
        QTRY_COMPARE(told_->size(), 2);
        QCOMPARE(told(1).rows.size(), 1);
        QVERIFY(!told(1).heldBack);
    }
    void theEndOfQuietHoursIsNotMissedWhenNothingElseHappens() {
        clock_.utcMs = vietnamInstant(13, 0) - 50;
        ReceiptRule rule;
        rule.quietHours = QuietHours{11 * 60, 13 * 60};
        follow(rule);
        run({receipt(1)});
        QCOMPARE(told_->size(), 0);
        clock_.utcMs = vietnamInstant(13, 0);
        QTRY_COMPARE(told_->size(), 1);
        QVERIFY(told(0).heldBack);
    }
    void quietHoursWithoutNewsEndSilently() {
        ReceiptRule rule;
        rule.quietHours = QuietHours{11 * 60, 13 * 60};
        follow(rule);
        run({});
        clock_.utcMs = vietnamInstant(13, 0);
        run({});
        QCOMPARE(told_->size(), 0);
        run({receipt(1)});
        QTRY_COMPARE(told_->size(), 1);
        QVERIFY(!told(0).heldBack);
    }
    void withoutQuietHoursWhatWasHeldBackIsToldAtOnce() {
        ReceiptRule rule;
        rule.quietHours = QuietHours{11 * 60, 13 * 60};
        follow(rule);
        run({receipt(1)});
        QCOMPARE(told_->size(), 0);
        watch_->setRule(ReceiptRule{});
        QTRY_COMPARE(told_->size(), 1);
    }
    void withoutARuleNothingIsTold() {
        follow();
        watch_->setRule({});
        run({receipt(1)});
        // Switched on again: what came meanwhile is no news.
        watch_->setRule(ReceiptRule{});
        settle();
        run({});
        QCOMPARE(told_->size(), 0);
        run({receipt(2)});
        QTRY_COMPARE(told_->size(), 1);
        QCOMPARE(told(0).rows.size(), 1);
    }
};

}  // namespace bankhub::testing

QTEST_GUILESS_MAIN(bankhub::testing::ReceiptWatchTest)
#include "receiptwatch_test.moc"
