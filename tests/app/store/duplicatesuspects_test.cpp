// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>

#include "app/domain/vietnamesefolding.h"
#include "app/store/database.h"
#include "tests/support/store_testing.h"

namespace bankhub::testing {

namespace {
constexpr qint64 minuteMs = 60'000;
constexpr qint64 spanMs = 5 * minuteMs;

Transaction payment(const QString& id, qint64 timeUtcMs, const QString& content = QStringLiteral("thanh toan")) {
    Transaction made;
    made.id = {id};
    made.timeUtcMs = timeUtcMs;
    made.bankAccountXid = {QStringLiteral("account-1")};
    made.companyXid = {QStringLiteral("company-1")};
    made.direction = Direction::In;
    made.amount = 250'000;
    made.content = content;
    made.referenceNumber = QStringLiteral("FT") + id;  // never the same twice
    return made;
}

/// What the words of duplicatesuspects.h say, without an index.
bool alike(const Transaction& left, const Transaction& right, qint64 withinMs) {
    return left.id != right.id && left.direction == right.direction && left.direction != Direction::Unknown &&
           left.amount == right.amount && left.bankAccountXid == right.bankAccountXid &&
           qAbs(left.timeUtcMs - right.timeUtcMs) <= withinMs &&
           foldVietnamese(left.content) == foldVietnamese(right.content);
}
}  // namespace

class DuplicateSuspectsTest : public QObject {
    Q_OBJECT

    QList<Store::CachedTransaction> rows(qint64 withinMs = spanMs) {
        TransactionQuery oldestFirst;
        oldestFirst.sort.descending = false;
        return *resultOf(store_->transactionsByRowId(*resultOf(store_->transactionRowIds(oldestFirst)), withinMs));
    }
    QString suspects(qint64 withinMs = spanMs) {
        QStringList ids;
        for (const Store::CachedTransaction& row : rows(withinMs))
            if (row.duplicateSuspect) ids << row.transaction.id.text;
        ids.sort();
        return ids.join(QLatin1Char(' '));
    }
    Store::RowId rowIdOf(const char* id) {
        for (const Store::CachedTransaction& row : rows())
            if (row.transaction.id.text == QLatin1String(id)) return row.rowId;
        return 0;
    }
    void put(const QList<Transaction>& transactions) {
        QVERIFY(resultOf(store_->upsertTransactions(transactions)).has_value());
    }

    std::optional<TemporaryStore> storage_;
    Store* store_ = nullptr;

private slots:
    void init() {
        storage_.emplace();
        store_ = &**storage_;
    }

    void findsTheSamePaymentWithinTheSpan() {
        put({payment(QStringLiteral("a"), 0), payment(QStringLiteral("b"), spanMs),
             payment(QStringLiteral("c"), 2 * spanMs + 1)});
        QCOMPARE(suspects(), QStringLiteral("a b"));
        QCOMPARE(suspects(spanMs + 1), QStringLiteral("a b c"));
        QCOMPARE(suspects(spanMs - 1), QString());
        QCOMPARE(suspects(0), QString());
    }

    void comparesContentWithoutAccentsAndCase() {
        put({payment(QStringLiteral("a"), 0, QStringLiteral("Nguyễn Đạt THANH TOÁN")),
             payment(QStringLiteral("b"), 1, QStringLiteral("nguyen dat thanh toan")),
             payment(QStringLiteral("c"), 2, QStringLiteral("nguyen dat thanh toan 2")),
             payment(QStringLiteral("d"), 3, QString()), payment(QStringLiteral("e"), 4, QStringLiteral(""))});
        QCOMPARE(suspects(), QStringLiteral("a b d e"));
    }

    void asksForTheSameAccountDirectionAndAmount() {
        Transaction account = payment(QStringLiteral("b"), 1);
        account.bankAccountXid = {QStringLiteral("account-2")};
        Transaction out = payment(QStringLiteral("c"), 2);
        out.direction = Direction::Out;
        Transaction more = payment(QStringLiteral("d"), 3);
        more.amount += 1;
        QList<Transaction> unknown{payment(QStringLiteral("e"), 4), payment(QStringLiteral("f"), 5)};
        for (Transaction& one : unknown)
            one.direction = Direction::Unknown;
        put(QList<Transaction>{payment(QStringLiteral("a"), 0), account, out, more} + unknown);
        QCOMPARE(suspects(), QString());
    }

    void treatsRowsWithoutAnAccountAsOneAccount() {
        Transaction first = payment(QStringLiteral("a"), 0);
        Transaction second = payment(QStringLiteral("b"), 1);
        first.bankAccountXid = second.bankAccountXid = {};
        put({first, second});
        QCOMPARE(suspects(), QStringLiteral("a b"));
    }

