// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/profilemenu.h"

#include "ui/format/menutext.h"
#include "ui/format/statustext.h"
#include "ui/theme/icons.h"

namespace bankhub {

ProfileMenu::ProfileMenu(const Profile& current, const ProfileList& profiles, QWidget* parent)
    : QMenu(parent), current_(current), profiles_(profiles) {
    connect(this, &QMenu::aboutToShow, this, &ProfileMenu::build);
    build();
}

void ProfileMenu::build() {
    clear();
    for (const Profile& profile : profiles_.profiles()) {
        const QString text = profile.name + QStringLiteral(" — ") + environmentText(profile);
        const bool isCurrent = profile.id == current_.id;
        QAction* action = addAction(isCurrent                ? themeIcon(QStringLiteral("check"), Tone::Accent)
                                    : profile.isProduction() ? themeIcon(QStringLiteral("warning"), Tone::Bad)
                                                             : themeIcon(QStringLiteral("profile"), Tone::Dim),
                                    menuText(text));
        if (!isCurrent)
            connect(action, &QAction::triggered, this, [this, profile] { Q_EMIT switchRequested(profile); });
        action->setEnabled(!isCurrent);
    }
    if (!profiles_.profiles().isEmpty()) addSeparator();
    connect(addAction(themeIcon(QStringLiteral("add")), tr("New connection…")), &QAction::triggered, this,
            &ProfileMenu::addRequested);
    if (current_.sessionOnly) return;
    connect(addAction(themeIcon(QStringLiteral("edit")), tr("Edit this connection…")), &QAction::triggered, this,
            &ProfileMenu::editRequested);
    connect(addAction(themeIcon(QStringLiteral("delete"), Tone::Bad), tr("Remove this connection…")),
            &QAction::triggered, this, &ProfileMenu::removeRequested);
}

}  // namespace bankhub
