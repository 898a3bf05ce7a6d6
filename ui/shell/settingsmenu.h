// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include "app/settings/settings.h"

namespace bankhub {

/// The settings menu at the foot of the navigation: the way to all settings, and those that are changed now and then
/// at hand: language, theme, density, automatic synchronisation.
class SettingsMenu : public QMenu {
    Q_OBJECT
public:
    /// `settings` must outlive the menu. `all` opens all settings; `help` are actions of the window that also belong
    /// here.
    SettingsMenu(Settings& settings, QAction* all, const QList<QAction*>& help, QWidget* parent = nullptr);

private:
    void build();
    void addLanguages();
    void addThemes();
    void addDensities();
    void addIntervals();
    void addLocks();

    Settings& settings_;
    QAction* all_;
    QList<QAction*> help_;
    QList<QMenu*> groups_;
};

}  // namespace bankhub
