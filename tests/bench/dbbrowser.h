// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include "tests/bench/samples.h"

namespace bankhub::bench {

class BenchData;
struct Effort;

/// What DB Browser for SQLite needs on the cache of the bench, measured by dbbrowser.py in a window of its own.
struct DbBrowserFindings {
    QString problem;  ///< why there is nothing: not installed, not understood
    /// Milliseconds from a change to its first rows, by kind: "account", "month", "direction", "amount", "search",
    /// "sort:" and the name of the column.
    QMap<QString, Samples> changes;
    double emptyMb = 0;  ///< with the same table without a row
    double fullMb = 0;   ///< after scrolling through
};

/// `emptyCache` has the same schema and no row. No other process may have the files open.
DbBrowserFindings measureDbBrowser(const BenchData& data, const QString& emptyCache, const Effort& effort);

}  // namespace bankhub::bench
