// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/motion.h"

#include <QApplication>
#include <QStyle>
#include <QVariant>

namespace bankhub {

namespace {
/// Of the application, as the density of tables is.
constexpr auto motionProperty = "bankhubReducedMotion";
}  // namespace

bool motionIsReduced() {
    const QVariant asked = qApp->property(motionProperty);
    if (asked.isValid()) return asked.toBool();
    return QGuiApplication::platformName() == QLatin1String("offscreen") ||
           QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

void setMotionReduced(bool reduced) {
    qApp->setProperty(motionProperty, reduced);
}

}  // namespace bankhub
