// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QObject>
#include <QString>

namespace bankhub {

/// The place on the desktop where the program can tell something while its window is not looked at. A seam: tests look
/// at what was told.
class Tray : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// False when this desktop has no such place, or one that cannot show notices.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    /// The icon is only there while notices are wanted.
    virtual void setShown(bool shown) = 0;
    [[nodiscard]] virtual bool isShown() const = 0;
    /// Says it in a notice of the desktop. Plain text.
    virtual void tell(const QString& title, const QString& text) = 0;
    virtual void setToolTip(const QString& text) = 0;

signals:
    /// The icon was pressed, or its menu asked for the window.
    void activated();
    /// Its menu asked for the end of the program.
    void quitRequested();
    /// The notice that was told last was pressed.
    void noticePressed();
};

}  // namespace bankhub
