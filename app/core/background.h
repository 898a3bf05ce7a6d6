// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <functional>
#include <memory>
#include <optional>

#include "app/core/handover.h"
#include "app/core/pending.h"

namespace bankhub {

/// Runs `work` on the thread pool, or on `pool`. Settles on the thread of `owner`; as Cancelled when that dies first,
/// while the work itself goes on to its end.
template <typename T>
Pending<T> runInBackground(QObject* owner, std::function<Result<T>()> work,
                           QThreadPool* pool = QThreadPool::globalInstance()) {
    const Promise<T> promise;
    const auto output = std::make_shared<std::optional<Result<T>>>();
    auto* watcher = new QFutureWatcher<void>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, promise, output] {
        takeOver(output.get());
        if (*output) promise.settle(std::move(**output));
        watcher->deleteLater();
    });
    // The pool must not hold the Promise: that belongs to the owner's thread.
    const auto turn = std::make_shared<QPromise<void>>();
    watcher->setFuture(turn->future());
    pool->start(handedOver([output, turn, work = std::move(work)] {
        turn->start();
        output->emplace(work());
        handOver(output.get());
        turn->finish();
    }));
    return promise.pending();
}

}  // namespace bankhub
