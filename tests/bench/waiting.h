// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTimer>
#include <optional>

#include "app/core/pending.h"

namespace bankhub::bench {

inline constexpr int longestWaitMs = 30 * 60 * 1000;

/// Turns the event loop until `done`, which is asked after every turn: no polling interval is in the measured time.
template <typename Done>
bool waitUntil(Done done, int limitMs = longestWaitMs) {
    const QDeadlineTimer limit(limitMs);
    QTimer wake;
    wake.start(100);  // so that the loop turns although nothing happens
    while (!done()) {
        if (limit.hasExpired()) return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

template <typename T>
T resultOf(const Pending<T>& pending) {
    QObject context;
    std::optional<Result<T>> delivered;
    pending.finally(&context, [&](const Result<T>& result) { delivered = result; });
    waitUntil([&] { return delivered.has_value(); });
    if (!delivered) qFatal("no answer in %d ms", longestWaitMs);
    if (!*delivered) qFatal("%s", qPrintable(describe(delivered->error())));
    return std::move(**delivered);
}

/// Milliseconds that `work` takes.
template <typename Work>
double timed(Work work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

}  // namespace bankhub::bench
