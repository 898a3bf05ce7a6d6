// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/periodtotals.h"
#include "app/settings/settings.h"
#include "ui/overview/overviewcard.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace bankhub {

class DayMoneyChart;
class DayMoneyModel;
class RecordTable;

/// Money by day: a chart, and the same as a table for whoever wants numbers.
class DayCard : public OverviewCard {
    Q_OBJECT
public:
    /// `settings` remembers which of the two is shown; it must outlive the card.
    explicit DayCard(Settings& settings, QWidget* parent = nullptr);
    void setDays(const QList<PeriodTotals::OfDay>& days);
    void retranslate();

signals:
    /// The user wants to see the transactions of that day.
    void dayActivated(QDate day);

private:
    void showAsTable(bool wanted);
    void showDay(int index);

    Settings& settings_;
    QList<PeriodTotals::OfDay> days_;
    QPushButton* asTable_;
    QStackedWidget* stack_;
    DayMoneyChart* chart_;
    DayMoneyModel* model_;
    RecordTable* table_;
    QLabel* day_;
};

}  // namespace bankhub
