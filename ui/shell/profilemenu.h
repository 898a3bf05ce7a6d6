// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include "app/auth/profile.h"
#include "app/auth/profilelist.h"

namespace bankhub {

/// The menu of the profile card: switch to another connection, add, edit or remove one. Built when it opens.
class ProfileMenu : public QMenu {
    Q_OBJECT
public:
    /// `profiles` must outlive the menu.
    ProfileMenu(const Profile& current, const ProfileList& profiles, QWidget* parent = nullptr);

signals:
    void switchRequested(const Profile& profile);
    void addRequested();
    void editRequested();
    void removeRequested();

private:
    void build();
    Profile current_;
    const ProfileList& profiles_;
};

}  // namespace bankhub
