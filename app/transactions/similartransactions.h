// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <optional>
#include <vector>

#include "app/core/pending.h"
#include "app/domain/querylanguage.h"
#include "app/store/store.h"

namespace bankhub {

/// Why two transactions are alike.
enum class Similarity {
    PaymentCode,       ///< the same code
    Content,           ///< the same text; case does not matter
    AccountAndAmount,  ///< the same amount on the same account within 30 days
};

/// Looks in the cache for transactions that are like one: repeated payments, doubles, refunds. The newest question
/// wins; a question is asked after a short pause, so that running through a list with the arrow keys asks nothing.
class SimilarTransactions : public QObject {
    Q_OBJECT
public:
    /// Of each kind no more are counted.
    static constexpr int largestCount = 200;
    static constexpr int newestShown = 5;
    static constexpr int daysAround = 30;

    struct Kind {
        Similarity similarity = Similarity::PaymentCode;
        TransactionFilter filter;  ///< finds them, the one asked about included
        int others = 0;            ///< at most largestCount
    };

    /// `store` must outlive it.
    explicit SimilarTransactions(Store& store, QObject* parent = nullptr);
    ~SimilarTransactions() override;

    void find(const Store::CachedTransaction& row);
    /// Forgets the question and its answer.
    void clear();
    [[nodiscard]] bool isSearching() const { return asked_.has_value(); }
    /// True when the question could not be answered.
    [[nodiscard]] bool hasFailed() const { return failed_; }
    /// Those that have others.
    [[nodiscard]] const QList<Kind>& kinds() const { return kinds_; }
    /// How many there are, each counted once.
    [[nodiscard]] int count() const { return count_; }
    /// There may be more than count() says.
    [[nodiscard]] bool countIsLeast() const;
    [[nodiscard]] const QList<Store::CachedTransaction>& newest() const { return newest_; }

    /// What is asked about a transaction.
    static QList<Kind> kindsFor(const Transaction& transaction);

signals:
    /// A question was begun, answered or dropped.
    void changed();

private:
    void ask();
    void keysFound(qsizetype kind, const QList<Store::RowId>& ids);
    void readNewest();
    void finish(const QList<Store::CachedTransaction>& rows);
    void fail(const Error& error);
    void dropQuestion();

    Store& store_;
    QTimer pause_;
    std::optional<Store::CachedTransaction> asked_;
    quint64 question_ = 0;
    QList<Kind> asking_;
    QList<QList<Store::RowId>> found_;
    qsizetype unanswered_ = 0;
    std::vector<std::function<void()>> cancel_;

    bool failed_ = false;
    QList<Kind> kinds_;
    int count_ = 0;
    QList<Store::CachedTransaction> newest_;
};

}  // namespace bankhub
