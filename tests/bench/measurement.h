// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>

#include "tests/bench/samples.h"

namespace bankhub::bench {

/// One line of the table: what the console needs, what the floor or the peer needs for the same, and their ratio.
struct Measurement {
    QString id;       ///< "totals-all"
    QString what;     ///< "exact count and totals of everything"
    QString against;  ///< "sqlite3 running count and sums"
    QString unit;     ///< of own and peer: "ms", "rows/s", "MB"
    Samples own;
    Samples peer;
    /// own ÷ peer, one for each pair that was measured together. For goals without a peer: the own values.
    Samples ratio;
    double goal = 0;
    bool goalIsFloor = false;      ///< at least, instead of at most
    double judgedPercentile = 50;  ///< which of the ratios the goal is about
    /// A second goal in the unit of `own`, at most; judged by the same percentile.
    std::optional<double> ownGoal;
    QString remark;
    QString peerMissing;  ///< why there is no peer: "rg is not installed"

    void addPair(double ownValue, double peerValue);
    [[nodiscard]] double judged() const { return ratio.percentile(judgedPercentile); }
    [[nodiscard]] bool met() const;
    [[nodiscard]] QJsonObject toJson(qint64 rows) const;
    /// For the terminal.
    [[nodiscard]] QString line() const;
};

}  // namespace bankhub::bench
