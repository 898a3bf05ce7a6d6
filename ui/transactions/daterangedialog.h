// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/domain/dateperiod.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace bankhub {

class DateField;

/// Asks for the last so many days, or for a first and a last day; both days are included. Show with open(); deletes
/// itself.
class DateRangeDialog : public QDialog {
    Q_OBJECT
public:
    /// Begins with `period`: its number of days, or the days that it means today.
    DateRangeDialog(const DatePeriod& period, QDate today, QWidget* parent);

signals:
    void chosen(const DatePeriod& period);

private:
    QWidget* makeLastDays(const DatePeriod& period);
    QWidget* makeRange(const DateRange& range);
    /// Keeps from before to by moving the other one.
    void keepInOrder(bool fromChanged);
    /// Nothing while the number of days is none.
    [[nodiscard]] std::optional<DatePeriod> period() const;
    void explain();

    QDate today_;
    QRadioButton* lastDays_;
    QLineEdit* days_;
    QRadioButton* range_;
    DateField* from_;
    DateField* to_;
    QLabel* meaning_;
    QPushButton* show_;
};

}  // namespace bankhub
