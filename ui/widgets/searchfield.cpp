// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include <QAction>

#include "ui/theme/icons.h"

namespace bankhub {

SearchField::SearchField(QWidget* parent) : QLineEdit(parent) {
    setClearButtonEnabled(true);
    // Qt gives no other way to the icon of its clear button; without it the style's own icon stays.
    if (auto* clear = findChild<QAction*>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setIcon(themeIcon(QStringLiteral("close"), Tone::Dim));
    addAction(themeIcon(QStringLiteral("search"), Tone::Dim), QLineEdit::LeadingPosition);
}

void SearchField::takeFocus() {
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

}  // namespace bankhub
