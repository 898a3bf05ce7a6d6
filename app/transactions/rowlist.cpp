// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transactions/rowlist.h"

#include <algorithm>

namespace bankhub {

void RowList::replace(const QList<Store::RowId>& ids) {
    ids_ = ids;
    index_.clear();
    walks_ = 0;
}

int RowList::rowOf(Store::RowId rowId) const {
    if (walks_ < walksBeforeIndex) {
        ++walks_;
        return static_cast<int>(ids_.indexOf(rowId));
    }
    if (index_.isEmpty()) {
        index_.reserve(ids_.size());
        for (int row = 0; row < size(); ++row)
            index_.insert(ids_.at(row), row);
    }
    return index_.value(rowId, -1);
}

std::optional<RowList::Block> RowList::insertedBlock(const QList<Store::RowId>& changed) const {
    if (changed.size() <= ids_.size()) return {};
    const auto difference = std::mismatch(ids_.cbegin(), ids_.cend(), changed.cbegin());
    const auto sameAtStart = std::distance(ids_.cbegin(), difference.first);
    const auto inserted = changed.size() - ids_.size();
    if (!std::equal(difference.first, ids_.cend(), difference.second + inserted)) return {};
    return Block{static_cast<int>(sameAtStart), static_cast<int>(sameAtStart + inserted - 1)};
}

}  // namespace bankhub
