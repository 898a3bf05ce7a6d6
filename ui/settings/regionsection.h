// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/settings/settings.h"
#include "ui/settings/settingssection.h"

namespace bankhub {

/// How amounts and days are written, whatever the language.
class RegionSection final : public SettingsSection {
    Q_OBJECT
public:
    /// Both must outlive it.
    RegionSection(Settings& settings, const Clock& clock, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("Numbers and dates"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("calendar"); }
    void refresh() override;

private:
    Settings& settings_;
    const Clock& clock_;
    ChoiceBox* numbers_;
    ChoiceBox* days_;
    QLabel* numbersLabel_;
    QLabel* daysLabel_;
    QLabel* exampleLabel_;
    QLabel* example_;
    QLabel* hint_;
};

}  // namespace bankhub
