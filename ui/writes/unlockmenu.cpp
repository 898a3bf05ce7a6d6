// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writes/unlockmenu.h"

#include "app/writes/writepermission.h"
#include "ui/theme/icons.h"

namespace bankhub {

namespace {
constexpr int unlockMinutes[] = {5, 15, 60};
}  // namespace

UnlockMenu::UnlockMenu(WritePermission& permission, QWidget* parent) : QMenu(parent) {
    // Filled when it opens, so that its words are in the language of that moment.
    connect(this, &QMenu::aboutToShow, this, [this, &permission] {
        clear();
        for (const int minutes : unlockMinutes)
            connect(addAction(tr("Allow changes for %n minute(s)", nullptr, minutes)), &QAction::triggered, this,
                    [&permission, minutes] { permission.unlock(minutes); });
        if (!permission.mayWrite()) return;
        addSeparator();
        connect(addAction(themeIcon(QStringLiteral("lock")), tr("Read-only again now")), &QAction::triggered, this,
                [&permission] { permission.lock(); });
    });
    // A menu without entries does not open.
    addAction(QString());
}

}  // namespace bankhub
