// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "app/core/clock.h"

class QLabel;
class QPushButton;

namespace bankhub {

class IconLabel;
class UnlockMenu;
class WritePermission;

/// On the band of a profile that has to be unlocked: whether changes are allowed, until when, and the button that
/// changes it.
class PermissionState : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive it.
    PermissionState(WritePermission& permission, const Clock& clock, QWidget* parent = nullptr);

    /// Opens the menu of times, or what is in it while changes are allowed: the keyboard's way here.
    void openMenu();
    [[nodiscard]] QString words() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    WritePermission& permission_;
    const Clock& clock_;
    UnlockMenu* menu_;
    IconLabel* sign_;
    QLabel* text_;
    QPushButton* allow_;
    QPushButton* lock_;
    QTimer tick_;
};

}  // namespace bankhub
