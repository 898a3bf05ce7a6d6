// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <optional>

#include "app/domain/sortorder.h"
#include "app/domain/transactionmarks.h"
#include "app/store/store.h"
#include "app/transactions/groupedrows.h"

namespace bankhub {

class NewTransactions;
class TransactionBrowser;

/// The transactions of a browser as a table. Rows come into memory when a view asks for them; until then a cell reads
/// "…" and LoadingRole is true. Sorting changes the query: SQL sorts, never a proxy.
/// Where the browser groups its rows, a line of the table is either a transaction or the header of a group: GroupRole
/// tells them apart, headers cannot be selected, and nothing that copies or sums takes them for transactions.
class TransactionModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// `browser` must outlive the model.
    explicit TransactionModel(TransactionBrowser& browser, QObject* parent = nullptr);

    /// Column order on a fresh desk.
    static const QList<TransactionField>& columns();
    static int columnOf(TransactionField field);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// By this column alone.
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] SortOrder order() const;
    /// Asks for the rows in another order.
    void setOrder(const SortOrder& order);

    /// The row if it is in memory; asks for it otherwise.
    /// Null for the header of a group.
    [[nodiscard]] const Store::CachedTransaction* transactionAt(int row) const;
    /// The key of the transaction in this line; nothing for the header of a group.
    [[nodiscard]] std::optional<Store::RowId> rowIdAt(int row) const;
    /// The line of a transaction; -1 when it is not in the list or its group is collapsed.
    [[nodiscard]] int rowOf(Store::RowId rowId) const;

    [[nodiscard]] bool isGrouped() const { return lines_.isGrouped(); }
    [[nodiscard]] TransactionGrouping grouping() const { return grouping_; }
    [[nodiscard]] bool isHeader(int row) const;
    /// Takes the headers of groups out of ascending lines.
    void removeHeaders(QList<int>& rows) const { lines_.removeHeaders(rows); }
    /// The group that this line heads; null for a transaction.
    [[nodiscard]] const TransactionGroup* groupAt(int row) const;
    /// The line of the header above a transaction; -1 without groups.
    [[nodiscard]] int headerOf(int row) const;
    /// The line of the header of the group with this key; -1 when there is none.
    [[nodiscard]] int headerWithKey(const QString& key) const;
    [[nodiscard]] bool isCollapsed(int headerRow) const;
    void setCollapsed(int headerRow, bool collapsed);
    /// All groups, also those that appear later.
    void setAllCollapsed(bool collapsed);
    /// Expands the group that holds this transaction, if it is in the list.
    void reveal(Store::RowId rowId);
    /// The lines of the transactions of the group; nothing while it is collapsed.
    [[nodiscard]] std::optional<GroupedRows::Block> linesUnder(int headerRow) const;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    static QString fieldName(TransactionField field);
    /// Says all texts again in the present language.
    void retranslate();
    /// Which marks the rows carry; at first none.
    void setMarkRules(const MarkRules& rules);
    /// Rows that are new by it stand out. It must outlive the model.
    void followNews(const NewTransactions& news);

signals:
    void orderChanged();

private:
    void takeGroups();
    void tellLoaded(int first, int last);
    void showAgain();
    [[nodiscard]] QVariant headerCell(int row, int role) const;
    [[nodiscard]] QString sortMark(TransactionField field) const;
    /// What a screen reader says of a whole line.
    [[nodiscard]] QVariant spokenLine(int row, int role) const;
    [[nodiscard]] QString spokenHeading(TransactionField field) const;

    TransactionBrowser& browser_;
    GroupedRows lines_;
    TransactionGrouping grouping_ = TransactionGrouping::None;  ///< of lines_
    MarkRules rules_;
    const NewTransactions* news_ = nullptr;
};

}  // namespace bankhub
