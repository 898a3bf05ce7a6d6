// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <optional>

#include "app/domain/transactiongroup.h"

namespace bankhub {

/// The lines of a grouped table: each group has a header line, and under it a line for each of its rows unless the
/// group is collapsed. Without groups every row is a line. Looking up takes time by the logarithm of the number of
/// groups, changing by their number, never by that of the rows.
class GroupedRows {
public:
    struct Line {
        int group = -1;
        int row = -1;  ///< -1: the header of the group
        [[nodiscard]] bool isHeader() const { return row < 0; }
        bool operator==(const Line&) const = default;
    };
    struct Block {
        int first;
        int last;
        bool operator==(const Block&) const = default;
    };

    /// The list has `rows` rows and no groups.
    void setRows(int rows);
    /// Groups that are known by their keys stay collapsed or expanded. Of the rows only the first `rows` are there yet:
    /// the groups behind them have their header lines alone.
    void setGroups(const QList<TransactionGroup>& groups, int rows);
    [[nodiscard]] bool isGrouped() const { return grouped_; }
    [[nodiscard]] int groupCount() const { return static_cast<int>(keys_.size()); }

    [[nodiscard]] int lineCount() const;
    [[nodiscard]] Line lineAt(int line) const;
    /// Takes the headers out of ascending lines.
    void removeHeaders(QList<int>& lines) const;
    [[nodiscard]] int headerLine(int group) const { return firstLine_.at(group); }
    [[nodiscard]] int groupOfRow(int row) const;
    /// -1 when its group is collapsed.
    [[nodiscard]] int lineOfRow(int row) const;
    /// The lines of the rows of an expanded group; nothing when it has none.
    [[nodiscard]] std::optional<Block> linesOfGroup(int group) const;
    /// The rows of a group, shown or not.
    [[nodiscard]] Block rowsOfGroup(int group) const { return {firstRow_.at(group), firstRow_.at(group + 1) - 1}; }
    /// The lines from the first to the last of these rows, header lines between them included; nothing when none of
    /// the rows is shown.
    [[nodiscard]] std::optional<Block> linesOfRows(int first, int last) const;

    [[nodiscard]] bool isCollapsed(int group) const { return collapsed_.at(group); }
    void setCollapsed(int group, bool collapsed);
    /// Also for groups that appear later.
    void setAllCollapsed(bool collapsed);

private:
    void layOut();

    bool grouped_ = false;
    int rows_ = 0;
    QList<QString> keys_;
    QList<int> firstRow_;   ///< of each group, and behind the last
    QList<int> firstLine_;  ///< of each group, and behind the last
    QList<bool> collapsed_;
    bool collapsedUnlessNamed_ = false;
    QSet<QString> exceptions_;  ///< keys of the groups that are not as collapsedUnlessNamed_ says
};

}  // namespace bankhub
