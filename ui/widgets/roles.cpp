// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/roles.h"

#include <QStyle>
#include <QVariant>

namespace bankhub {

void setRole(QWidget* widget, const char* role) {
    setStyleProperty(widget, "role", QString::fromLatin1(role));
}

void setStyleProperty(QWidget* widget, const char* property, const QVariant& value) {
    if (widget->property(property) == value) return;
    widget->setProperty(property, value);
    // A style sheet looks at properties only when a widget is polished, which a new widget is when it first shows.
    if (!widget->testAttribute(Qt::WA_WState_Polished)) return;
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    for (QWidget* child : widget->findChildren<QWidget*>()) {
        child->style()->unpolish(child);
        child->style()->polish(child);
    }
}

QFrame* makeHairline() {
    auto* line = new QFrame;
    setRole(line, "hairline");
    line->setFixedHeight(1);
    return line;
}

}  // namespace bankhub
