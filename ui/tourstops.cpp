// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tourstops.h"

#include <QAction>
#include <QApplication>

#include "ui/format/errortext.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/lockwindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/windowtoasts.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/toaststack.h"

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

/// Made up: what really finishes while the tour is on another page comes when it comes.
QWidget* showMessages(MainWindow& window) {
    auto* stack = window.findChild<ToastStack*>();
    const ErrorText problem = errorText(Error::make(ErrorKind::RateLimited));
    stack->say(WindowToasts::tr("The synchronisation failed. %1").arg(problem.inOneLine()), Tone::Bad,
               WindowToasts::tr("Try again"));
    stack->say(WindowToasts::tr("A bank account of %1 was linked.").arg(QStringLiteral("Hộ kinh doanh Bếp Nhà Lụa")),
               Tone::Good, WindowToasts::tr("Show"));
    return &window;
}
}  // namespace

QList<TourStop> tourStops(MainWindow& window) {
    const auto* actions = window.findChild<WindowActions*>();
    QList<TourStop> stops{{QStringLiteral("messages"), [&window] { return showMessages(window); }}};
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
