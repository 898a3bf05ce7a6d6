// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace bankhub {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    qDeleteAll(items_);
}

void FlowLayout::addItem(QLayoutItem* item) {
    items_ << item;
}

int FlowLayout::count() const {
    return static_cast<int>(items_.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return items_.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < items_.size() ? items_.takeAt(index) : nullptr;
}

void FlowLayout::moveTo(int index, QWidget* widget) {
    const int present = indexOf(widget);
    if (present < 0 || present == index) return;
    items_.move(present, index);
    invalidate();
}

int FlowLayout::heightForWidth(int width) const {
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const {
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : items_) {
        if (item->isEmpty()) continue;
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = qMax(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const {
    int height = 0;
    for (const QLayoutItem* item : items_)
        if (!item->isEmpty()) height = qMax(height, item->sizeHint().height());
    return {0, height};
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool place) const {
    const bool mirrored = parentWidget() && parentWidget()->isRightToLeft();
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    for (QLayoutItem* item : items_) {
        if (item->isEmpty()) continue;
        const QSize size = item->sizeHint().boundedTo(QSize(qMax(0, rect.width()), QWIDGETSIZE_MAX));
        if (x > 0 && x + size.width() > rect.width()) {
            x = 0;
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        const QRect spot(rect.left() + x, rect.top() + y, size.width(), size.height());
        if (place) item->setGeometry(mirrored ? QStyle::visualRect(Qt::RightToLeft, rect, spot) : spot);
        x += size.width() + spacing();
        lineHeight = qMax(lineHeight, size.height());
    }
    return y + lineHeight;
}

}  // namespace bankhub
