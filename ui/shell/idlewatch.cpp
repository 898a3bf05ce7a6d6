// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace bankhub {

namespace {
constexpr int lookMs = 5'000;
constexpr qint64 minuteMs = 60'000;
}  // namespace

IdleWatch::IdleWatch(QCoreApplication& application, const Settings& settings, const Clock& clock, QObject* parent)
    : QObject(parent), settings_(settings), clock_(clock) {
    used();
    application.installEventFilter(this);
    connect(&look_, &QTimer::timeout, this, &IdleWatch::check);
    look_.start(lookMs);
}

void IdleWatch::used() {
    usedAtUtcMs_ = clock_.nowUtcMs();
    usedAtMonotonicMs_ = clock_.monotonicMs();
}

qint64 IdleWatch::idleMs() const {
    // The one clock stands still while the computer sleeps, and the other may be set back.
    return qMax(clock_.nowUtcMs() - usedAtUtcMs_, clock_.monotonicMs() - usedAtMonotonicMs_);
}

void IdleWatch::check() {
    const qint64 idle = idleMs();
    const auto isOver = [idle](int minutes) { return minutes > 0 && idle >= minutes * minuteMs; };
    if (isOver(settings_.lockChangesAfterMinutes())) Q_EMIT changesShouldLock();
    if (isOver(settings_.lockWindowsAfterMinutes())) Q_EMIT windowsShouldLock();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::KeyPress:
        case QEvent::MouseButtonPress:
        case QEvent::MouseMove:
        case QEvent::Wheel:
        case QEvent::TouchBegin:
        case QEvent::TouchUpdate:
        case QEvent::TabletPress:
            // Whoever comes back after the time finds it locked: waking the computer is not using the program.
            check();
            used();
            break;
        default:
            break;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace bankhub
