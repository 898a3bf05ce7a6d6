// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicebox.h"

#include <QPainter>
#include <QWheelEvent>

#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"

namespace bankhub {

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent) {
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMaxVisibleItems(16);
}

void ChoiceBox::paintEvent(QPaintEvent* event) {
    QComboBox::paintEvent(event);
    constexpr int edge = 16;
    QPainter painter(this);
    const QRect place(width() - edge - space(2), (height() - edge) / 2, edge, edge);
    themeIcon(QStringLiteral("chevron"), Tone::Dim).paint(&painter, place);
}

void ChoiceBox::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

}  // namespace bankhub
