// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QTimer>
#include <optional>

#include "app/core/pending.h"
#include "app/domain/transactionquery.h"
#include "app/store/store.h"

namespace bankhub {

/// Sums of a selection that is too large to be held in memory row by row: the cache adds them up. The newest selection
/// wins, and sums that are there stay right when the cache changes.
class SelectionSums : public QObject {
    Q_OBJECT
public:
    /// `store` must outlive the sums.
    explicit SelectionSums(Store& store, QObject* parent = nullptr);

    /// Other rows than before; changed() follows when their sums are known. None: nothing is selected.
    void setRows(const QList<Store::RowId>& rows);
    /// Of the present rows; nothing until they are known, or when they could not be read.
    [[nodiscard]] const std::optional<TransactionTotals>& totals() const { return totals_; }

signals:
    void changed();

private:
    void read();
    void setTotals(const std::optional<TransactionTotals>& totals);

    Store& store_;
    QList<Store::RowId> rows_;
    std::optional<TransactionTotals> totals_;
    std::optional<Pending<TransactionTotals>> reading_;
    quint64 asked_ = 0;
    QTimer again_;  ///< while rows come in, the cache tells of changes many times a second
};

}  // namespace bankhub
