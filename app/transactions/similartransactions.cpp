// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transactions/similartransactions.h"

#include <QSet>
#include <algorithm>

#include "app/domain/vietnamtime.h"

namespace bankhub {

namespace {
constexpr int pauseMs = 200;

TransactionFilter filterByText(TransactionField field, const QString& text) {
    TransactionFilter filter;
    filter.query.conditions << FieldCondition{field, FieldCondition::Match::Equals, text, false};
    return filter;
}

TransactionFilter filterByAmount(const Transaction& transaction) {
    TransactionFilter filter;
    const QDate day = vietnamtime::dayOf(transaction.timeUtcMs);
    filter.period = DatePeriod::between(day.addDays(-SimilarTransactions::daysAround),
                                        day.addDays(SimilarTransactions::daysAround));
    filter.query.account = transaction.bankAccountXid;
    filter.query.amountFrom = transaction.amount;
    filter.query.amountTo = transaction.amount;
    return filter;
}
}  // namespace

QList<SimilarTransactions::Kind> SimilarTransactions::kindsFor(const Transaction& transaction) {
    QList<Kind> kinds;
    if (!transaction.paymentCode.trimmed().isEmpty())
        kinds << Kind{Similarity::PaymentCode, filterByText(TransactionField::PaymentCode, transaction.paymentCode), 0};
    if (!transaction.content.trimmed().isEmpty())
        kinds << Kind{Similarity::Content, filterByText(TransactionField::Content, transaction.content), 0};
    if (!transaction.bankAccountXid.isEmpty())
        kinds << Kind{Similarity::AccountAndAmount, filterByAmount(transaction), 0};
    return kinds;
}

SimilarTransactions::SimilarTransactions(Store& store, QObject* parent) : QObject(parent), store_(store) {
    pause_.setSingleShot(true);
    pause_.setInterval(pauseMs);
    connect(&pause_, &QTimer::timeout, this, &SimilarTransactions::ask);
}

SimilarTransactions::~SimilarTransactions() {
    dropQuestion();
}

void SimilarTransactions::find(const Store::CachedTransaction& row) {
    clear();
    asked_ = row;
    pause_.start();
    Q_EMIT changed();
}

void SimilarTransactions::clear() {
    dropQuestion();
    failed_ = false;
    kinds_.clear();
    newest_.clear();
    count_ = 0;
    Q_EMIT changed();
}

bool SimilarTransactions::countIsLeast() const {
    return std::any_of(kinds_.cbegin(), kinds_.cend(), [](const Kind& kind) { return kind.others >= largestCount; });
}

void SimilarTransactions::dropQuestion() {
    ++question_;
    pause_.stop();
    asked_.reset();
    for (const auto& cancel : std::exchange(cancel_, {}))
        cancel();
}

void SimilarTransactions::ask() {
    asking_ = kindsFor(asked_->transaction);
    found_ = QList<QList<Store::RowId>>(asking_.size());
    unanswered_ = asking_.size();
    if (unanswered_ == 0) {
        finish({});
        return;
    }
    for (qsizetype kind = 0; kind < asking_.size(); ++kind) {
        // A fixed period does not look at the present day. One more, since the row itself is among them.
        const auto reading = store_.transactionRowIds(asking_.at(kind).filter.on(QDate(2000, 1, 1)), largestCount + 1);
        cancel_.push_back([reading] { reading.cancel(); });
        reading.then(
            this,
            [this, kind, question = question_](const QList<Store::RowId>& ids) {
                if (question == question_) keysFound(kind, ids);
            },
            [this, question = question_](const Error& error) {
                if (question == question_) fail(error);
            });
    }
}

void SimilarTransactions::keysFound(qsizetype kind, const QList<Store::RowId>& ids) {
    found_[kind] = ids;
    found_[kind].removeOne(asked_->rowId);
    if (found_.at(kind).size() > largestCount) found_[kind].removeLast();
    asking_[kind].others = static_cast<int>(found_.at(kind).size());
    if (--unanswered_ == 0) readNewest();
}

void SimilarTransactions::readNewest() {
    QSet<Store::RowId> candidates;
    for (const QList<Store::RowId>& ids : std::as_const(found_))
        for (const Store::RowId id : ids.first(qMin<qsizetype>(newestShown, ids.size())))
            candidates.insert(id);
    if (candidates.isEmpty()) {
        finish({});
        return;
    }
    const auto reading = store_.transactionsByRowId(candidates.values());
    cancel_.push_back([reading] { reading.cancel(); });
    reading.then(
        this,
        [this, question = question_](const QList<Store::CachedTransaction>& rows) {
            if (question == question_) finish(rows);
        },
        [this, question = question_](const Error& error) {
            if (question == question_) fail(error);
        });
}

void SimilarTransactions::finish(const QList<Store::CachedTransaction>& rows) {
    newest_ = rows;
    std::sort(newest_.begin(), newest_.end(), [](const auto& left, const auto& right) {
        return std::tie(left.transaction.timeUtcMs, left.rowId) > std::tie(right.transaction.timeUtcMs, right.rowId);
    });
    if (newest_.size() > newestShown) newest_.resize(newestShown);
    QSet<Store::RowId> all;
    for (const QList<Store::RowId>& ids : std::as_const(found_))
        all += QSet<Store::RowId>(ids.cbegin(), ids.cend());
    count_ = static_cast<int>(all.size());
    std::copy_if(asking_.cbegin(), asking_.cend(), std::back_inserter(kinds_),
                 [](const Kind& kind) { return kind.others > 0; });
    dropQuestion();
    Q_EMIT changed();
}

void SimilarTransactions::fail(const Error& error) {
    dropQuestion();
    failed_ = error.kind != ErrorKind::Cancelled;
    Q_EMIT changed();
}

}  // namespace bankhub
