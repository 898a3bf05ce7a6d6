// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/companies/companypages.h"

namespace bankhub {

void CompanyPages::take(const ListPage<Company>& page) {
    const qsizetype before = rows_.size();
    for (const Company& company : page.rows) {
        const auto known = index_.constFind(company.xid);
        if (known != index_.cend()) {
            rows_[*known] = company;
        } else {
            index_.insert(company.xid, rows_.size());
            rows_.append(company);
        }
    }
    unreadable_ += static_cast<int>(page.unreadable.size());
    if (page.info.total && *page.info.total >= 0) total_ = page.info.total;
    // A page that brings nothing new is the end, or the last page served again; asking on would never end.
    const bool broughtSomething = rows_.size() > before || !page.unreadable.isEmpty();
    hasMore_ = broughtSomething && promisesMore(page.info);
    ++nextPage_;
}

bool CompanyPages::promisesMore(const PageInfo& info) const {
    if (total_) return rows_.size() + unreadable_ < *total_;
    if (info.pageCount && *info.pageCount > 0) return nextPage_ < *info.pageCount;
    return info.hasMore.value_or(true);
}

}  // namespace bankhub
