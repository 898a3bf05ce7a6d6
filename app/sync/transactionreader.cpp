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
    const qint64 received = page.rows.size();
    if (received > 0) {
        ++unwrittenPages_;
        store_.upsertTransactions(page.rows).then(
            this,
            [this, received](const UpsertReport& report) {
                Q_EMIT rowsStored(received, report.inserted);
                stored();
            },
            [this](const Error& error) {
                unwrittenPages_ = 0;
                fail(error);
            });
    }
    if (unwrittenPages_ < largestUnwrittenPages)
        pageArrived(facts);
    else
        held_ = facts;
}

void TransactionReader::stored() {
    --unwrittenPages_;
    if (held_) pageArrived(*std::exchange(held_, {}));
    if (unwrittenPages_ == 0) workFinished();
}

}  // namespace bankhub
