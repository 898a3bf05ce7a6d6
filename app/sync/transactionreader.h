// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/transactionapi.h"
#include "app/store/store.h"
#include "app/sync/listreader.h"

namespace bankhub {

/// Reads the transactions of one filter into the store, page by page. The next page is asked for while the store still
/// writes the last ones; `finished` comes only when everything read is durable.
class TransactionReader final : public ListReader {
    Q_OBJECT
public:
    TransactionReader(ApiClient& api, Store& store, const Patience& patience, const api::TransactionListFilter& filter,
                      QObject* parent = nullptr);

    /// A row after midnight of the filter's last day came: the service includes the end day.
    [[nodiscard]] bool sawRowsOnEndDay() const { return sawRowsOnEndDay_; }

signals:
    void rowsStored(qint64 received, qint64 inserted);

protected:
    void requestPage(int page) override;
    void abandonRequest() override;
    [[nodiscard]] bool hasUnfinishedWork() const override { return unwrittenPages_ > 0; }

private:
    void take(const ListPage<Transaction>& page);
    void stored();

    static constexpr int largestUnwrittenPages = 3;
    ApiClient& api_;
    Store& store_;
    api::TransactionListFilter filter_;
    std::optional<Pending<ListPage<Transaction>>> request_;
    /// An answer that waits because the store is behind.
    std::optional<PageWalk::Facts> held_;
    int unwrittenPages_ = 0;
    bool sawRowsOnEndDay_ = false;
};

}  // namespace bankhub
