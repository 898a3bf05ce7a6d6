// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace bankhub {

/// A picture with a rectangle to choose a part of it: drag its corners, its inside, or a new one; arrow keys move it,
/// with Shift they change its size.
class CropView : public QWidget {
    Q_OBJECT
public:
    explicit CropView(const QImage& picture, QWidget* parent = nullptr);
    /// In pixels of the picture, never empty.
    [[nodiscard]] QRect crop() const { return crop_; }
    void setCrop(const QRect& crop);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void cropChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRectF place() const;  ///< of the picture in the widget
    [[nodiscard]] QPoint toPicture(const QPointF& position) const;
    [[nodiscard]] QRectF toWidget(const QRect& area) const;

    enum class Grip { None, New, Move, TopLeft, TopRight, BottomLeft, BottomRight };
    [[nodiscard]] Grip gripAt(const QPointF& position) const;

    QImage picture_;
    QRect crop_;
    Grip grip_ = Grip::None;
    QPoint pressed_;
    QRect cropWhenPressed_;
};

}  // namespace bankhub
