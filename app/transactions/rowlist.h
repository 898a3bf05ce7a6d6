// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <optional>

#include "app/store/store.h"

namespace bankhub {

/// The ordered keys of a list, with the way back from a key to its row.
class RowList {
public:
    [[nodiscard]] const QList<Store::RowId>& ids() const { return ids_; }
    [[nodiscard]] int size() const { return static_cast<int>(ids_.size()); }
    void replace(const QList<Store::RowId>& ids);
    /// -1 when it is not in the list. The first look-ups after a change walk the list, which takes less than a
    /// millisecond for a million rows; when more follow, an index is built.
    [[nodiscard]] int rowOf(Store::RowId rowId) const;

    struct Block {
        int first;
        int last;
        bool operator==(const Block&) const = default;
    };
    /// The rows of `changed` that are new, when `changed` is this list with one block of rows put in. Nothing when it
    /// differs in any other way or not at all.
    [[nodiscard]] std::optional<Block> insertedBlock(const QList<Store::RowId>& changed) const;

private:
    static constexpr int walksBeforeIndex = 16;
    QList<Store::RowId> ids_;
    mutable QHash<Store::RowId, int> index_;
    mutable int walks_ = 0;
};

}  // namespace bankhub
