// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/branding/branding.h"
#include "ui/branding/brandingcard.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace bankhub {

/// The name that hosted pages show.
class NameCard final : public BrandingCard {
    Q_OBJECT
public:
    /// `branding` must outlive the card.
    explicit NameCard(Branding& branding, QWidget* parent = nullptr);
    void showState();
    void takeFocus();

protected:
    void retranslate() override;

private:
    Branding& branding_;
    QLineEdit* field_;
};

/// The style sheet that the service puts into every hosted page.
class StyleSheetCard final : public BrandingCard {
    Q_OBJECT
public:
    /// `branding` must outlive the card.
    explicit StyleSheetCard(Branding& branding, QWidget* parent = nullptr);
    void showState();

protected:
    void retranslate() override;

private:
    void edited();
    void showHints();
    /// With line ends as the editor has them.
    [[nodiscard]] QString typed() const;

    Branding& branding_;
    QPlainTextEdit* editor_;
    QLabel* hint_;
    QLabel* warning_;
};

}  // namespace bankhub
