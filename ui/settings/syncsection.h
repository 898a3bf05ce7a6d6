// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"
#include "ui/settings/settingssection.h"

namespace bankhub {

/// How often the local copy is brought up to date by itself.
class SyncSection final : public SettingsSection {
    Q_OBJECT
public:
    /// `settings` must outlive it.
    explicit SyncSection(Settings& settings, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("Synchronisation"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("sync"); }
    void refresh() override;

private:
    Settings& settings_;
    ChoiceBox* interval_;
    QLabel* intervalLabel_;
    QLabel* hint_;
};

}  // namespace bankhub
