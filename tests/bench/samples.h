// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>

namespace bankhub::bench {

/// Numbers that were measured, and what is said of them. Of none everything is 0.
class Samples {
public:
    void add(double value) { values_ << value; }
    [[nodiscard]] bool isEmpty() const { return values_.isEmpty(); }
    [[nodiscard]] qsizetype count() const { return values_.size(); }
    [[nodiscard]] double at(qsizetype index) const { return values_.at(index); }
    [[nodiscard]] double min() const { return percentile(0); }
    [[nodiscard]] double median() const { return percentile(50); }
    [[nodiscard]] double max() const { return percentile(100); }
    /// The smallest value that at least so many percent of the values do not exceed; the median of an even number of
    /// values is the mean of the two in the middle.
    [[nodiscard]] double percentile(double percent) const;
    [[nodiscard]] QJsonObject toJson() const;

private:
    QList<double> values_;
};

}  // namespace bankhub::bench
