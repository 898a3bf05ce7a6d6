// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSystemTrayIcon>
#include <memory>

#include "ui/shell/tray.h"
#include "ui/shell/traymenu.h"

namespace bankhub {

/// The tray of the desktop. The icon is made when it is first wanted.
class SystemTray : public Tray {
    Q_OBJECT
public:
    using Tray::Tray;
    [[nodiscard]] bool isAvailable() const override;
    void setShown(bool shown) override;
    [[nodiscard]] bool isShown() const override;
    void tell(const QString& title, const QString& text) override;
    void setToolTip(const QString& text) override;

private:
    std::unique_ptr<TrayMenu> menu_;  // outlives the icon, which refers to it
    std::unique_ptr<QSystemTrayIcon> icon_;
};

}  // namespace bankhub
