// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <functional>
#include <memory>

#include "app/core/pending.h"

namespace bankhub {

/// Runs `work` on the thread pool, or on `pool`. Settles on the thread of `owner`; as Cancelled when that dies first,
/// while the work itself goes on to its end.
template <typename T>
Pending<T> runInBackground(QObject* owner, std::function<Result<T>()> work,
                           QThreadPool* pool = QThreadPool::globalInstance()) {
    const Promise<T> promise;
    auto* watcher = new QFutureWatcher<Result<T>>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, promise] {
        promise.settle(watcher->result());
        watcher->deleteLater();
    });
    // The pool must not hold the Promise: that belongs to the owner's thread.
    const auto output = std::make_shared<QPromise<Result<T>>>();
    watcher->setFuture(output->future());
    pool->start([output, work = std::move(work)] {
        output->start();
        output->addResult(work());
        output->finish();
    });
    return promise.pending();
}

}  // namespace bankhub
