// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branding/colorscard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include "ui/branding/colorfield.h"
#include "ui/format/membertext.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"

namespace bankhub {

ColorsCard::ColorsCard(Branding& branding, QWidget* parent) : BrandingCard(parent), branding_(branding) {
    primary_ = new ColorField;
    secondary_ = new ColorField;
    for (ColorField* field : {primary_, secondary_})
        connect(field, &ColorField::edited, this, [this, field](const QString& text) { edited(field, text); });
    auto* fields = new QHBoxLayout;
    fields->setSpacing(space(4));
    fields->addWidget(primary_, 1, Qt::AlignTop);
    fields->addWidget(secondary_, 1, Qt::AlignTop);
    paletteLabel_ = new QLabel;
    setRole(paletteLabel_, "dim");
    paletteLine_ = new QWidget;
    auto* line = new QHBoxLayout(paletteLine_);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space(1));
    line->addWidget(paletteLabel_);
    paletteButtons_ = new QHBoxLayout;
    paletteButtons_->setSpacing(0);
    line->addLayout(paletteButtons_);
    line->addStretch(1);
    paletteLine_->hide();
    hint_ = new QLabel;
    hint_->setWordWrap(true);
    hint_->setFont(smallFont(font()));
    setRole(hint_, "dim");
    body()->addLayout(fields);
    body()->addWidget(paletteLine_);
    body()->addWidget(hint_);
    retranslate();
}

void ColorsCard::showState() {
    const MerchantConfig& offered = branding_.current();
    const MerchantConfig& draft = branding_.draft();
    const bool inStyleSheet = branding_.colorsAreInStyleSheet();
    setVisible(inStyleSheet || offered.primaryColor || offered.secondaryColor);
    primary_->setVisible(inStyleSheet || offered.primaryColor);
    secondary_->setVisible(inStyleSheet || offered.secondaryColor);
    hint_->setVisible(inStyleSheet);
    if (!inStyleSheet) {
        primary_->setText(draft.primaryColor.value_or(QString()));
        secondary_->setText(draft.secondaryColor.value_or(QString()));
        return;
    }
    const BlockColors colors = colorsInBlock(draft.customStyleSheet.value_or(QString()));
    const auto show = [](ColorField* field, const std::optional<Rgb>& color) {
        // What is half typed is not in the block yet and stays as it is.
        if (field->isAcceptable() || color) field->setText(color ? color->toHex() : QString());
    };
    show(primary_, colors.primary);
    show(secondary_, colors.secondary);
}

void ColorsCard::reset() {
    for (ColorField* field : {primary_, secondary_})
        field->setText({});
    showState();
}

void ColorsCard::edited(ColorField* field, const QString& text) {
    if (branding_.colorsAreInStyleSheet()) {
        if (field->isAcceptable()) writeIntoStyleSheet();
        return;
    }
    MerchantConfig draft = branding_.draft();
    (field == primary_ ? draft.primaryColor : draft.secondaryColor) = text;
    branding_.setDraft(draft);
}

void ColorsCard::writeIntoStyleSheet() {
    MerchantConfig draft = branding_.draft();
    const QString present = draft.customStyleSheet.value_or(QString());
    const BlockColors wanted{parseHexColor(primary_->text()), parseHexColor(secondary_->text())};
    if (wanted == colorsInBlock(present)) return;
    draft.customStyleSheet = withColors(present, wanted);
    branding_.setDraft(draft);
}

bool ColorsCard::requireAcceptable() {
    const MerchantConfig change = branding_.changes();
    const bool inStyleSheet = branding_.colorsAreInStyleSheet();
    const auto isBad = [inStyleSheet](const ColorField* field, const std::optional<QString>& changed) {
        return !field->isAcceptable() && (inStyleSheet || changed);
    };
    ColorField* bad = isBad(primary_, change.primaryColor)       ? primary_
                      : isBad(secondary_, change.secondaryColor) ? secondary_
                                                                 : nullptr;
    if (bad) bad->takeFocus();
    return !bad;
}

void ColorsCard::setPalette(const QList<Rgb>& colors) {
    if (colors == palette_) return;
    palette_ = colors;
    fillPalette();
}

void ColorsCard::fillPalette() {
    while (QLayoutItem* item = paletteButtons_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int edge = recordHeight(font()) * 3 / 4;
    for (const Rgb& color : std::as_const(palette_)) {
        auto* button = new QToolButton;
        button->setFocusPolicy(Qt::StrongFocus);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setIconSize(QSize(edge, edge));
        button->setIcon(swatchIcon(color, edge));
        button->setToolTip(color.toHex());
        button->setAccessibleName(tr("Colour %1 of the logo").arg(color.toHex()));
        auto* menu = new QMenu(button);
        for (ColorField* field : {primary_, secondary_}) {
            if (field->isHidden()) continue;
            const QString text = field == primary_ ? tr("Use as primary colour") : tr("Use as secondary colour");
            connect(menu->addAction(text), &QAction::triggered, this, [this, field, color] {
                field->setText(color.toHex());
                edited(field, color.toHex());
            });
        }
        button->setMenu(menu);
        paletteButtons_->addWidget(button);
    }
    paletteLine_->setVisible(!palette_.isEmpty());
}

void ColorsCard::retranslate() {
    setTitle(tr("Colours"));
    primary_->setLabel(memberText(QStringLiteral("primary_color")));
    secondary_->setLabel(memberText(QStringLiteral("secondary_color")));
    paletteLabel_->setText(tr("From the logo:"));
    hint_->setText(
        tr("This service offers no colours, only a style sheet: they are written into a marked block of it, and your "
           "own rules stay as they are. What they change depends on the hosted page: check it in the sandbox."));
    fillPalette();
}

}  // namespace bankhub
