// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/transactions/daterange.h"

namespace bankhub {

class DateField;

/// Asks for the first and the last day. Show with open(); deletes itself.
class DateRangeDialog : public QDialog {
    Q_OBJECT
public:
    DateRangeDialog(const DateRange& range, QDate today, QWidget* parent);

signals:
    void chosen(const DateRange& range);

private:
    /// Keeps from before to by moving the other one.
    void keepInOrder(bool fromChanged);

    DateField* from_;
    DateField* to_;
};

}  // namespace bankhub
