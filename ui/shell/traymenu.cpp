// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/traymenu.h"

#include <QEvent>

namespace bankhub {

TrayMenu::TrayMenu() : open_(addAction(QString())), quit_(addAction(QString())) {
    connect(open_, &QAction::triggered, this, &TrayMenu::windowRequested);
    connect(quit_, &QAction::triggered, this, &TrayMenu::quitRequested);
    retranslate();
}

void TrayMenu::changeEvent(QEvent* event) {
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void TrayMenu::retranslate() {
    open_->setText(tr("Open Bank Hub Console"));
    quit_->setText(tr("Quit"));
}

}  // namespace bankhub
