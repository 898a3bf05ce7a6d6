// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/transactionreader.h"

#include "app/domain/vietnamtime.h"

namespace bankhub {

TransactionReader::TransactionReader(ApiClient& api, Store& store, const Patience& patience,
                                     const api::TransactionListFilter& filter, QObject* parent)
    : ListReader(patience, parent), api_(api), store_(store), filter_(filter) {}

void TransactionReader::requestPage(int page) {
    request_ = api_.call(api::transactionList(filter_, page), {Priority::Background, {}});
    request_->then(
        this, [this](const ListPage<Transaction>& result) { take(result); },
        [this](const Error& error) { pageFailed(error); });
}

void TransactionReader::abandonRequest() {
    if (request_) request_->cancel();
}

void TransactionReader::take(const ListPage<Transaction>& page) {
    const PageWalk::Facts facts = factsOf<Transaction>(page, [](const Transaction& row) { return row.id.text; });
    if (filter_.to.isValid()) {
        // Midnight itself proves nothing: a service may compare with the first moment of its end day.
        const qint64 midnight = vietnamtime::startOfDay(filter_.to);
        for (const Transaction& row : page.rows)
            if (row.timeUtcMs > midnight && row.timeUtcMs <= vietnamtime::endOfDay(filter_.to)) sawRowsOnEndDay_ = true;
    }
    if (!page.rows.isEmpty()) {
        unwritten_ += page.rows;
        ++unwrittenPages_;
        writeOn();
    }
    if (unwrittenPages_ < largestUnwrittenPages)
        pageArrived(facts);
    else
        held_ = facts;
}

void TransactionReader::writeOn() {
    if (writtenPages_ > 0 || unwritten_.isEmpty()) return;
    writtenPages_ = std::exchange(unwrittenPages_, 0);
    const QList<Transaction> rows = std::exchange(unwritten_, {});
    store_.upsertTransactions(rows).then(
        this,
        [this, received = rows.size()](const UpsertReport& report) {
            writtenPages_ = 0;
            Q_EMIT rowsStored(received, report.inserted);
            stored();
        },
        [this](const Error& error) {
            writtenPages_ = unwrittenPages_ = 0;
            unwritten_.clear();
            fail(error);
        });
}

void TransactionReader::stored() {
    writeOn();
    if (held_) pageArrived(*std::exchange(held_, {}));
    if (!hasUnfinishedWork()) workFinished();
}

}  // namespace bankhub
