// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantAnimation>
#include <QWidget>

namespace bankhub {

/// Pale bars where the rows of a table will stand, while its first rows are read. They breathe slowly, or stand still
/// where motion is reduced. Decoration only: who shows them says in words what is read.
class SkeletonRows : public QWidget {
    Q_OBJECT
public:
    explicit SkeletonRows(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool isMoving() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QVariantAnimation breath_;
};

}  // namespace bankhub
