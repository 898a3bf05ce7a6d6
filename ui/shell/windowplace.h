// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRect>

class QWidget;

namespace bankhub {

/// Where a window goes that was at `window` the last time: there, while its upper left corner is on one of the screens.
/// Otherwise onto the screen that shows most of it, or the first one, made smaller where it does not fit. `screens` are
/// what the desktop leaves to windows; without any the window stays.
QRect placeOnScreen(const QRect& window, const QList<QRect>& screens);
/// Puts a window where QWidget::saveGeometry says that it was, on the screens that are there now.
void restorePlace(QWidget& window, const QByteArray& geometry);

}  // namespace bankhub
