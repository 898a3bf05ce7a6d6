// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/transactionquery.h"
#include "app/overview/overviewperiod.h"

namespace bankhub {

/// The words of the large figures of the overview.
enum class Figure { In, Out, Net };

QString figureTitle(Figure figure);
/// "+14.862.450.000 ₫"
QString figureText(Figure figure, const TransactionTotals& totals);
/// "+14,9 bn ₫"
QString briefFigureText(Figure figure, const TransactionTotals& totals);
/// "11.902 transactions · ▲ +8,4 % against the 30 days before"
QString figureCaption(Figure figure, const TransactionTotals& now, const TransactionTotals& before,
                      OverviewPeriod period);
/// "30 days", "This month", "Quarter"
QString periodName(OverviewPeriod period);

}  // namespace bankhub
