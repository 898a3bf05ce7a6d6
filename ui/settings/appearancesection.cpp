// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearancesection.h"

#include <QLabel>

#include "ui/widgets/choicebox.h"

namespace bankhub {

AppearanceSection::AppearanceSection(Settings& settings, QWidget* parent)
    : SettingsSection(parent), settings_(settings) {
    language_ = new ChoiceBox;
    theme_ = new ChoiceBox;
    density_ = new ChoiceBox;
    motion_ = new ChoiceBox;
    languageLabel_ = addRow(language_);
    themeLabel_ = addRow(theme_);
    densityLabel_ = addRow(density_);
    motionLabel_ = addRow(motion_);
    motionHint_ = addHint();
    addEnd();
    connect(language_, &QComboBox::activated, this,
            [this] { settings_.setLanguage(language_->currentData().toString()); });
    connect(theme_, &QComboBox::activated, this,
            [this] { settings_.setTheme(static_cast<Settings::Theme>(theme_->currentData().toInt())); });
    connect(density_, &QComboBox::activated, this,
            [this] { settings_.setDensity(static_cast<Settings::Density>(density_->currentData().toInt())); });
    connect(motion_, &QComboBox::activated, this,
            [this] { settings_.setMotion(static_cast<Settings::Motion>(motion_->currentData().toInt())); });
    for (const auto signal :
         {&Settings::languageChanged, &Settings::themeChanged, &Settings::densityChanged, &Settings::motionChanged})
        connect(&settings_, signal, this, &AppearanceSection::refresh);
    refresh();
}

void AppearanceSection::refresh() {
    name(languageLabel_, language_, tr("Language"));
    // Each language names itself: who cannot read the present one must still find the way out.
    offer(language_,
          {{QStringLiteral("Tiếng Việt"), QStringLiteral("vi")},
           {QStringLiteral("English"), QStringLiteral("en")},
           {tr("As the system"), QString()}},
          settings_.language());
    name(themeLabel_, theme_, tr("Theme"));
    offer(theme_,
          {{tr("As the system"), static_cast<int>(Settings::Theme::System)},
           {tr("Light"), static_cast<int>(Settings::Theme::Light)},
           {tr("Dark"), static_cast<int>(Settings::Theme::Dark)}},
          static_cast<int>(settings_.theme()));
    name(densityLabel_, density_, tr("Rows of tables"));
    offer(density_,
          {{tr("Comfortable"), static_cast<int>(Settings::Density::Comfortable)},
           {tr("Normal"), static_cast<int>(Settings::Density::Normal)},
           {tr("Compact"), static_cast<int>(Settings::Density::Compact)}},
          static_cast<int>(settings_.density()));
    name(motionLabel_, motion_, tr("Motion"));
    offer(motion_,
          {{tr("As the system"), static_cast<int>(Settings::Motion::System)},
           {tr("Reduced"), static_cast<int>(Settings::Motion::Reduced)}},
          static_cast<int>(settings_.motion()));
    motionHint_->setText(tr("With reduced motion messages appear at once and busy bars stand still."));
}

}  // namespace bankhub
