// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "app/domain/savedview.h"
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
    /// All columns in the order on the screen.
    [[nodiscard]] QList<ViewColumn> columns() const;
    /// Shows these columns; empty: as the program makes them.
    void setColumns(const QList<ViewColumn>& columns);
    [[nodiscard]] int hiddenCount() const;
    /// Marks the headings by which the rows are ordered, after the query was given another order.
    void showOrder();
    /// The columns and the order of the desk itself, without a view; they are kept in the settings.
    [[nodiscard]] ViewContent plainLayout() const;
    /// While a view is shown its columns are not those of the desk.
    void keepLayout(bool keep);
    /// Says the headings again in the present language, and makes room for them.
    void retranslate();

    /// The keys of the selected rows, in the order on the screen.
    [[nodiscard]] QList<Store::RowId> selectedRowIds() const;
    /// The selected rows when they are few and all in memory.
    [[nodiscard]] std::optional<QList<Store::CachedTransaction>> selectionInMemory() const;
    /// Ways to order by this column, as entries of a menu.
    void addOrderActions(QMenu& menu, int column);

signals:
    /// The selection, the current row, or what is known of them has changed.
    void selectionShifted();
    /// The menu of the headings asks for the chooser.
    void chooserRequested();

protected:
    void addHeadingActions(QMenu& menu, int column) override;
    void extendHeaderMenu(QMenu& menu) override;
    void changeEvent(QEvent* event) override;

private:
    void setUpColumns();
    void takeSamples();
    void arrange(const QList<ViewColumn>& wanted);
    void setUpOrder();
    void saveColumns();
    void noteWidth(int column, int width);
    [[nodiscard]] int pixels(int tenths) const;
    void rememberSelection();
    void restoreSelection();

    TransactionBrowser& browser_;
    Settings& settings_;
    TransactionModel* model_ = nullptr;
    QTimer saveDelay_;
    QHash<int, int> widths_;  ///< column -> tenths of a character, where it is not the program's own
    bool arranging_ = false;
    bool keepLayout_ = true;
    QList<Store::RowId> selectedIds_;
    Store::RowId currentId_ = -1;
};

}  // namespace bankhub
