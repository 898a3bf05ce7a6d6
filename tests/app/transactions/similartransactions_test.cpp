// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transactions/similartransactions.h"

#include <QSignalSpy>

#include "app/domain/vietnamtime.h"
#include "tests/support/store_testing.h"

using namespace bankhub;
using namespace bankhub::testing;

/// What is found to be like a transaction, in a real store.
class SimilarTransactionsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TemporaryStore> store_;
    std::unique_ptr<SimilarTransactions> similar_;

    static Transaction row(int number, Dong amount, const QString& code, const QString& content, int daysAgo,
                           const QString& account = QStringLiteral("account-1")) {
        Transaction made = numberedTransaction(number);
        made.amount = amount;
        made.paymentCode = code;
        made.content = content;
        made.bankAccountXid = {account};
        made.timeUtcMs = vietnamtime::startOfDay(QDate(2026, 11, 20)) - daysAgo * 86'400'000LL + number;
        return made;
    }
    void fill(const QList<Transaction>& rows) { QVERIFY(resultOf((*store_)->upsertTransactions(rows)).has_value()); }
    Store::CachedTransaction cached(const QString& id) {
        const auto rows = resultOf((*store_)->transactionsByRowId(*resultOf((*store_)->transactionRowIds({}))));
        for (const Store::CachedTransaction& found : *rows)
            if (found.transaction.id.text == id) return found;
        return {};
    }
    void find(const QString& id) {
        similar_->find(cached(id));
        QVERIFY(similar_->isSearching());
        QTRY_VERIFY(!similar_->isSearching());
    }
    QStringList newest() const {
        QStringList ids;
        for (const auto& found : similar_->newest())
            ids << found.transaction.id.text;
        return ids;
    }
    QList<std::pair<Similarity, int>> kinds() const {
        QList<std::pair<Similarity, int>> found;
        for (const auto& kind : similar_->kinds())
            found.append({kind.similarity, kind.others});
        return found;
    }

private slots:
    void init() {
        store_ = std::make_unique<TemporaryStore>();
        similar_ = std::make_unique<SimilarTransactions>(**store_);
    }
    void cleanup() {
        similar_.reset();
        store_.reset();
    }

    void threeKinds() {
        fill({row(0, 500, QStringLiteral("DH1"), QStringLiteral("tien nha"), 0),
              row(1, 700, QStringLiteral("dh1"), QStringLiteral("khac"), 400),
              row(2, 800, QString(), QStringLiteral("TIEN NHA"), 2),
              row(3, 500, QString(), QStringLiteral("gi do"), 30), row(4, 500, QString(), QStringLiteral("qua xa"), 31),
              row(5, 500, QString(), QStringLiteral("tai khoan khac"), 1, QStringLiteral("account-2")),
              row(6, 500, QStringLiteral("DH1"), QStringLiteral("tien nha"), -30)});
        find(QStringLiteral("t-0"));
        QCOMPARE(kinds(),
                 (QList<std::pair<Similarity, int>>{
                     {Similarity::PaymentCode, 2}, {Similarity::Content, 2}, {Similarity::AccountAndAmount, 2}}));
        // The last of them is alike in every way and counts once.
        QCOMPARE(similar_->count(), 4);
        QCOMPARE(newest(), (QStringList{QStringLiteral("t-6"), QStringLiteral("t-2"), QStringLiteral("t-3"),
                                        QStringLiteral("t-1")}));
        QVERIFY(!similar_->countIsLeast());
        for (const SimilarTransactions::Kind& kind : similar_->kinds()) {
            const auto found = resultOf((*store_)->transactionRowIds(kind.filter.on(QDate(2030, 1, 1))));
            QCOMPARE(found->size(), kind.others + 1);
        }
    }
    void whatIsEmptyIsLikeNothing() {
        Transaction bare = row(0, 500, QLatin1String(""), QStringLiteral("  "), 0, QString());
        Transaction other = row(1, 500, QString(), QString(), 0, QString());
        fill({bare, other});
        find(QStringLiteral("t-0"));
        QVERIFY(similar_->kinds().isEmpty());
        QCOMPARE(similar_->count(), 0);
        QVERIFY(!similar_->hasFailed());
    }
    void onlyTheNewestAreListed() {
        QList<Transaction> rows;
        for (int number = 0; number < 300; ++number)
            rows << row(number, 1000 + number, QStringLiteral("DH9"), QStringLiteral("so %1").arg(number), 0);
        fill(rows);
        find(QStringLiteral("t-298"));
        QCOMPARE(newest(), (QStringList{QStringLiteral("t-299"), QStringLiteral("t-297"), QStringLiteral("t-296"),
                                        QStringLiteral("t-295"), QStringLiteral("t-294")}));
        QCOMPARE(similar_->count(), SimilarTransactions::largestCount);
        QVERIFY(similar_->countIsLeast());
        find(QStringLiteral("t-0"));
        QCOMPARE(similar_->count(), SimilarTransactions::largestCount);
    }
    void theNewestQuestionWins() {
        fill({row(0, 500, QStringLiteral("DH1"), QStringLiteral("a"), 0),
              row(1, 600, QStringLiteral("DH1"), QStringLiteral("b"), 1),
              row(2, 700, QStringLiteral("DH2"), QStringLiteral("c"), 2),
              row(3, 800, QStringLiteral("DH2"), QStringLiteral("d"), 3)});
        const Store::CachedTransaction first = cached(QStringLiteral("t-0"));
        const Store::CachedTransaction second = cached(QStringLiteral("t-2"));
        similar_->find(first);
        QTest::qWait(210);  // the questions are on their way
        similar_->find(second);
        QTRY_VERIFY(!similar_->isSearching());
        QCOMPARE(newest(), QStringList{QStringLiteral("t-3")});
        similar_->find(first);
        similar_->clear();
        QVERIFY(!similar_->isSearching());
        QCOMPARE(similar_->count(), 0);
        QSignalSpy changed(similar_.get(), &SimilarTransactions::changed);
        QVERIFY(!changed.wait(400));
    }
    void aClosedCacheIsAFailure() {
        fill({row(0, 500, QStringLiteral("DH1"), QStringLiteral("a"), 0)});
        const Store::CachedTransaction asked = cached(QStringLiteral("t-0"));
        Store unopened(store_->folder() + QStringLiteral("/other.db"));
        SimilarTransactions other(unopened);
        other.find(asked);
        QTRY_VERIFY(!other.isSearching());
        QVERIFY(other.hasFailed());
    }
};

QTEST_GUILESS_MAIN(SimilarTransactionsTest)
#include "similartransactions_test.moc"
