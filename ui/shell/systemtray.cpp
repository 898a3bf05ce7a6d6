// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/systemtray.h"

#include <QGuiApplication>

namespace bankhub {

namespace {
/// Some desktops show it shorter or longer, as they like.
constexpr int shownMs = 15'000;
}  // namespace

bool SystemTray::isAvailable() const {
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

void SystemTray::setShown(bool shown) {
    if (!shown) {
        icon_.reset();
        return;
    }
    if (icon_ || !isAvailable()) return;
    icon_ = std::make_unique<QSystemTrayIcon>(QGuiApplication::windowIcon());
    connect(icon_.get(), &QSystemTrayIcon::messageClicked, this, &Tray::noticePressed);
    connect(icon_.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        // The other button opens the menu.
        if (reason != QSystemTrayIcon::Context) Q_EMIT activated();
    });
    if (!menu_) {
        menu_ = std::make_unique<TrayMenu>();
        connect(menu_.get(), &TrayMenu::windowRequested, this, &Tray::activated);
        connect(menu_.get(), &TrayMenu::quitRequested, this, &Tray::quitRequested);
    }
    icon_->setContextMenu(menu_.get());
    icon_->show();
}

bool SystemTray::isShown() const {
    return icon_ != nullptr;
}

void SystemTray::tell(const QString& title, const QString& text) {
    if (icon_) icon_->showMessage(title, text, QGuiApplication::windowIcon(), shownMs);
}

void SystemTray::setToolTip(const QString& text) {
    if (icon_) icon_->setToolTip(text);
}

}  // namespace bankhub
