// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowplace.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace bankhub {

namespace {
qint64 areaOf(const QRect& rectangle) {
    return rectangle.isValid() ? qint64(rectangle.width()) * rectangle.height() : 0;
}
}  // namespace

QRect placeOnScreen(const QRect& window, const QList<QRect>& screens) {
    if (screens.isEmpty()) return window;
    QRect best = screens.constFirst();
    for (const QRect& screen : screens) {
        if (screen.contains(window.topLeft())) return window;
        if (areaOf(screen.intersected(window)) > areaOf(best.intersected(window))) best = screen;
    }
    QRect place(window.topLeft(), window.size().boundedTo(best.size()));
    place.moveLeft(qBound(best.left(), place.left(), best.right() - place.width() + 1));
    place.moveTop(qBound(best.top(), place.top(), best.bottom() - place.height() + 1));
    return place;
}

void restorePlace(QWidget& window, const QByteArray& geometry) {
    if (!window.restoreGeometry(geometry) || window.isMaximized() || window.isFullScreen()) return;
    // Qt sees to it that a part of it can be seen; a screen may be smaller than the one of the last time.
    QList<QRect> screens;
    for (const QScreen* screen : QGuiApplication::screens())
        screens << screen->availableGeometry();
    window.setGeometry(placeOnScreen(window.geometry(), screens));
}

}  // namespace bankhub
