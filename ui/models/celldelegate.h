// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "ui/theme/typescale.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/preparedtexts.h"

namespace bankhub {

/// Room at the left and the right of the text of a cell and of a column heading.
inline constexpr int cellPadding = space(2);

/// Draws the cells of all tables: text in the tone of the cell, statuses as pills, marks before it, rows that are not
/// loaded as pale bars. Shows the tool tip of the model, or the whole of a text
/// that is cut.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    mutable PreparedTexts texts_{2000};  ///< the cells of about three pictures
    mutable PillPainter pills_{100};     ///< more than there are statuses in a table
};

}  // namespace bankhub
