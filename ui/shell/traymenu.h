// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace bankhub {

/// The menu of the icon on the desktop. Many desktops do nothing but open it, whichever button is pressed.
class TrayMenu : public QMenu {
    Q_OBJECT
public:
    TrayMenu();

signals:
    void windowRequested();
    void quitRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QAction* open_;
    QAction* quit_;
};

}  // namespace bankhub
