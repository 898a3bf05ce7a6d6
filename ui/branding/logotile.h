// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace bankhub {

/// A logo on one background, as large as fits, with a word when it is hard to see there.
class LogoTile : public QWidget {
    Q_OBJECT
public:
    explicit LogoTile(const QColor& background, QWidget* parent = nullptr);
    void setLogo(const QImage& logo);
    /// Shown in place of a logo.
    void setPlaceholder(const QString& text);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor background_;
    QImage logo_;
    QString placeholder_;
};

/// Draws `picture` into the middle of `area`, scaled down to fit, sharp on dense screens.
void paintFitted(QPainter& painter, const QRectF& area, const QImage& picture);

}  // namespace bankhub
