// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace bankhub {

class WritePermission;

/// The times for which a production profile can be unlocked, and locking it again. The first time in a session the
/// user is asked once more, by the name of the profile.
class UnlockMenu : public QMenu {
    Q_OBJECT
public:
    /// `permission` must outlive the menu.
    explicit UnlockMenu(WritePermission& permission, QWidget* parent = nullptr);

private:
    void fill();
    void unlock(int minutes);

    WritePermission& permission_;
};

}  // namespace bankhub
