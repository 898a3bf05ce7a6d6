// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "app/domain/savedview.h"
#include "app/domain/transactiongroup.h"
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
    /// The group whose header is the current line; null otherwise.
    [[nodiscard]] const TransactionGroup* currentGroup() const;
    /// Without the headers of groups.
    [[nodiscard]] QList<int> selectedRows() const override;
    /// Shows the rows of a group or hides them.
    void toggleGroup(int headerRow);
    void selectGroup(int headerRow);
    /// Makes a transaction the only selected one and scrolls to it; false when it is not in the list.
    bool selectTransaction(Store::RowId rowId);
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
    [[nodiscard]] QList<Store::RowId> selectedRowIds() const { return rowIdsOf(selectedRows()); }
    [[nodiscard]] QList<Store::RowId> rowIdsOf(const QList<int>& rows) const;
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
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void scrollContentsBy(int horizontal, int vertical) override;

private:
    [[nodiscard]] int headerAt(const QPoint& position) const;
    bool takeGroupKey(int key);
    void updateLine(int row);
    void rememberTop();
    void restoreTop();
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
    /// Selected before, and not among the first rows of an answer: the rest of them comes later. Until the user selects
    /// something else.
    QList<Store::RowId> awaitedIds_;
    bool restoring_ = false;
    Store::RowId currentId_ = -1;
    std::optional<QString> currentKey_;  ///< of the group whose header is current
    // The line at the upper edge, for when the same query runs again.
    Store::RowId topId_ = -1;
    std::optional<QString> topKey_;
    std::pair<TransactionQuery, TransactionGrouping> shown_;
};

}  // namespace bankhub
