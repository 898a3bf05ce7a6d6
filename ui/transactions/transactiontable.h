// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "app/settings/settings.h"
#include "app/store/store.h"
#include "ui/widgets/recordtable.h"

namespace bankhub {

class TransactionBrowser;
class TransactionModel;

/// The table of transactions: its columns and their order, kept in the settings, and a selection that follows its rows
/// when the query runs again.
class TransactionTable : public RecordTable {
    Q_OBJECT
public:
    /// Larger selections are neither summed row by row nor kept: their rows are not all in memory.
    static constexpr int largestHandledSelection = 1000;

    /// Both must outlive the table.
    TransactionTable(TransactionBrowser& browser, Settings& settings, QWidget* parent = nullptr);
    ~TransactionTable() override;

    [[nodiscard]] TransactionModel& transactions() { return *model_; }
    /// The current row when it is selected and in memory.
    [[nodiscard]] const Store::CachedTransaction* currentTransaction() const;
    [[nodiscard]] bool hasCurrentSelection() const;
    /// The columns that are shown, in the order on the screen.
    [[nodiscard]] QList<TransactionField> visibleFields() const;
    /// The keys of the selected rows, in the order on the screen.
    [[nodiscard]] QList<Store::RowId> selectedRowIds() const;
    /// The selected rows when they are few and all in memory.
    [[nodiscard]] std::optional<QList<Store::CachedTransaction>> selectionInMemory() const;
    /// Ways to order by this column, as entries of a menu.
    void addOrderActions(QMenu& menu, int column);

signals:
    /// The selection, the current row, or what is known of them has changed.
    void selectionShifted();

protected:
    void addHeadingActions(QMenu& menu, int column) override;

private:
    void setUpColumns();
    void setUpOrder();
    void saveColumns();
    void rememberSelection();
    void restoreSelection();

    TransactionBrowser& browser_;
    Settings& settings_;
    TransactionModel* model_;
    QTimer saveDelay_;
    QList<Store::RowId> selectedIds_;
    Store::RowId currentId_ = -1;
};

}  // namespace bankhub
