// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transactions/duplicatereview.h"

#include <algorithm>

namespace bankhub {

DuplicateReview::DuplicateReview(Store& store, const Clock& clock, QObject* parent)
    : QObject(parent), store_(store), clock_(clock) {
    connect(&store_, &Store::transactionsChanged, this, &DuplicateReview::read);
}

void DuplicateReview::show(const std::optional<Store::RowId>& rowId, qint64 withinMs) {
    if (rowId == rowId_ && withinMs == withinMs_) return;
    rowId_ = rowId;
    withinMs_ = withinMs;
    take({});
    read();
}

bool DuplicateReview::isSuspect() const {
    return std::any_of(neighbours_.cbegin(), neighbours_.cend(),
                       [](const Store::DuplicateNeighbour& neighbour) { return !neighbour.decidedDistinct; });
}

void DuplicateReview::decide(bool distinct) {
    if (!rowId_ || neighbours_.isEmpty()) return;
    QList<Store::RowId> others;
    for (const Store::DuplicateNeighbour& neighbour : std::as_const(neighbours_))
        others << neighbour.row.rowId;
    // The change of the store brings the new state.
    store_.decideDuplicates(*rowId_, others, distinct, clock_.nowUtcMs())
        .then(
            this, [](const Done&) {}, [this](const Error& error) { Q_EMIT failed(error); });
}

void DuplicateReview::read() {
    if (reading_) reading_->cancel();
    reading_.reset();
    if (!rowId_ || withinMs_ <= 0) return;
    reading_ = store_.duplicateNeighbours(*rowId_, withinMs_);
    reading_->then(
        this,
        [this, rowId = rowId_, withinMs = withinMs_](const QList<Store::DuplicateNeighbour>& found) {
            if (rowId == rowId_ && withinMs == withinMs_) take(found);
        },
        [](const Error&) {});  // the table beside it says when the cache cannot be read
}

void DuplicateReview::take(const QList<Store::DuplicateNeighbour>& found) {
    if (found == neighbours_) return;
    neighbours_ = found;
    Q_EMIT changed();
}

}  // namespace bankhub
