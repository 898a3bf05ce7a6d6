// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretfield.h"

#include <QAction>
#include <QEvent>
#include <QToolButton>

#include "ui/theme/icons.h"

namespace bankhub {

SecretField::SecretField(QWidget* parent) : QLineEdit(parent) {
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    reveal_ = addAction(themeIcon(QStringLiteral("eye"), Tone::Dim), QLineEdit::TrailingPosition);
    reveal_->setCheckable(true);
    for (QToolButton* button : findChildren<QToolButton*>())
        button->setFocusPolicy(Qt::TabFocus);
    connect(reveal_, &QAction::toggled, this, &SecretField::setRevealed);
    setRevealed(false);
}

void SecretField::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void SecretField::setRevealed(bool revealed) {
    setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    reveal_->setIcon(themeIcon(revealed ? QStringLiteral("eye-off") : QStringLiteral("eye"), Tone::Dim));
    retranslate();
}

void SecretField::retranslate() {
    const QString text = isRevealed() ? tr("Hide the secret") : tr("Show the secret");
    reveal_->setText(text);
    reveal_->setToolTip(text);
    for (QToolButton* button : findChildren<QToolButton*>())
        button->setAccessibleName(text);
}

}  // namespace bankhub
