// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QPainter>

#include "ui/format/region.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"

namespace bankhub {

DateField::DateField(QDate day, QWidget* parent) : QDateEdit(day, parent) {
    setDisplayFormat(dateForm());
    setCalendarPopup(true);
    calendarWidget()->setFirstDayOfWeek(Qt::Monday);
    calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendarWidget()->setGridVisible(false);
    setMinimumWidth(textWidth(font(), 18));
}

void DateField::changeEvent(QEvent* event) {
    QDateEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) setDisplayFormat(dateForm());
}

void DateField::paintEvent(QPaintEvent* event) {
    QDateEdit::paintEvent(event);
    constexpr int edge = 16;
    QPainter painter(this);
    const QRect place(width() - edge - space(2), (height() - edge) / 2, edge, edge);
    themeIcon(QStringLiteral("calendar"), Tone::Dim).paint(&painter, place);
}

}  // namespace bankhub
