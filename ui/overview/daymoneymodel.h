// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "app/domain/periodtotals.h"

namespace bankhub {

/// Money per day as a table, the newest day first: what the chart shows, in whole numbers.
class DayMoneyModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Day, Count, In, Out, Net, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// Ascending, as the overview has them.
    void setDays(const QList<PeriodTotals::OfDay>& days);
    /// Row of the day at that position of the ascending list, and back.
    [[nodiscard]] int mirrored(int index) const { return static_cast<int>(days_.size()) - 1 - index; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void retranslate();

private:
    QList<PeriodTotals::OfDay> days_;
};

}  // namespace bankhub
