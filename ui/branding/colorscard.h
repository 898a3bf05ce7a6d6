// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/branding/branding.h"
#include "ui/branding/brandingcard.h"

class QHBoxLayout;
class QLabel;

namespace bankhub {

class ColorField;

/// Primary and secondary colour, as members of their own or, when only a style sheet is offered, in its marked block.
class ColorsCard final : public BrandingCard {
    Q_OBJECT
public:
    /// `branding` must outlive the card.
    explicit ColorsCard(Branding& branding, QWidget* parent = nullptr);
    void showState();
    /// As showState, also over what is half typed.
    void reset();
    /// The colours that stand out in the logo, offered as buttons.
    void setPalette(const QList<Rgb>& colors);
    /// False while a field that was changed holds something that is no colour; the first such field gets the focus.
    bool requireAcceptable();

protected:
    void retranslate() override;

private:
    void edited(ColorField* field, const QString& text);
    void writeIntoStyleSheet();
    void fillPalette();

    Branding& branding_;
    ColorField* primary_;
    ColorField* secondary_;
    QWidget* paletteLine_;
    QLabel* paletteLabel_;
    QHBoxLayout* paletteButtons_;
    QLabel* hint_;
    QList<Rgb> palette_;
};

}  // namespace bankhub
