// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branding/chipflow.h"

#include <QWidget>

#include "ui/theme/typescale.h"

namespace bankhub {

ChipFlow::ChipFlow(QWidget* parent) : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space(2));
}

ChipFlow::~ChipFlow() {
    qDeleteAll(items_);
}

QLayoutItem* ChipFlow::takeAt(int index) {
    return index >= 0 && index < items_.size() ? items_.takeAt(index) : nullptr;
}

int ChipFlow::heightForWidth(int width) const {
    return place(QRect(0, 0, width, 0), false);
}

QSize ChipFlow::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : items_)
        if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
    return size;
}

QSize ChipFlow::sizeHint() const {
    QSize size;
    for (const QLayoutItem* item : items_) {
        if (item->isEmpty()) continue;
        const QSize hint = item->sizeHint();
        size = QSize(size.width() + hint.width() + spacing(), qMax(size.height(), hint.height()));
    }
    return size;
}

void ChipFlow::setGeometry(const QRect& area) {
    QLayout::setGeometry(area);
    place(area, true);
}

int ChipFlow::place(const QRect& area, bool move) const {
    int x = area.left();
    int y = area.top();
    int lineHeight = 0;
    for (QLayoutItem* item : items_) {
        if (item->isEmpty()) continue;
        const QSize hint = item->sizeHint();
        const QSize size(qMin(hint.width(), area.width()), hint.height());
        if (x > area.left() && x + size.width() > area.right() + 1) {
            x = area.left();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (move) item->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + spacing();
        lineHeight = qMax(lineHeight, size.height());
    }
    return y + lineHeight - area.top();
}

}  // namespace bankhub
