// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/samples.h"

#include <algorithm>
#include <cmath>

namespace bankhub::bench {

double Samples::percentile(double percent) const {
    if (values_.isEmpty()) return 0;
    QList<double> sorted = values_;
    std::sort(sorted.begin(), sorted.end());
    const qsizetype count = sorted.size();
    if (percent == 50 && count % 2 == 0) return (sorted.at(count / 2 - 1) + sorted.at(count / 2)) / 2;
    const auto place = static_cast<qsizetype>(std::ceil(percent / 100 * static_cast<double>(count))) - 1;
    return sorted.at(std::clamp<qsizetype>(place, 0, count - 1));
}

QJsonObject Samples::toJson() const {
    return {{QStringLiteral("count"), count()},      {QStringLiteral("min"), min()},
            {QStringLiteral("median"), median()},    {QStringLiteral("p95"), percentile(95)},
            {QStringLiteral("p99"), percentile(99)}, {QStringLiteral("max"), max()}};
}

}  // namespace bankhub::bench
