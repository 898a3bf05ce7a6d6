// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transactions/groupedrows.h"

#include <algorithm>

namespace bankhub {

namespace {
/// The group that `position` falls into, when `starts` holds where each begins.
int groupAt(const QList<int>& starts, int position) {
    return static_cast<int>(std::upper_bound(starts.cbegin(), starts.cend(), position) - starts.cbegin()) - 1;
}
}  // namespace

void GroupedRows::setRows(int rows) {
    grouped_ = false;
    rows_ = rows;
    keys_.clear();
    firstRow_.clear();
    firstLine_.clear();
    collapsed_.clear();
}

void GroupedRows::setGroups(const QList<TransactionGroup>& groups, int rows) {
    grouped_ = true;
    keys_.clear();
    collapsed_.clear();
    firstRow_ = {0};
    for (const TransactionGroup& group : groups) {
        keys_.append(group.key);
        firstRow_.append(static_cast<int>(std::min<qint64>(rows, firstRow_.constLast() + group.totals.count)));
        collapsed_.append(collapsedUnlessNamed_ != exceptions_.contains(group.key));
    }
    rows_ = firstRow_.constLast();
    layOut();
}

void GroupedRows::layOut() {
    firstLine_.clear();
    firstLine_.reserve(groupCount() + 1);
    firstLine_.append(0);
    for (int group = 0; group < groupCount(); ++group) {
        const int rows = collapsed_.at(group) ? 0 : firstRow_.at(group + 1) - firstRow_.at(group);
        firstLine_.append(firstLine_.constLast() + 1 + rows);
    }
}

int GroupedRows::lineCount() const {
    return grouped_ ? firstLine_.constLast() : rows_;
}

GroupedRows::Line GroupedRows::lineAt(int line) const {
    if (!grouped_) return {-1, line};
    const int group = groupAt(firstLine_, line);
    const int within = line - firstLine_.at(group) - 1;
    return {group, within < 0 ? -1 : firstRow_.at(group) + within};
}

void GroupedRows::removeHeaders(QList<int>& lines) const {
    if (!grouped_ || lines.isEmpty()) return;
    int group = groupAt(firstLine_, lines.constFirst());
    const auto isHeader = [&](int line) {
        while (group < groupCount() && firstLine_.at(group) < line)
            ++group;
        return group < groupCount() && firstLine_.at(group) == line;
    };
    lines.removeIf(isHeader);
}

int GroupedRows::groupOfRow(int row) const {
    return grouped_ ? groupAt(firstRow_, row) : -1;
}

int GroupedRows::lineOfRow(int row) const {
    if (row < 0 || row >= rows_) return -1;
    if (!grouped_) return row;
    const int group = groupAt(firstRow_, row);
    return collapsed_.at(group) ? -1 : firstLine_.at(group) + 1 + row - firstRow_.at(group);
}

std::optional<GroupedRows::Block> GroupedRows::linesOfGroup(int group) const {
    const Block lines{firstLine_.at(group) + 1, firstLine_.at(group + 1) - 1};
    if (lines.first > lines.last) return {};
    return lines;
}

std::optional<GroupedRows::Block> GroupedRows::linesOfRows(int first, int last) const {
    if (first > last || first < 0 || last >= rows_) return {};
    if (!grouped_) return Block{first, last};
    int firstGroup = groupAt(firstRow_, first);
    int lastGroup = groupAt(firstRow_, last);
    const int from = lineOfRow(first);
    const int to = lineOfRow(last);
    while (from < 0 && firstGroup <= lastGroup && !linesOfGroup(firstGroup))
        ++firstGroup;
    while (to < 0 && lastGroup >= firstGroup && !linesOfGroup(lastGroup))
        --lastGroup;
    if (firstGroup > lastGroup) return {};
    return Block{from >= 0 ? from : linesOfGroup(firstGroup)->first, to >= 0 ? to : linesOfGroup(lastGroup)->last};
}

void GroupedRows::setCollapsed(int group, bool collapsed) {
    if (collapsed_.at(group) == collapsed) return;
    collapsed_[group] = collapsed;
    if (collapsed == collapsedUnlessNamed_)
        exceptions_.remove(keys_.at(group));
    else
        exceptions_.insert(keys_.at(group));
    layOut();
}

void GroupedRows::setAllCollapsed(bool collapsed) {
    collapsedUnlessNamed_ = collapsed;
    exceptions_.clear();
    collapsed_.fill(collapsed);
    if (grouped_) layOut();
}

}  // namespace bankhub
