// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

namespace bankhub {

/// A small whole number with arrows beside it, in the look of the other fields. Does not change when the wheel passes
/// over it on the way down.
class NumberField : public QSpinBox {
    Q_OBJECT
public:
    /// Both limits may be chosen.
    NumberField(int smallest, int largest, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};

}  // namespace bankhub
