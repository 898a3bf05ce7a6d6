// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconlabel.h"

#include <QPainter>

#include "ui/theme/typescale.h"

namespace bankhub {

IconLabel::IconLabel(int lines, QWidget* parent) : QWidget(parent), lines_(lines) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QIcon& icon) {
    icon_ = icon;
    update();
}

QSize IconLabel::sizeHint() const {
    const int edge = iconEdge(font()) * lines_;
    return {edge, edge};
}

void IconLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    icon_.paint(&painter, rect());
}

}  // namespace bankhub
