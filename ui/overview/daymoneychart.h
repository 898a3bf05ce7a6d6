// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/daycountchart.h"

namespace bankhub {

/// Money in and out per day, in dong.
class DayMoneyChart : public DayCountChart {
    Q_OBJECT
public:
    explicit DayMoneyChart(QWidget* parent = nullptr);
};

}  // namespace bankhub
