// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <optional>

#include "app/api/page.h"
#include "app/domain/company.h"

namespace bankhub {

/// Companies as they come page by page from a list that may shift meanwhile: each company once, in its latest state,
/// and a decision whether there is more (contract notes, sections 6 and 20).
class CompanyPages {
public:
    void take(const ListPage<Company>& page);
    /// The page asked for was refused as out of range.
    void takeEnd() { hasMore_ = false; }

    [[nodiscard]] const QList<Company>& rows() const { return rows_; }
    [[nodiscard]] int nextPage() const { return nextPage_; }
    [[nodiscard]] bool hasMore() const { return hasMore_; }
    /// What the service says there are, when it says so.
    [[nodiscard]] std::optional<qint64> total() const { return total_; }
    /// Rows that the service sent and nobody could read.
    [[nodiscard]] int unreadableCount() const { return unreadable_; }

private:
    [[nodiscard]] bool promisesMore(const PageInfo& info) const;

    QList<Company> rows_;
    QHash<CompanyXid, qsizetype> index_;
    std::optional<qint64> total_;
    int unreadable_ = 0;
    int nextPage_ = 1;
    bool hasMore_ = true;
};

}  // namespace bankhub
