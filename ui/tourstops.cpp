// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tourstops.h"

#include <QAction>
#include <QApplication>

#include "ui/settings/settingsdialog.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/lockwindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/windowactions.h"

namespace bankhub {

namespace {
/// The window of that kind that is on the screen.
template <typename Window>
Window* shown() {
    for (QWidget* top : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<Window*>(top); window && window->isVisible()) return window;
    return nullptr;
}

template <typename Window>
TourStop afterAction(const QString& name, QAction* action) {
    return {name, [action]() -> QWidget* {
                action->trigger();
                return shown<Window>();
            }};
}
}  // namespace

QList<TourStop> tourStops(MainWindow& window) {
    const auto* actions = window.findChild<WindowActions*>();
    QList<TourStop> stops;
    stops << afterAction<CommandPalette>(QStringLiteral("command-palette"), actions->palette);
    stops << afterAction<ShortcutSheet>(QStringLiteral("shortcuts"), actions->shortcuts);
    for (const QString& section : SettingsDialog::sectionIds())
        stops << TourStop{QStringLiteral("settings-%1").arg(section),
                          [action = actions->settings, section]() -> QWidget* {
                              action->trigger();
                              auto* dialog = shown<SettingsDialog>();
                              if (dialog) dialog->showSection(section);
                              return dialog;
                          }};
    stops << afterAction<LockWindow>(QStringLiteral("locked"), actions->lockWindows);
    return stops;
}

}  // namespace bankhub
