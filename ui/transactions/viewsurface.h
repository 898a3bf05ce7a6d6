// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "app/domain/savedview.h"

namespace bankhub {

class TransactionFilterBar;
class TransactionTable;
class ViewDesk;

/// Where views are shown: the page of transactions, in the words that a view needs of it.
struct ViewSurface {
    std::function<ViewContent()> shown;  ///< what is on the screen now
    std::function<void(const ViewContent&)> show;
    /// Without a view: all transactions, the desk's own columns and order.
    std::function<void()> showPlain;
};

/// How the rows are grouped, by the name of the grouping; an empty name is none.
struct ViewGrouping {
    std::function<QString()> shown;
    std::function<void(const QString& name)> show;
    std::function<void()> showPlain;  ///< the desk's own
};

/// The surface made of the filter and the table of a page, which must outlive it. `ask` puts a query to the cache.
ViewSurface viewSurface(TransactionFilterBar& filter, TransactionTable& table, const ViewGrouping& grouping,
                        const std::function<void(const TransactionQuery&)>& ask);
/// Tells the desk whenever the user changes something there, and the table whose columns it shows.
void followChanges(ViewDesk& desk, TransactionFilterBar& filter, TransactionTable& table);

}  // namespace bankhub
