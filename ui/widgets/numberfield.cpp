// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/numberfield.h"

#include <QPainter>
#include <QStyleOptionSpinBox>
#include <QWheelEvent>

#include "ui/theme/icons.h"

namespace bankhub {

NumberField::NumberField(int smallest, int largest, QWidget* parent) : QSpinBox(parent) {
    setRange(smallest, largest);
    setFocusPolicy(Qt::StrongFocus);
}

void NumberField::paintEvent(QPaintEvent* event) {
    QSpinBox::paintEvent(event);
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    constexpr int edge = 12;
    const QIcon chevron = themeIcon(QStringLiteral("chevron"), Tone::Dim);
    QPainter painter(this);
    const auto paint = [&](QStyle::SubControl button, bool upwards, bool possible) {
        const QRect place = style()->subControlRect(QStyle::CC_SpinBox, &option, button, this);
        painter.save();
        painter.translate(place.x() + place.width() / 2.0, place.y() + place.height() / 2.0);
        if (upwards) painter.scale(1, -1);
        chevron.paint(&painter, QRect(-edge / 2, -edge / 2, edge, edge), Qt::AlignCenter,
                      possible && isEnabled() ? QIcon::Normal : QIcon::Disabled);
        painter.restore();
    };
    paint(QStyle::SC_SpinBoxUp, true, value() < maximum());
    paint(QStyle::SC_SpinBoxDown, false, value() > minimum());
}

void NumberField::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

}  // namespace bankhub
