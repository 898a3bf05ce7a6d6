// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TransactionTable that has to do with groups.
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include "app/transactions/transactionbrowser.h"
#include "ui/models/transactionmodel.h"
#include "ui/transactions/transactiontable.h"

namespace bankhub {

const TransactionGroup* TransactionTable::currentGroup() const {
    return model_->groupAt(currentIndex().row());
}

QList<int> TransactionTable::selectedRows() const {
    QList<int> rows = RecordTable::selectedRows();
    model_->removeHeaders(rows);
    return rows;
}

void TransactionTable::toggleGroup(int headerRow) {
    if (!model_->isHeader(headerRow)) return;
    // Otherwise the place of the keyboard would move to a row of another group.
    const QModelIndex current = currentIndex();
    if (current.isValid() && current.row() != headerRow && model_->headerOf(current.row()) == headerRow)
        selectionModel()->setCurrentIndex(model_->index(headerRow, current.column()), QItemSelectionModel::NoUpdate);
    model_->setCollapsed(headerRow, !model_->isCollapsed(headerRow));
    Q_EMIT selectionShifted();
}

void TransactionTable::selectGroup(int headerRow) {
    model_->setCollapsed(headerRow, false);
    const auto lines = model_->linesUnder(headerRow);
    if (!lines) return;
    selectionModel()->setCurrentIndex(model_->index(lines->first, qMax(0, currentIndex().column())),
                                      QItemSelectionModel::NoUpdate);
    selectionModel()->select({model_->index(lines->first, 0), model_->index(lines->last, model_->columnCount() - 1)},
                             QItemSelectionModel::ClearAndSelect);
}

bool TransactionTable::selectTransaction(Store::RowId rowId) {
    model_->reveal(rowId);
    const int row = model_->rowOf(rowId);
    if (row < 0) return false;
    const QList<int> columns = visibleColumns();
    const QModelIndex index = model_->index(row, columns.isEmpty() ? 0 : columns.constFirst());
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

int TransactionTable::headerAt(const QPoint& position) const {
    const int row = rowAt(position.y());
    return model_->isHeader(row) ? row : -1;
}

void TransactionTable::mousePressEvent(QMouseEvent* event) {
    const int header = headerAt(event->pos());
    const bool toggles = header >= 0 && event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    RecordTable::mousePressEvent(event);
    if (toggles) toggleGroup(header);
}

void TransactionTable::mouseDoubleClickEvent(QMouseEvent* event) {
    // The first of the two clicks has done what there is to do.
    if (headerAt(event->pos()) < 0) RecordTable::mouseDoubleClickEvent(event);
}

void TransactionTable::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (model_->isGrouped() && plain && takeGroupKey(event->key()))
        event->accept();
    else
        RecordTable::keyPressEvent(event);
}

bool TransactionTable::takeGroupKey(int key) {
    const QModelIndex current = currentIndex();
    if (!current.isValid()) return false;
    if (!model_->isHeader(current.row())) {
        // As in a tree: from the left end of a row to what it belongs to.
        const bool atLeftEnd = visibleColumns().value(0) == current.column();
        if (key != Qt::Key_Left || !atLeftEnd) return false;
        const QModelIndex header = model_->index(model_->headerOf(current.row()), current.column());
        selectionModel()->setCurrentIndex(header, QItemSelectionModel::Clear);
        scrollTo(header);
        return true;
    }
    const bool collapsed = model_->isCollapsed(current.row());
    switch (key) {
        case Qt::Key_Left:
        case Qt::Key_Minus:
            if (!collapsed) toggleGroup(current.row());
            return true;
        case Qt::Key_Right:
        case Qt::Key_Plus:
            if (collapsed) toggleGroup(current.row());
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            toggleGroup(current.row());
            return true;
        default:
            return false;
    }
}

void TransactionTable::scrollContentsBy(int horizontal, int vertical) {
    RecordTable::scrollContentsBy(horizontal, vertical);
    // The headers of groups do not move with the columns.
    if (horizontal != 0 && model_->isGrouped()) viewport()->update();
}

void TransactionTable::updateLine(int row) {
    if (!model_->isHeader(row)) return;
    viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void TransactionTable::rememberTop() {
    const int top = verticalScrollBar()->value() > 0 ? rowAt(0) : -1;  // who reads the newest wants the newest
    topId_ = model_->rowIdAt(top).value_or(-1);
    topKey_.reset();
    if (const TransactionGroup* group = model_->groupAt(top)) topKey_ = group->key;
}

void TransactionTable::restoreTop() {
    const auto shown = std::make_pair(browser_.query(), browser_.groupingOfRows());
    const bool same = shown == shown_;
    shown_ = shown;
    if (!same || !model_->isGrouped()) return;
    const int top = topKey_ ? model_->headerWithKey(*topKey_) : model_->rowOf(topId_);
    if (top < 0) return;
    executeDelayedItemsLayout();
    const int horizontal = horizontalScrollBar()->value();
    scrollTo(model_->index(top, 0), QAbstractItemView::PositionAtTop);
    horizontalScrollBar()->setValue(horizontal);
}

}  // namespace bankhub
