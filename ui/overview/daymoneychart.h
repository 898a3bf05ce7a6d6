// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/daycountchart.h"

namespace bankhub {

/// Money in and out per day, in dong.
class DayMoneyChart : public DayCountChart {
    Q_OBJECT
public:
    explicit DayMoneyChart(QWidget* parent = nullptr);

protected:
    [[nodiscard]] Words words() const override;
    [[nodiscard]] QString dayText(const DaySum& day) const override;
    [[nodiscard]] QString axisText(qint64 value) const override;
};

}  // namespace bankhub
