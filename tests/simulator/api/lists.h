// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "http/fields.h"
#include "hub.h"

namespace bankhub::simulator {

struct ListSlice {
    std::vector<Json> rows;
    std::int64_t total = 0;
};

/// The rows of a list from an offset, at most a limit of them.
using ListSource = std::function<ListSlice(std::int64_t offset, std::int64_t limit)>;

/// The paging block differs between lists.
enum class PagingBlock { PageAndTotalPages, CurrentPageAndPageCount };

/// Largest page that the service gives; a hostile one gives less than documented.
std::int64_t largestPage(const Hub& hub);

/// `mayShift`: rows can arrive while somebody pages through this list.
Reply answerList(const Hub& hub, const Request& request, const PageRequest& page, PagingBlock block, bool mayShift,
                 const ListSource& source);

/// The slice of rows that are all at hand.
ListSlice sliceOf(const std::vector<Json>& rows, std::int64_t offset, std::int64_t limit);

}  // namespace bankhub::simulator