    void remembersADecisionOverARestart() {
        put({payment(QStringLiteral("a"), 0), payment(QStringLiteral("b"), 1)});
        QSignalSpy changed(store_, &Store::transactionsChanged);
        QVERIFY(resultOf(store_->decideDuplicates(rowIdOf("b"), {rowIdOf("a")}, true, 7)).has_value());
        QCOMPARE(changed.count(), 1);
        storage_->reopen();
        store_ = &**storage_;
        QCOMPARE(suspects(), QString());
        // Of the pair, not of the rows: a third one is another question.
        put({payment(QStringLiteral("c"), 2)});
        QCOMPARE(suspects(), QStringLiteral("a b c"));
        const auto neighbours = *resultOf(store_->duplicateNeighbours(rowIdOf("a"), spanMs));
        QCOMPARE(neighbours.size(), 2);
        QCOMPARE(neighbours.at(0).row.transaction.id.text, QStringLiteral("b"));
        QVERIFY(neighbours.at(0).decidedDistinct);
        QVERIFY(!neighbours.at(1).decidedDistinct);
    }

    void comesAlongWhenADamagedCacheIsMadeAnew_data() {
        QTest::addColumn<bool>("fileIsReadable");
        QTest::newRow("from the copy beside it") << false;
        QTest::newRow("from what can be read of it") << true;
    }
    void comesAlongWhenADamagedCacheIsMadeAnew() {
        QFETCH(bool, fileIsReadable);
        const QList<Transaction> pair{payment(QStringLiteral("b"), 1), payment(QStringLiteral("a"), 0)};
        put(pair);
        put({payment(QStringLiteral("c"), spanMs), payment(QStringLiteral("d"), spanMs)});
        QVERIFY(resultOf(store_->decideDuplicates(rowIdOf("b"), {rowIdOf("a"), rowIdOf("c"), rowIdOf("d")}, true, 7)));
        QVERIFY(resultOf(store_->decideDuplicates(rowIdOf("d"), {rowIdOf("b")}, false, 8)));
        QVERIFY(resultOf(store_->transactionCount()));  // in the order of the calls: the copy is made
        const QString file = storage_->file();
        storage_->close();
        if (fileIsReadable) {
            QVERIFY(QFile::remove(file + QStringLiteral(".kept")));
            Database(file).execute("DROP TABLE facts");  // not what this program wrote
        } else {
            QFile damaged(file);
            QVERIFY(damaged.open(QIODevice::ReadWrite));
            damaged.write(QByteArray(8192, '\xa5'));
        }
        storage_->reopen();
        store_ = &**storage_;
        QCOMPARE(*resultOf(store_->transactionCount()), 0);
        // The rows come again from the service, in another order.
        put({payment(QStringLiteral("d"), spanMs)});
        put({pair.at(1), payment(QStringLiteral("e"), 40 * spanMs), pair.at(0)});
        put({payment(QStringLiteral("c"), spanMs)});
        const auto neighbours = *resultOf(store_->duplicateNeighbours(rowIdOf("b"), spanMs));
        QStringList found;
        for (const Store::DuplicateNeighbour& one : neighbours)
            found << one.row.transaction.id.text + QLatin1Char(one.decidedDistinct ? '+' : '-');
        found.sort();
        QCOMPARE(found.join(QLatin1Char(' ')), QStringLiteral("a+ c+ d-"));
    }

    void forgetsADecision() {
        put({payment(QStringLiteral("a"), 0), payment(QStringLiteral("b"), 1)});
        QVERIFY(resultOf(store_->decideDuplicates(rowIdOf("a"), {rowIdOf("b")}, true, 7)).has_value());
        QSignalSpy changed(store_, &Store::transactionsChanged);
        QVERIFY(resultOf(store_->decideDuplicates(rowIdOf("a"), {rowIdOf("b")}, true, 8)).has_value());
        QCOMPARE(changed.count(), 0);
        QVERIFY(resultOf(store_->decideDuplicates(rowIdOf("b"), {rowIdOf("a")}, false, 9)).has_value());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(suspects(), QStringLiteral("a b"));
    }

    void namesNobodyForARowThatIsNotThere() { QVERIFY(resultOf(store_->duplicateNeighbours(4711, spanMs))->isEmpty()); }

    void agreesWithEveryPairCompared() {
        QRandomGenerator random(20'261'126);
        const auto pick = [&random](int count) { return static_cast<int>(random.bounded(count)); };
        const QStringList contents{QStringLiteral("a"), QStringLiteral("Á"), QStringLiteral("đ"), QStringLiteral("D"),
                                   QString()};
        QList<Transaction> all;
        for (int number = 0; number < 400; ++number) {
            Transaction made = payment(QString::number(number), pick(200) * minuteMs, contents.at(pick(5)));
            made.amount = 1000 * (1 + pick(3));
            made.direction = static_cast<Direction>(pick(3));
            made.bankAccountXid = {QStringLiteral("account-%1").arg(pick(2))};
            all << made;
        }
        put(all);
        int suspected = 0;
        for (const Store::CachedTransaction& row : rows()) {
            const bool expected = std::any_of(all.cbegin(), all.cend(), [&row](const Transaction& other) {
                return alike(row.transaction, other, spanMs);
            });
            QVERIFY2(row.duplicateSuspect == expected, qPrintable(row.transaction.id.text));
            suspected += expected ? 1 : 0;
        }
        QVERIFY(suspected > 20 && suspected < 380);
    }
};

}  // namespace bankhub::testing

QTEST_GUILESS_MAIN(bankhub::testing::DuplicateSuspectsTest)
#include "duplicatesuspects_test.moc"
