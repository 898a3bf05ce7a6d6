// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>

#include "ui/theme/tokens.h"

namespace bankhub {

/// The program's own icons (resources/icons, one stroke weight). `name` is the file name without ".svg".
/// The colour is looked up in the application's palette whenever the icon is painted, so a change of theme needs no
/// new icon; every device pixel ratio gets its own sharp rendering.
QIcon themeIcon(const QString& name, Tone tone = Tone::Plain);
/// As above, on top of the accent colour or the production band.
QIcon iconOnAccent(const QString& name);
QIcon iconOnProduction(const QString& name);

/// A rendering in one colour; `size` in device-independent pixels.
QPixmap iconPixmap(const QString& name, const QColor& color, const QSize& size, qreal devicePixelRatio);

/// Names of all icons, for tests.
QStringList iconNames();

}  // namespace bankhub
