// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

namespace bankhub {

/// A day as ui/format/region.h says, with a calendar that opens beside it. Monday comes first.
class DateField : public QDateEdit {
    Q_OBJECT
public:
    explicit DateField(QDate day, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace bankhub
