// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include <QCalendarWidget>
#include <QPainter>

#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"

namespace bankhub {

DateField::DateField(QDate day, QWidget* parent) : QDateEdit(day, parent) {
    setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    setCalendarPopup(true);
    calendarWidget()->setFirstDayOfWeek(Qt::Monday);
    calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendarWidget()->setGridVisible(false);
    setMinimumWidth(textWidth(font(), 18));
}

void DateField::paintEvent(QPaintEvent* event) {
    QDateEdit::paintEvent(event);
    constexpr int edge = 16;
    QPainter painter(this);
    const QRect place(width() - edge - space(2), (height() - edge) / 2, edge, edge);
    themeIcon(QStringLiteral("calendar"), Tone::Dim).paint(&painter, place);
}

}  // namespace bankhub
