// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/selectiontotals.h"

#include "app/export/exporttable.h"
#include "ui/models/transactionmodel.h"

namespace bankhub {

std::optional<TransactionTotals> selectionTotals(const QList<int>& rows, int limit, const TransactionModel& model) {
    if (rows.size() > limit) return {};
    TransactionTotals totals;
    bool complete = true;
    for (const int row : rows) {
        const Store::CachedTransaction* cached = model.transactionAt(row);
        if (model.isHeader(row)) continue;
        if (!cached) {
            complete = false;
            continue;
        }
        addToTotals(totals, cached->transaction);
    }
    if (!complete) return {};
    return totals;
}

}  // namespace bankhub
