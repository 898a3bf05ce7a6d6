// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"
#include "ui/settings/settingssection.h"

namespace bankhub {

/// Language, theme, how close the rows of tables stand, and whether things may move.
class AppearanceSection final : public SettingsSection {
    Q_OBJECT
public:
    /// `settings` must outlive it.
    explicit AppearanceSection(Settings& settings, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("Appearance"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("eye"); }
    void refresh() override;

private:
    Settings& settings_;
    ChoiceBox* language_;
    ChoiceBox* theme_;
    ChoiceBox* density_;
    ChoiceBox* motion_;
    QLabel* languageLabel_;
    QLabel* themeLabel_;
    QLabel* densityLabel_;
    QLabel* motionLabel_;
    QLabel* motionHint_;
};

}  // namespace bankhub
