// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include "app/settings/settings.h"

namespace bankhub {

/// The settings menu at the foot of the navigation: language, theme, density, automatic synchronisation.
class SettingsMenu : public QMenu {
    Q_OBJECT
public:
    /// `settings` must outlive the menu. `help` are actions of the window that also belong here.
    SettingsMenu(Settings& settings, const QList<QAction*>& help, QWidget* parent = nullptr);

signals:
    void syncIntervalChanged();

private:
    void build();
    void addLanguages();
    void addThemes();
    void addDensities();
    void addIntervals();
    void addLocks();

    Settings& settings_;
    QList<QAction*> help_;
    QList<QMenu*> groups_;
};

}  // namespace bankhub
