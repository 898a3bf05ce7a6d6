// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QEvent>

#include "ui/theme/icons.h"

namespace bankhub {

SearchField::SearchField(QWidget* parent) : QLineEdit(parent) {
    setClearButtonEnabled(true);
    // Qt gives no other way to the icon of its clear button; without it the style's own icon stays.
    clear_ = findChild<QAction*>(QStringLiteral("_q_qlineeditclearaction"));
    if (clear_) clear_->setIcon(themeIcon(QStringLiteral("close"), Tone::Dim));
    search_ = addAction(themeIcon(QStringLiteral("search"), Tone::Dim), QLineEdit::LeadingPosition);
    connect(search_, &QAction::triggered, this, &SearchField::takeFocus);
    retranslate();
}

void SearchField::takeFocus() {
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchField::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void SearchField::retranslate() {
    // Both are buttons for a screen reader.
    search_->setText(tr("Search"));
    if (clear_) clear_->setText(tr("Clear the search"));
}

}  // namespace bankhub
