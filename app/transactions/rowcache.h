// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <optional>

#include "app/store/store.h"

namespace bankhub {

/// Rows in memory, by key, so that rows that move in the list stay known. Holds `capacity` rows at most; those not
/// asked for the longest go first.
class RowCache {
public:
    explicit RowCache(int capacity = 6000) : capacity_(capacity) {}

    /// Null when the row is not in memory. The pointer is good until the next insert.
    [[nodiscard]] const Store::CachedTransaction* find(Store::RowId rowId);
    /// True when one of the rows was not known or was different.
    bool insert(const QList<Store::CachedTransaction>& rows);
    [[nodiscard]] QList<Store::RowId> rowIds() const { return entries_.keys(); }
    [[nodiscard]] int size() const { return static_cast<int>(entries_.size()); }

private:
    struct Entry {
        Store::CachedTransaction row;
        quint64 lastUse = 0;
    };
    void dropOldest();

    QHash<Store::RowId, Entry> entries_;
    int capacity_;
    quint64 uses_ = 0;
};

/// Which segments of the list (200 neighbouring rows each) are wanted next: the newest first, because that is where the
/// user has scrolled to; of older wishes only a few are kept, since a view that still shows them asks again.
class SegmentRequests {
public:
    static constexpr int segmentSize = 200;
    static int segmentOf(int row) { return row / segmentSize; }

    void want(int segment);
    /// The newest wish; it stays known as running until finished() is called.
    std::optional<int> takeNewest();
    void finished() { running_.reset(); }
    /// Segment numbers have lost their meaning: the list has changed.
    void clear();

private:
    static constexpr int largestWaiting = 4;
    QList<int> waiting_;  ///< oldest first
    std::optional<int> running_;
};

}  // namespace bankhub
