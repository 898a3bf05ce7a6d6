// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>

#include "tests/support/store_testing.h"

using namespace bankhub;
using namespace bankhub::testing;

/// Store::upsertTransactions: what counts as new, changed and unchanged, and texts that come back as they were sent.
class TransactionWritingTest : public QObject {
    Q_OBJECT

    static Transaction onlyRow(TemporaryStore& store) {
        const auto ids = resultOf(store->transactionRowIds({}));
        if (!ids || ids->size() != 1) return {};
        const auto rows = resultOf(store->transactionsByRowId(*ids));
        return rows && rows->size() == 1 ? rows->first().transaction : Transaction();
    }

private slots:
    void insertsChangesAndLeavesAlone() {
        TemporaryStore store;
        QSignalSpy changes(&*store, &Store::transactionsChanged);
        auto rows = numberedTransactions(5);
        auto report = resultOf(store->upsertTransactions(rows));
        QCOMPARE(report->inserted, 5);
        QCOMPARE(report->changed + report->unchanged, 0);
        QCOMPARE(changes.count(), 1);

        report = resultOf(store->upsertTransactions(rows));
        QCOMPARE(report->unchanged, 5);
        QCOMPARE(report->inserted + report->changed, 0);
        QCOMPARE(changes.count(), 1);

        const auto before = resultOf(store->transactionRowIds({}));
        rows[2].webhookSuccess = 7;
        report = resultOf(store->upsertTransactions(rows));
        QCOMPARE(report->changed, 1);
        QCOMPARE(report->unchanged, 4);
        QCOMPARE(changes.count(), 2);
        QCOMPARE(*resultOf(store->transactionRowIds({})), *before);
        QCOMPARE(*resultOf(store->transactionCount()), 5);
    }

    void noticesAChangeOfEveryMember_data() {
        QTest::addColumn<int>("member");
        for (int member = 0; member < 13; ++member)
            QTest::addRow("member %d", member) << member;
    }
    void noticesAChangeOfEveryMember() {
        QFETCH(int, member);
        TemporaryStore store;
        Transaction row = numberedTransaction(1);
        QVERIFY(resultOf(store->upsertTransactions({row})).has_value());
        const QString other = QStringLiteral("other");
        switch (member) {
            case 0:
                row.timeUtcMs += 1;
                break;
            case 1:
                row.bankAccountXid = {other};
                break;
            case 2:
                row.companyXid = {other};
                break;
            case 3:
                row.bankName = other;
                break;
            case 4:
                row.accountNumber = other;
                break;
            case 5:
                row.virtualAccount = other;
                break;
            case 6:
                row.virtualAccountXid = other;
                break;
            case 7:
                row.referenceNumber = other;
                break;
            case 8:
                row.direction = Direction::Unknown;
                break;
            case 9:
                row.amount += 1;
                break;
            case 10:
                row.content = other;
                break;
            case 11:
                row.paymentCode = other;
                break;
            case 12:
                row.webhookSuccess.reset();
                break;
        }
        QCOMPARE(resultOf(store->upsertTransactions({row}))->changed, 1);
        QCOMPARE(onlyRow(store), row);
    }

    void ofTwoEqualIdentifiersInOneCallTheLastWins() {
        TemporaryStore store;
        Transaction first = numberedTransaction(1);
        Transaction second = first;
        second.amount = 99;
        const auto report = resultOf(store->upsertTransactions({first, numberedTransaction(2), second}));
        QCOMPARE(report->inserted, 2);
        QCOMPARE(report->changed, 0);
        TransactionQuery query;
        query.text = first.referenceNumber;
        const auto totals = resultOf(store->transactionTotals(query));
        QCOMPARE(totals->count, 1);
        QCOMPARE(totals->in, 99);
    }

    void keepsTextsExactly_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("null") << QString();
        QTest::newRow("empty") << QString(QLatin1String(""));
        QTest::newRow("precomposed") << QStringLiteral("Nguyễn Đặng");
        QTest::newRow("decomposed") << QStringLiteral("Nguyễn").normalized(QString::NormalizationForm_D);
        QTest::newRow("emoji") << QStringLiteral("trả 🎉👨‍👩‍👧 tiền");
        QTest::newRow("control characters") << QStringLiteral("a\tb\r\nc\x01\x1f\x7f");
        QTest::newRow("zero character") << QString(QStringLiteral("before") + QChar(0) + QStringLiteral("after"));
        QTest::newRow("blanks") << QStringLiteral("  x  ");
        QTest::newRow("sql") << QStringLiteral("'; DROP TABLE transactions; --%_\"");
        QTest::newRow("long") << QString(QStringLiteral("dài ")).repeated(3'000);
    }
    void keepsTextsExactly() {
        QFETCH(QString, text);
        TemporaryStore store;
        Transaction row = numberedTransaction(1);
        for (QString* member :
             {&row.bankName, &row.accountNumber, &row.virtualAccount, &row.virtualAccountXid, &row.referenceNumber,
              &row.content, &row.paymentCode, &row.bankAccountXid.text, &row.companyXid.text})
            *member = text;
        QVERIFY(resultOf(store->upsertTransactions({row})).has_value());
        store.reopen();
        const Transaction back = onlyRow(store);
        QCOMPARE(back.id, row.id);
        for (const QString& member :
             {back.bankName, back.accountNumber, back.virtualAccount, back.virtualAccountXid, back.referenceNumber,
              back.content, back.paymentCode, back.bankAccountXid.text, back.companyXid.text}) {
            QCOMPARE(member, text);
            QCOMPARE(member.isNull(), text.isNull());
        }
        QCOMPARE(resultOf(store->upsertTransactions({row}))->unchanged, 1);
    }

    void tellsNullFromEmpty() {
        TemporaryStore store;
        Transaction row = numberedTransaction(1);
        row.paymentCode = QString();
        QVERIFY(resultOf(store->upsertTransactions({row})).has_value());
        row.paymentCode = QLatin1String("");
        QCOMPARE(resultOf(store->upsertTransactions({row}))->changed, 1);
        QVERIFY(!onlyRow(store).paymentCode.isNull());
    }

    void halfASurrogatePairDoesNotChangeForEver() {
        TemporaryStore store;
        Transaction row = numberedTransaction(1);
        row.content = QStringLiteral("cut ") + QChar(0xd83c);
        QVERIFY(resultOf(store->upsertTransactions({row})).has_value());
        QCOMPARE(resultOf(store->upsertTransactions({row}))->unchanged, 1);
    }

    void keepsExtremeNumbers() {
        TemporaryStore store;
        Transaction row = numberedTransaction(1);
        row.amount = 9'007'199'254'740'993;  // not a double
        row.timeUtcMs = 0;
        row.webhookSuccess = 8;
        QVERIFY(resultOf(store->upsertTransactions({row})).has_value());
        QCOMPARE(onlyRow(store), row);
        QCOMPARE(resultOf(store->transactionTotals({}))->in, row.amount);
    }

    void anEmptyCallChangesNothing() {
        TemporaryStore store;
        QSignalSpy changes(&*store, &Store::transactionsChanged);
        QCOMPARE(resultOf(store->upsertTransactions({}))->inserted, 0);
        QCOMPARE(changes.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TransactionWritingTest)
#include "transactionwriting_test.moc"
