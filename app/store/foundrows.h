// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <utility>
#include <vector>

#include "app/store/rowset.h"

namespace bankhub {

/// The last sets that searches have found: one change of a filter asks for the first rows, the sums and all keys.
class FoundRows {
public:
    /// States the content of the file as a number; what was found in another one is forgotten.
    void setContent(std::pair<qint64, qint64> content) {
        if (content != content_) entries_.clear();
        content_ = content;
    }
    [[nodiscard]] std::optional<RowSet> find(const QString& word, bool inCompanyNames) const {
        for (const Entry& entry : entries_)
            if (entry.word == word && entry.inCompanyNames == inCompanyNames) return entry.rows;
        return {};
    }
    void insert(const QString& word, bool inCompanyNames, const RowSet& rows) {
        if (entries_.size() == capacity) entries_.erase(entries_.begin());
        entries_.push_back({word, inCompanyNames, rows});
    }

private:
    struct Entry {
        QString word;
        bool inCompanyNames;
        RowSet rows;
    };
    static constexpr std::size_t capacity = 8;
    std::vector<Entry> entries_;
    std::pair<qint64, qint64> content_{-1, -1};
};

}  // namespace bankhub
