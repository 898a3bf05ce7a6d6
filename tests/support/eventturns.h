// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTimer>

namespace bankhub::testing {

/// One turn of the event loop a step, whatever it brings; the timer is for when nothing is left to come.
inline void turnEventLoop(int steps) {
    QTimer wake;
    wake.start(3);
    for (int step = 0; step < steps; ++step)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
}

}  // namespace bankhub::testing
