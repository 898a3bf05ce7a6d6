// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicebox.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QToolTip>
#include <QWheelEvent>

#include "ui/format/tooltiptext.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"

namespace bankhub {

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent) {
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMaxVisibleItems(16);
}

QSize ChoiceBox::minimumSizeHint() const {
    // The same, but that Qt keeps the one of the choices that were there first, in the language of then.
    const bool ofContents = sizeAdjustPolicy() == QComboBox::AdjustToContents && minimumContentsLength() == 0;
    return ofContents ? sizeHint() : QComboBox::minimumSizeHint();
}

bool ChoiceBox::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty()) return QComboBox::event(event);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    if (fontMetrics().horizontalAdvance(currentText()) > room.width())
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(currentText()), this);
    return true;
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
