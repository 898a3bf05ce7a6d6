// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inlinebutton.h"

#include <QFontMetrics>
#include <QToolButton>

#include "ui/format/tooltiptext.h"
#include "ui/theme/icons.h"
#include "ui/widgets/roles.h"

namespace bankhub {

QToolButton* makeInlineButton(const QString& icon, const QFont& font) {
    auto* button = new QToolButton;
    setRole(button, "inline");
    button->setIcon(themeIcon(icon, Tone::Dim));
    button->setIconSize(QSize(14, 14));
    const int edge = QFontMetrics(font).height() + 2;
    button->setFixedSize(edge, edge);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void nameInlineButton(QToolButton* button, const QString& name) {
    button->setToolTip(plainToolTip(name));
    button->setAccessibleName(name);
}

}  // namespace bankhub
