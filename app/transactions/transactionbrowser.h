// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <optional>

#include "app/core/pending.h"
#include "app/domain/transactiongroup.h"
#include "app/domain/transactionquery.h"
#include "app/store/store.h"

namespace bankhub {

/// The rows behind the transaction page: a query over the cache, its ordered keys, its totals, and pages of rows on
/// demand. Re-runs itself when the cache changes (at most once a second); the newest query wins and older answers are
/// dropped. First rows come from a LIMIT query before the whole list of keys.
class TransactionBrowser : public QObject {
    Q_OBJECT
public:
    enum class State { Loading, Ready, Failed };

    explicit TransactionBrowser(Store& store, QObject* parent = nullptr);
    ~TransactionBrowser() override;

    void setQuery(const TransactionQuery& query);
    [[nodiscard]] const TransactionQuery& query() const;
    /// Gathers the rows in groups, which come one after the other in the list. Where the groups are known before the
    /// rows, all of them come at once with the first rows.
    void setGrouping(TransactionGrouping grouping);
    [[nodiscard]] TransactionGrouping grouping() const;
    /// The groups of the rows that are there; none when they are not grouped, which for a moment after setGrouping may
    /// not be what grouping() says. Their counts add up to rowCount() or, until all rows are there, to more.
    [[nodiscard]] const QList<TransactionGroup>& groups() const;
    [[nodiscard]] TransactionGrouping groupingOfRows() const;
    [[nodiscard]] State state() const;
    [[nodiscard]] std::optional<Error> error() const;
    /// Rows that are read from now on, and those in memory, say whether another within this span looks like the same
    /// payment; 0 = not looked for.
    void setDuplicateSpan(qint64 withinMs);
    /// Runs the query again, also after a failure.
    void reload();

    [[nodiscard]] int rowCount() const;
    [[nodiscard]] Store::RowId rowIdAt(int row) const;
    /// -1 when the key is not among the rows.
    [[nodiscard]] int rowOf(Store::RowId rowId) const;
    /// The row if it is in memory. Otherwise nothing, and its segment is asked for: rowsLoaded follows.
    [[nodiscard]] const Store::CachedTransaction* rowAt(int row);
    /// Totals of the current query; nothing while they are being counted.
    [[nodiscard]] std::optional<TransactionTotals> totals() const;
    /// Rows in the whole cache, without any filter; nothing until known.
    [[nodiscard]] std::optional<qint64> cachedCount() const;

signals:
    void stateChanged();
    void totalsChanged();
    /// The model must reset around the change: aboutToReset is sent before the list is exchanged, reset after.
    void rowsAboutToReset();
    void rowsReset();
    /// New rows of the same query came in front: a plain insert, so selection and scroll position stay.
    void rowsAboutToBeInserted(int first, int last);
    void rowsInserted();
    /// The same rows are in the same groups, whose sums have changed.
    void groupsChanged();
    /// Rows [first, last] changed or came into memory.
    void rowsLoaded(int first, int last);

private:
    class Private;
    std::unique_ptr<Private> d_;
};

}  // namespace bankhub
