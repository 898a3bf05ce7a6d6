// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/pagewalk.h"

namespace bankhub {

PageWalk::Verdict PageWalk::accept(const Facts& facts) {
    int newRows = 0;
    for (const QString& identifier : facts.identifiers) {
        if (!seenThisPass_.contains(identifier)) ++newRows;
        seenThisPass_.insert(identifier);
        seen_.insert(identifier);
        unreadable_.remove(identifier);
    }
    for (const QString& identifier : facts.unreadable) {
        if (identifier.isEmpty())
            ++namelessUnreadable_;
        else if (!seen_.contains(identifier))
            unreadable_.insert(identifier);
    }
    if (facts.info.total && *facts.info.total >= 0) total_ = facts.info.total;
    // The service may give smaller pages than asked for, whatever it says about them: the first page is a full one.
    if (pageSize_ == 0) pageSize_ = facts.identifiers.size() + facts.unreadable.size();

    if (hasMore(facts, newRows)) {
        ++page_;
        return Verdict::AskNext;
    }
    return endOfPass();
}

PageWalk::Verdict PageWalk::pastTheEnd() {
    return endOfPass();
}

bool PageWalk::hasMore(const Facts& facts, int newRows) const {
    const qsizetype rowsOnPage = facts.identifiers.size() + facts.unreadable.size();
    if (rowsOnPage == 0) return false;
    // The stated total is the best authority: page counts and flags were seen to be 0 or missing.
    if (total_) {
        if (seenThisPass_.size() + unreadableCount() >= *total_) return false;
        return newRows > 0 || page_ * pageSize_ < *total_;
    }
    if (facts.info.pageCount && *facts.info.pageCount > 0) return page_ < *facts.info.pageCount;
    if (facts.info.hasMore) return *facts.info.hasMore;
    // Nothing says where the end is. A page without a new row is the last page served again.
    return newRows > 0;
}

PageWalk::Verdict PageWalk::endOfPass() {
    if (!total_) return Verdict::Unproved;
    const qint64 accountedFor = seen_.size() + unreadableCount();
    const qint64 accountedForThisPass = seenThisPass_.size() + unreadableCount();
    if (accountedFor == *total_ || accountedForThisPass == *total_) return Verdict::Proved;
    if (pass_ >= largestPassCount) return Verdict::Unproved;
    // Rows moved between pages while they were read: read again, what was seen stays seen.
    ++pass_;
    page_ = 1;
    seenThisPass_.clear();
    namelessUnreadable_ = 0;
    return Verdict::AskNext;
}

}  // namespace bankhub
