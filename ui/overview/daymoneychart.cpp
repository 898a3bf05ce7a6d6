// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/daymoneychart.h"

#include "ui/format/moneytext.h"
#include "ui/format/timetext.h"

namespace bankhub {

DayMoneyChart::DayMoneyChart(QWidget* parent)
    : DayCountChart({[] {
                         return Words{tr("Money per day: in upwards, out downwards"), tr("Money in"), tr("Money out")};
                     },
                     [](const DaySum& day) {
                         return tr("%1: %2 in, %3 out, net %4")
                             .arg(dateText(day.day), withCurrency(signedMoneyText(Direction::In, day.in)),
                                  withCurrency(signedMoneyText(Direction::Out, day.out)),
                                  withCurrency(moneyText(day.in - day.out)));
                     },
                     &shortMoneyText},
                    parent) {}

}  // namespace bankhub
