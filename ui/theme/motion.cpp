// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/motion.h"

#include <QApplication>
#include <QPainter>
#include <QProgressBar>
#include <QStyle>
#include <QVariant>

namespace bankhub {

namespace {
/// Of the application, as the density of rows is.
constexpr auto reducedProperty = "bankhub.motionReduced";

void paintStanding(QProgressBar& bar) {
    constexpr qreal radius = 3;
    QPainter painter(&bar);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(bar.palette().mid());
    painter.drawRoundedRect(bar.rect(), radius, radius);
    painter.setBrush(bar.palette().highlight());
    const int third = bar.width() / 3;
    painter.drawRoundedRect(bar.rect().adjusted(third, 0, -third, 0), radius, radius);
}
}  // namespace

bool motionIsReduced() {
    const QVariant asked = qApp->property(reducedProperty);
    if (asked.isValid()) return asked.toBool();
    return QGuiApplication::platformName() == QLatin1String("offscreen") ||
           QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

void setMotionReduced(bool reduced) {
    qApp->setProperty(reducedProperty, reduced);
}

Motion::Motion(QApplication& application, Settings& settings, QObject* parent)
    : QObject(parent), application_(application), settings_(settings) {
    connect(&settings_, &Settings::motionChanged, this, &Motion::apply);
    connect(&desktop_, &DesktopMotion::changed, this, &Motion::apply);
    application_.installEventFilter(this);
    apply();
}

Motion::~Motion() {
    application_.setProperty(reducedProperty, QVariant());
}

void Motion::apply() {
    const bool reduced = settings_.motion() == Settings::Motion::Reduced || desktop_.wantsLess();
    application_.setProperty(reducedProperty, reduced);
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets)
        if (qobject_cast<QProgressBar*>(widget)) widget->update();
}

bool Motion::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Paint || !motionIsReduced()) return false;
    auto* bar = qobject_cast<QProgressBar*>(watched);
    // A bar without a known end is drawn as one that runs to and fro.
    if (!bar || bar->minimum() != bar->maximum()) return false;
    paintStanding(*bar);
    return true;
}

}  // namespace bankhub
