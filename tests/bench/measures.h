// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "tests/bench/benchdata.h"
#include "tests/bench/measurement.h"

namespace bankhub::bench {

/// How much is repeated. Few repetitions show that everything works, not how fast it is.
struct Effort {
    int repetitions = 5;
    int scrollPositions = 3000;
    bool dbBrowser = true;  ///< minutes in a window of its own

    /// How often a short question is asked in one process, so that the start of the process, which is subtracted, does
    /// not outweigh it.
    [[nodiscard]] int repetitionsOf(qint64 rows) const {
        const qint64 wanted = repetitions * 500'000LL / qMax<qint64>(1, rows);
        return static_cast<int>(qBound(qint64{repetitions}, wanted, qint64{200}));
    }
};

// One file each; the data is there, the cache is not open.

/// Filters, searches and sorts on the real window against the same changes in DB Browser for SQLite, whose memory is
/// measured by the same run of it.
QList<Measurement> measureWindow(const BenchData& data, const Effort& effort);
QList<Measurement> measureTotals(const BenchData& data, const Effort& effort);
QList<Measurement> measureSearch(const BenchData& data, const Effort& effort);
QList<Measurement> measureSorting(const BenchData& data, const Effort& effort);
QList<Measurement> measureSync(const BenchData& data, const Effort& effort);
QList<Measurement> measureStart(const BenchData& data, const Effort& effort);
QList<Measurement> measureExports(const BenchData& data, const Effort& effort);
QList<Measurement> measureScrolling(const BenchData& data, const Effort& effort);
/// The longest time for which the window did not answer, by phase.
QList<Measurement> measureHolds(const BenchData& data, const Effort& effort);

}  // namespace bankhub::bench
