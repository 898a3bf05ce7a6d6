// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/smalltable.h"

#include "ui/models/celldelegate.h"
#include "ui/models/spokenrow.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/recordheader.h"

namespace bankhub {

SmallTable::SmallTable(int columnCount, QWidget* parent) : QTableWidget(0, columnCount, parent) {
    auto* header = new RecordHeader(this);
    header->setSectionsClickable(false);
    header->setSectionsMovable(false);
    header->setSortIndicatorShown(false);
    setHorizontalHeader(header);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(recordHeight(font()));
}

void SmallTable::setRow(int row, const QStringList& texts) {
    for (int column = 0; column < texts.size(); ++column)
        setItem(row, column, new QTableWidgetItem(texts.at(column)));
    auto* sentence = new QTableWidgetItem;
    sentence->setData(Qt::AccessibleTextRole, rowHeading(*model(), row, Qt::AccessibleTextRole));
    setVerticalHeaderItem(row, sentence);
}

}  // namespace bankhub
