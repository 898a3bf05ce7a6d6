// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branding/colorfield.h"

#include <QColorDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/branding/brandingwords.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/roles.h"

namespace bankhub {

ColorField::ColorField(QWidget* parent) : QWidget(parent) {
    label_ = new QLabel;
    label_->setFont(smallFont(font()));
    setRole(label_, "dim");
    swatch_ = new QToolButton;
    swatch_->setFocusPolicy(Qt::StrongFocus);
    setRole(swatch_, "inline");
    const int edge = recordHeight(font());
    swatch_->setIconSize(QSize(edge, edge));
    connect(swatch_, &QToolButton::clicked, this, &ColorField::pick);
    field_ = new QLineEdit;
    field_->setMaxLength(32);
    field_->setFixedWidth(textWidth(font(), 14));
    label_->setBuddy(field_);
    connect(field_, &QLineEdit::textEdited, this, [this](const QString& text) {
        showColor();
        const std::optional<Rgb> color = text.trimmed().size() >= 6 ? parseHexColor(text) : std::nullopt;
        Q_EMIT edited(color ? color->toHex() : text);
    });
    connect(field_, &QLineEdit::editingFinished, this, [this] {
        const std::optional<Rgb> color = parseHexColor(field_->text());
        if (!color || color->toHex() == field_->text()) return;
        field_->setText(color->toHex());
        Q_EMIT edited(field_->text());
    });
    verdict_ = new Pill;

    auto* line = new QHBoxLayout;
    line->setSpacing(space(2));
    line->addWidget(swatch_);
    line->addWidget(field_);
    line->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(1));
    layout->addWidget(label_);
    layout->addLayout(line);
    layout->addWidget(verdict_);
    retranslate();
    showColor();
}

void ColorField::setLabel(const QString& label) {
    name_ = label;
    label_->setText(label);
    retranslate();
}

void ColorField::setText(const QString& text) {
    // "0b6e69" while it is being typed is the colour that the draft spells "#0B6E69": the cursor must not jump.
    const auto shown = parseHexColor(field_->text());
    const bool same = field_->text() == text || (field_->hasFocus() && shown && shown == parseHexColor(text));
    if (!same) field_->setText(text);
    showColor();
}

QString ColorField::text() const {
    return field_->text();
}

bool ColorField::isAcceptable() const {
    return field_->text().trimmed().isEmpty() || parseHexColor(field_->text());
}

void ColorField::takeFocus() {
    field_->setFocus(Qt::OtherFocusReason);
}

void ColorField::pick() {
    const Rgb present = parseHexColor(field_->text()).value_or(Rgb{});
    auto* dialog = new QColorDialog(QColor(present.red, present.green, present.blue), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(name_);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor& color) {
        field_->setText(Rgb::from(color.rgb()).toHex());
        showColor();
        Q_EMIT edited(field_->text());
    });
    dialog->open();
}

void ColorField::showColor() {
    const std::optional<Rgb> color = parseHexColor(field_->text());
    swatch_->setIcon(color ? swatchIcon(*color, swatch_->iconSize().width()) : QIcon());
    setStyleProperty(field_, "problem", !isAcceptable());
    if (color)
        verdict_->setStatus(contrastVerdict(*color));
    else if (!isAcceptable())
        verdict_->setStatus({tr("Not a colour: write #RRGGBB"), Tone::Bad, QStringLiteral("warning")});
    else
        verdict_->setStatus({tr("No colour"), Tone::Dim, {}});
    field_->setAccessibleDescription(verdict_->status().words);
}

void ColorField::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void ColorField::retranslate() {
    field_->setAccessibleName(name_);
    field_->setPlaceholderText(tr("#RRGGBB"));
    swatch_->setToolTip(tr("Choose a colour…"));
    swatch_->setAccessibleName(tr("%1: choose a colour").arg(name_));
    showColor();
}

QIcon swatchIcon(const Rgb& color, int edge) {
    constexpr int scale = 2;  // sharp on dense screens
    QPixmap pixmap(edge * scale, edge * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentTokens().line, scale));
    painter.setBrush(QColor(color.red, color.green, color.blue));
    const double radius = 6.0 * scale;
    painter.drawRoundedRect(QRectF(pixmap.rect()).adjusted(1, 1, -1, -1), radius, radius);
    return {pixmap};
}

}  // namespace bankhub
