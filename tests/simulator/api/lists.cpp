// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/lists.h"

#include <algorithm>

#include "base/random.h"
#include "http/replies.h"

namespace bankhub::simulator {

namespace {

Json pagingBlock(PagingBlock block, const PageRequest& page, std::int64_t total) {
    const std::int64_t pages = (total + page.perPage - 1) / page.perPage;
    if (block == PagingBlock::PageAndTotalPages) {
        return {{"page", page.page}, {"per_page", page.perPage}, {"total", total}, {"total_pages", pages}};
    }
    return {{"per_page", page.perPage},
            {"total", total},
            {"has_more", page.page < pages},
            {"current_page", page.page},
            {"page_count", pages}};
}

/// Delivers rows twice, as an offset into a moving list does. Nothing is held back by this: a page only grows.
void repeatRows(std::vector<Json>& rows, const PageRequest& page, const ListSource& source, RandomStream& random) {
    if (rows.empty()) return;
    if (random.chance(0.2)) rows.push_back(rows[random.below(rows.size())]);
    if (page.offset() > 0 && random.chance(0.25)) {
        const ListSlice previous = source(page.offset() - 1, 1);
        rows.insert(rows.begin(), previous.rows.begin(), previous.rows.end());
    }
}

Reply refusePage(const PageRequest& page) {
    return replies::frameworkError(404, "page", "Trang " + std::to_string(page.page) + " không tồn tại");
}

}  // namespace

std::int64_t largestPage(const Hub& hub) {
    return hub.options.hostile ? 50 : 100;
}

ListSlice sliceOf(const std::vector<Json>& rows, std::int64_t offset, std::int64_t limit) {
    ListSlice slice;
    slice.total = static_cast<std::int64_t>(rows.size());
    for (std::int64_t position = offset; position < std::min(slice.total, offset + limit); ++position) {
        slice.rows.push_back(rows[static_cast<std::size_t>(position)]);
    }
    return slice;
}

Reply answerList(const Hub& hub, const Request& request, const PageRequest& asked, PagingBlock block, bool mayShift,
                 const ListSource& source) {
    PageRequest page = asked;
    RandomStream random(hub.options.seed, Purpose::Spelling, request.number * 2);
    const bool hostile = hub.options.hostile;
    // Rows that arrive between two requests push older ones to the next page.
    const std::int64_t shift = hostile && mayShift && page.page > 1 && random.chance(0.05) ? random.between(1, 3) : 0;
    ListSlice slice = source(page.offset() - shift, page.perPage);
    if (hostile && slice.rows.empty() && slice.total > 0) {
        const int habit = random.between(0, 2);
        if (habit == 0) return refusePage(page);
        if (habit == 1) {
            page.page = (slice.total + page.perPage - 1) / page.perPage;
            slice = source(page.offset(), page.perPage);
        }
    }
    if (hostile) repeatRows(slice.rows, page, source, random);
    Json data = Json::array();
    for (Json& row : slice.rows)
        data.push_back(std::move(row));
    return replies::json(200, {{"data", std::move(data)}, {"meta", pagingBlock(block, page, slice.total)}});
}

}  // namespace bankhub::simulator
