// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TransactionModel that has to do with groups.
#include "app/transactions/transactionbrowser.h"
#include "ui/format/grouptext.h"
#include "ui/models/modelroles.h"
#include "ui/models/transactionmodel.h"

namespace bankhub {

void TransactionModel::takeGroups() {
    const TransactionGrouping grouping = browser_.groupingOfRows();
    // Which groups are collapsed means nothing for another grouping.
    if (grouping != grouping_) lines_ = {};
    grouping_ = grouping;
    if (grouping == TransactionGrouping::None)
        lines_.setRows(browser_.rowCount());
    else
        lines_.setGroups(browser_.groups(), browser_.rowCount());
}

void TransactionModel::tellLoaded(int first, int last) {
    const auto lines = lines_.linesOfRows(first, last);
    if (lines) Q_EMIT dataChanged(index(lines->first, 0), index(lines->last, columnCount() - 1));
}

std::optional<Store::RowId> TransactionModel::rowIdAt(int row) const {
    if (row < 0 || row >= lines_.lineCount()) return {};
    const GroupedRows::Line line = lines_.lineAt(row);
    if (line.isHeader()) return {};
    return browser_.rowIdAt(line.row);
}

int TransactionModel::rowOf(Store::RowId rowId) const {
    return lines_.lineOfRow(browser_.rowOf(rowId));
}

bool TransactionModel::isHeader(int row) const {
    return lines_.isGrouped() && row >= 0 && row < lines_.lineCount() && lines_.lineAt(row).isHeader();
}

const TransactionGroup* TransactionModel::groupAt(int row) const {
    return isHeader(row) ? &browser_.groups().at(lines_.lineAt(row).group) : nullptr;
}

int TransactionModel::headerOf(int row) const {
    if (!lines_.isGrouped() || row < 0 || row >= lines_.lineCount()) return -1;
    return lines_.headerLine(lines_.lineAt(row).group);
}

int TransactionModel::headerWithKey(const QString& key) const {
    if (!lines_.isGrouped()) return -1;
    const QList<TransactionGroup>& groups = browser_.groups();
    for (int group = 0; group < groups.size(); ++group)
        if (groups.at(group).key == key) return lines_.headerLine(group);
    return -1;
}

bool TransactionModel::isCollapsed(int headerRow) const {
    return isHeader(headerRow) && lines_.isCollapsed(lines_.lineAt(headerRow).group);
}

void TransactionModel::setCollapsed(int headerRow, bool collapsed) {
    if (!isHeader(headerRow) || isCollapsed(headerRow) == collapsed) return;
    const int group = lines_.lineAt(headerRow).group;
    const auto [firstRow, lastRow] = lines_.rowsOfGroup(group);
    const int first = headerRow + 1;
    const int last = headerRow + 1 + lastRow - firstRow;
    if (collapsed)
        beginRemoveRows({}, first, last);
    else
        beginInsertRows({}, first, last);
    lines_.setCollapsed(group, collapsed);
    if (collapsed)
        endRemoveRows();
    else
        endInsertRows();
    Q_EMIT dataChanged(index(headerRow, 0), index(headerRow, columnCount() - 1));
}

void TransactionModel::setAllCollapsed(bool collapsed) {
    if (!lines_.isGrouped()) return;
    beginResetModel();
    lines_.setAllCollapsed(collapsed);
    endResetModel();
}

void TransactionModel::reveal(Store::RowId rowId) {
    const int row = browser_.rowOf(rowId);
    if (row < 0 || !lines_.isGrouped()) return;
    setCollapsed(lines_.headerLine(lines_.groupOfRow(row)), false);
}

std::optional<GroupedRows::Block> TransactionModel::linesUnder(int headerRow) const {
    if (!isHeader(headerRow)) return {};
    return lines_.linesOfGroup(lines_.lineAt(headerRow).group);
}

Qt::ItemFlags TransactionModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags all = QAbstractTableModel::flags(index);
    return index.isValid() && isHeader(index.row()) ? all & ~Qt::ItemIsSelectable : all;
}

QVariant TransactionModel::headerCell(int row, int role) const {
    const TransactionGroup& group = *groupAt(row);
    switch (role) {
        case GroupRole:
            return true;
        case Qt::DisplayRole:
            return tr("%1 · %2", "name and sums of a group").arg(groupLabel(grouping_, group), groupSums(group.totals));
        case Qt::AccessibleTextRole:
            return (isCollapsed(row) ? tr("Group %1, collapsed. %2") : tr("Group %1, expanded. %2"))
                .arg(groupLabel(grouping_, group), groupSums(group.totals));
        case LoadingRole:
            return false;
        default:
            return {};
    }
}

}  // namespace bankhub
