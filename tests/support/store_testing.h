// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <memory>
#include <optional>

#include "app/core/pending.h"
#include "app/store/store.h"

namespace bankhub::testing {

/// Runs the event loop until the Pending has settled and delivered. Fails as Timeout after two minutes: under a
/// sanitizer a hundred thousand rows take longer than half a one.
template <typename T>
Result<T> resultOf(const Pending<T>& pending) {
    QEventLoop loop;
    std::optional<Result<T>> delivered;
    pending.finally(&loop, [&](const Result<T>& result) {
        delivered = result;
        loop.quit();
    });
    QTimer::singleShot(120'000, &loop, &QEventLoop::quit);
    loop.exec();
    if (!delivered) return failure(ErrorKind::Timeout);
    return *delivered;
}

/// An opened store on a file of its own.
class TemporaryStore {
public:
    TemporaryStore();
    [[nodiscard]] QString file() const { return folder_.filePath(QStringLiteral("cache.db")); }
    [[nodiscard]] QString folder() const { return folder_.path(); }
    Store& operator*() { return *store_; }
    Store* operator->() { return store_.get(); }
    /// Closes the store and opens the file again.
    void reopen();
    void close() { store_.reset(); }

private:
    QTemporaryDir folder_;
    std::unique_ptr<Store> store_;
};

/// A plausible transaction whose members all follow from its number: later numbers are later in time.
Transaction numberedTransaction(int number);
QList<Transaction> numberedTransactions(int count, int first = 0);

}  // namespace bankhub::testing
