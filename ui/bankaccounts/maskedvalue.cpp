// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bankaccounts/maskedvalue.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>

#include "ui/format/maskedtext.h"
#include "ui/format/privacy.h"
#include "ui/format/statustext.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/inlinebutton.h"
#include "ui/widgets/valuetext.h"

namespace bankhub {

MaskedValue::MaskedValue(int revealMs, QWidget* parent) : QWidget(parent) {
    text_ = new ValueText;
    reveal_ = makeInlineButton(QStringLiteral("eye"), font());
    copy_ = makeInlineButton(QStringLiteral("copy"), font());
    connect(reveal_, &QToolButton::clicked, this, [this] { setRevealed(!revealed_); });
    connect(copy_, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(number_); });
    end_.setSingleShot(true);
    end_.setInterval(revealMs);
    connect(&end_, &QTimer::timeout, this, &MaskedValue::mask);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(1));
    layout->addWidget(text_, 1);
    layout->addWidget(reveal_, 0, Qt::AlignTop);
    layout->addWidget(copy_, 0, Qt::AlignTop);
    showText();
}

void MaskedValue::setValue(const QString& name, const QString& number) {
    name_ = name;
    if (number != number_) revealed_ = false;
    number_ = number;
    showText();
}

QString MaskedValue::shownText() const {
    return orDash(revealed_ ? number_ : maskedText(number_));
}

void MaskedValue::mask() {
    setRevealed(false);
}

void MaskedValue::setRevealed(bool revealed) {
    revealed_ = revealed;
    revealed ? end_.start() : end_.stop();
    showText();
}

void MaskedValue::showText() {
    text_->setText(shownText());
    if (!revealed_ && !number_.isEmpty()) {
        const QString end = unmaskedEnd(number_);
        text_->setAccessibleName(end.isEmpty() ? tr("hidden") : tr("hidden, ends in %1").arg(end));
    }
    // Privacy mode hides all of it; what was shown is masked again.
    reveal_->setVisible(!number_.isEmpty() && !amountsAreHidden());
    reveal_->setIcon(themeIcon(revealed_ ? QStringLiteral("eye-off") : QStringLiteral("eye"), Tone::Dim));
    // The row says what it is, so that two of these buttons are told apart.
    nameInlineButton(reveal_, revealed_ ? tr("Hide: %1").arg(name_) : tr("Show: %1").arg(name_));
    copy_->setVisible(revealed_);
    nameInlineButton(copy_, tr("Copy: %1").arg(name_));
}

void MaskedValue::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    if (amountsAreHidden())
        mask();
    else
        showText();
}

void MaskedValue::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    // Minimising the window sends one as well.
    mask();
}

}  // namespace bankhub
