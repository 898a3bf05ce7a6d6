// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace bankhub {

/// Pale shapes where the cards of the overview will stand, while they are read for the first time.
class Skeleton : public QWidget {
    Q_OBJECT
public:
    explicit Skeleton(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace bankhub
