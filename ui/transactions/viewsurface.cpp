// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/viewsurface.h"

#include "ui/models/transactionmodel.h"
#include "ui/transactions/transactionfilterbar.h"
#include "ui/transactions/transactiontable.h"
#include "ui/transactions/viewdesk.h"

namespace bankhub {

namespace {
void showContent(const ViewContent& content, TransactionFilterBar& filter, TransactionTable& table,
                 const std::function<void(const TransactionQuery&)>& ask) {
    table.setColumns(content.columns);
    {
        // One new query for the filter and the order together.
        const QSignalBlocker quiet(&filter);
        filter.setLine(content.query);
    }
    TransactionQuery query = filter.query();
    setOrder(query, content.sorts);
    ask(query);
    table.showOrder();
}
}  // namespace

ViewSurface viewSurface(TransactionFilterBar& filter, TransactionTable& table, const ViewGrouping& grouping,
                        const std::function<void(const TransactionQuery&)>& ask) {
    ViewSurface surface;
    surface.shown = [&filter, &table, grouping] {
        return ViewContent{filter.line(), table.transactions().order(), table.columns(), grouping.shown()};
    };
    surface.show = [&filter, &table, grouping, ask](const ViewContent& content) {
        table.keepLayout(false);
        grouping.show(content.grouping);
        showContent(content, filter, table, ask);
    };
    surface.showPlain = [&filter, &table, grouping, ask] {
        grouping.showPlain();
        showContent(table.plainLayout(), filter, table, ask);
        table.keepLayout(true);
    };
    return surface;
}

void followChanges(ViewDesk& desk, TransactionFilterBar& filter, TransactionTable& table) {
    QObject::connect(&desk, &ViewDesk::changed, &table, [&desk, &table] { table.keepLayout(desk.active() == 0); });
    QObject::connect(&table, &RecordTable::columnsChanged, &desk, &ViewDesk::noteChange);
    QObject::connect(&table.transactions(), &TransactionModel::orderChanged, &desk, &ViewDesk::noteChange);
    QObject::connect(&filter, &TransactionFilterBar::changed, &desk, &ViewDesk::noteChange);
}

}  // namespace bankhub
