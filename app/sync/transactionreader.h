// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/transactionapi.h"
#include "app/store/store.h"
#include "app/sync/listreader.h"

namespace bankhub {

/// Reads the transactions of one filter into the store, page by page. The next pages are asked for while the store
/// still writes the last ones, and what has come by then is written together: the larger part of a write is its end,
/// when every page of the indexes that was touched goes to the disk. `finished` comes only when everything read is
/// durable.
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
    [[nodiscard]] bool hasUnfinishedWork() const override { return writtenPages_ + unwrittenPages_ > 0; }

private:
    void take(const ListPage<Transaction>& page);
    void writeOn();
    void stored();

    /// A thousand rows: a question of the window waits for them no longer than it takes to blink.
    static constexpr int largestUnwrittenPages = 10;
    ApiClient& api_;
    Store& store_;
    api::TransactionListFilter filter_;
    std::optional<Pending<ListPage<Transaction>>> request_;
    /// An answer that waits because the store is behind.
    std::optional<PageWalk::Facts> held_;
    QList<Transaction> unwritten_;
    int unwrittenPages_ = 0;
    int writtenPages_ = 0;  ///< of the write that is under way; 0 = none is
    bool sawRowsOnEndDay_ = false;
};

}  // namespace bankhub
