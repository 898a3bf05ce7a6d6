// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transactions/rowcache.h"

#include <algorithm>

namespace bankhub {

const Store::CachedTransaction* RowCache::find(Store::RowId rowId) {
    const auto entry = entries_.find(rowId);
    if (entry == entries_.end()) return nullptr;
    entry->lastUse = ++uses_;
    return &entry->row;
}

bool RowCache::insert(const QList<Store::CachedTransaction>& rows) {
    bool changed = false;
    for (const Store::CachedTransaction& row : rows) {
        Entry& entry = entries_[row.rowId];
        changed = changed || entry.lastUse == 0 || entry.row != row;
        // A row that is only read again keeps its age.
        if (entry.lastUse == 0) entry.lastUse = ++uses_;
        entry.row = row;
    }
    if (size() > capacity_) dropOldest();
    return changed;
}

void RowCache::dropOldest() {
    // A quarter more than needed goes, so that this is not repeated for every segment.
    const int surplus = size() - capacity_ * 3 / 4;
    QList<std::pair<quint64, Store::RowId>> byUse;
    byUse.reserve(size());
    for (auto entry = entries_.cbegin(); entry != entries_.cend(); ++entry)
        byUse.append({entry->lastUse, entry.key()});
    std::nth_element(byUse.begin(), byUse.begin() + surplus, byUse.end());
    for (int index = 0; index < surplus; ++index)
        entries_.remove(byUse.at(index).second);
}

void SegmentRequests::want(int segment) {
    if (running_ == segment) return;
    waiting_.removeOne(segment);
    waiting_.append(segment);
    if (waiting_.size() > largestWaiting) waiting_.removeFirst();
}

std::optional<int> SegmentRequests::takeNewest() {
    if (running_ || waiting_.isEmpty()) return {};
    running_ = waiting_.takeLast();
    return running_;
}

void SegmentRequests::clear() {
    waiting_.clear();
    running_.reset();
}

}  // namespace bankhub
