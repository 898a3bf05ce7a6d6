// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TransactionsPage that has to do with groups, the selection, the details and the foot.
#include <QMenu>

#include "app/transactions/duplicatereview.h"
#include "app/transactions/incompletedays.h"
#include "app/transactions/selectionsums.h"
#include "app/transactions/transactionbrowser.h"
#include "ui/export/receipt.h"
#include "ui/format/marktext.h"
#include "ui/models/transactionmodel.h"
#include "ui/transactions/groupbutton.h"
#include "ui/transactions/selectiontotals.h"
#include "ui/transactions/transactiondetail.h"
#include "ui/transactions/transactionspage.h"
#include "ui/transactions/transactiontable.h"
#include "ui/transactions/transactiontotalsbar.h"
#include "ui/transactions/viewdesk.h"

namespace bankhub {

namespace {
constexpr auto groupingState = "transactions/grouping";
}  // namespace

TransactionGrouping TransactionsPage::grouping() const {
    return sources_.browser.grouping();
}

void TransactionsPage::setGrouping(TransactionGrouping grouping) {
    groupBy(grouping);
    // While a view is shown its grouping is not that of the desk.
    if (views_ && views_->active() != 0)
        views_->noteChange();
    else
        sources_.settings.setState(QString::fromLatin1(groupingState), groupingName(grouping).toLatin1());
}

void TransactionsPage::groupBy(TransactionGrouping grouping) {
    group_->setGrouping(grouping);
    if (grouping != sources_.browser.grouping()) sources_.browser.setGrouping(grouping);
}

TransactionGrouping TransactionsPage::keptGrouping() const {
    return groupingFromName(QString::fromLatin1(sources_.settings.state(QString::fromLatin1(groupingState))));
}

ViewGrouping TransactionsPage::viewGrouping() {
    return {[this] { return grouping() == TransactionGrouping::None ? QString() : groupingName(grouping()); },
            [this](const QString& name) { groupBy(groupingFromName(name)); }, [this] { groupBy(keptGrouping()); }};
}

void TransactionsPage::offerGroupMenu(int headerRow, const QPoint& position) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    TransactionModel& model = table_->transactions();
    // The list may change while the menu is open.
    const QPersistentModelIndex header = model.index(headerRow, 0);
    const auto add = [&](const QString& text, const std::function<void()>& act) {
        connect(menu->addAction(text), &QAction::triggered, this, [header, act] {
            if (header.isValid()) act();
        });
    };
    add(tr("Select the rows of this group"), [this, header] { table_->selectGroup(header.row()); });
    add(model.isCollapsed(headerRow) ? tr("Expand this group") : tr("Collapse this group"),
        [this, header] { table_->toggleGroup(header.row()); });
    menu->addSeparator();
    add(tr("Collapse all groups"), [&model] { model.setAllCollapsed(true); });
    add(tr("Expand all groups"), [&model] { model.setAllCollapsed(false); });
    menu->popup(table_->viewport()->mapToGlobal(position));
}

void TransactionsPage::showSelection() {
    const QList<int> rows = table_->selectedRows();
    const TransactionGroup* group = table_->currentGroup();
    const Store::CachedTransaction* transaction = rows.size() > 1 ? nullptr : table_->currentTransaction();
    const std::optional<TransactionTotals> totals = totalsOfSelection(rows);
    if (rows.size() > 1)
        detail_->showSelection(rows.size(), totals);
    else if (group && rows.isEmpty())
        detail_->showGroup(table_->transactions().grouping(), *group);
    else if (transaction)
        detail_->showTransaction(*transaction);
    else if (!table_->hasCurrentSelection() && !showsHiddenRow_)
        detail_->showNothing();
    sources_.duplicates.show(transaction ? std::optional(transaction->rowId) : std::nullopt,
                             markRules(sources_.settings.marks()).duplicateSpanMs());
    showsHiddenRow_ = showsHiddenRow_ && rows.isEmpty();
    totals_->setSelection(static_cast<int>(rows.size()), totals);
}

std::optional<TransactionTotals> TransactionsPage::knownTotals(const QList<int>& rows) const {
    // Of a list whose rows are not all there yet, all are only the first.
    const std::optional<TransactionTotals> all = sources_.browser.totals();
    if (all && rows.size() == all->count && rows.size() == sources_.browser.rowCount()) return all;
    return selectionTotals(rows, TransactionTable::largestHandledSelection, table_->transactions());
}

std::optional<TransactionTotals> TransactionsPage::totalsOfSelection(const QList<int>& rows) {
    if (const std::optional<TransactionTotals> known = knownTotals(rows)) {
        summedRows_.clear();
        sums_->setRows({});
        return known;
    }
    // The same lines hold the same rows: a selection so large does not outlive its list.
    if (rows != summedRows_) {
        summedRows_ = rows;
        sums_->setRows(table_->rowIdsOf(rows));
    }
    return sums_->totals();
}

void TransactionsPage::showSimilar(Store::RowId rowId) {
    table_->setFocus(Qt::OtherFocusReason);
    if (table_->selectTransaction(rowId)) return;
    // It is hidden by the filter: the panel alone shows it.
    sources_.store.transactionsByRowId({rowId}).then(
        this,
        [this](const QList<Store::CachedTransaction>& rows) {
            if (rows.isEmpty()) return;
            table_->clearSelection();
            showsHiddenRow_ = true;
            detail_->showTransaction(rows.constFirst());
        },
        [](const Error&) {});
}

void TransactionsPage::printReceipt(const Store::CachedTransaction& row) {
    bankhub::printReceipt(row, sources_.origin, sources_.clock.nowUtcMs(), this);
}

void TransactionsPage::watchCompleteness() {
    incomplete_ = new IncompleteDays(sources_.store, this);
    connect(&sources_.browser, &TransactionBrowser::stateChanged, incomplete_,
            [this] { incomplete_->setQuery(sources_.browser.query()); });
    connect(incomplete_, &IncompleteDays::changed, this, [this] { setCompletenessText(completeness_); });
    incomplete_->setQuery(sources_.browser.query());
}

QString TransactionsPage::completenessText() const {
    if (incomplete_->count() == 0) return completeness_;
    return tr("%n day(s) of this period differ from the service's own count", nullptr, incomplete_->count());
}

void TransactionsPage::showSelectionTotals(const QList<int>& rows) {
    totals_->setSelection(static_cast<int>(rows.size()), totalsOfSelection(rows));
}

}  // namespace bankhub
