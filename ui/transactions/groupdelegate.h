// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/celldelegate.h"

class QTableView;

namespace bankhub {

class TransactionModel;

/// Cells of the transaction table. The header of a group runs over the whole visible width: name and number of rows at
/// the left, sums at the right, which stay in place when the columns are scrolled.
class GroupDelegate : public CellDelegate {
    Q_OBJECT
public:
    /// `view` and `model` must outlive it.
    GroupDelegate(const QTableView& view, const TransactionModel& model, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    void paintHeader(QPainter& painter, const QStyleOptionViewItem& option, int row) const;

    const QTableView& view_;
    const TransactionModel& model_;
};

}  // namespace bankhub
