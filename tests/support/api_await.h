// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QObject>
#include <QTest>
#include <QTimer>
#include <optional>

#include "app/core/pending.h"

namespace bankhub::test {

/// The result of a pending, or ErrorKind::Storage with "never settled" when it hangs: no producer under test gives
/// that.
template <typename T>
Result<T> await(const Pending<T>& pending, int timeoutMs = 15'000) {
    // An event loop of its own wakes at once, while QTest::qWaitFor looks every 10 ms only.
    QEventLoop loop;
    std::optional<Result<T>> settled;
    pending.finally(&loop, [&](const Result<T>& result) {
        settled = result;
        loop.quit();
    });
    QTimer::singleShot(timeoutMs, &loop, &QEventLoop::quit);
    loop.exec();
    if (!settled) return failure(ErrorKind::Storage, QStringLiteral("never settled"));
    return *settled;
}

/// The name of the failure, or "no error" for a value.
template <typename T>
QString kindOf(const Result<T>& result) {
    return result ? QStringLiteral("no error") : errorKindName(result.error().kind);
}

}  // namespace bankhub::test

/// Compares the failure of a result with a kind, by name so that a mismatch can be read.
#define COMPARE_KIND(result, kind) QCOMPARE(bankhub::test::kindOf(result), bankhub::errorKindName(kind))
