// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branding/logotile.h"

#include <QPainter>

#include "ui/theme/tokens.h"
#include "ui/theme/typescale.h"

namespace bankhub {

LogoTile::LogoTile(const QColor& background, QWidget* parent) : QWidget(parent), background_(background) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void LogoTile::setLogo(const QImage& logo) {
    logo_ = logo;
    update();
}

void LogoTile::setPlaceholder(const QString& text) {
    placeholder_ = text;
    update();
}

QSize LogoTile::sizeHint() const {
    return {textWidth(font(), 15), recordHeight(font()) * 3};
}

void LogoTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(currentTokens().line);
    painter.setBrush(background_);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QRect inside = rect().adjusted(space(2), space(2), -space(2), -space(2));
    if (!logo_.isNull()) {
        paintFitted(painter, inside, logo_);
        return;
    }
    painter.setFont(smallFont(font()));
    painter.setPen(background_.lightness() > 128 ? lightTokens().dim : darkTokens().dim);
    painter.drawText(inside, Qt::AlignCenter | Qt::TextWordWrap, placeholder_);
}

void paintFitted(QPainter& painter, const QRectF& area, const QImage& picture) {
    if (picture.isNull() || area.isEmpty()) return;
    QSizeF size = QSizeF(picture.size());
    if (size.width() > area.width() || size.height() > area.height()) size.scale(area.size(), Qt::KeepAspectRatio);
    QRectF place(QPointF(), size);
    place.moveCenter(area.center());
    const QSize pixels = (size * painter.device()->devicePixelRatioF()).toSize().expandedTo(QSize(1, 1));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const bool smaller = pixels.width() < picture.width();
    painter.drawImage(place,
                      smaller ? picture.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation) : picture);
}

}  // namespace bankhub
