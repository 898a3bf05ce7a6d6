// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/skeleton.h"

#include <QPainter>

#include "ui/theme/tokens.h"
#include "ui/theme/typescale.h"

namespace bankhub {

namespace {
constexpr int gap = space(3);
constexpr int radius = 10;
constexpr int cards = 4;
}  // namespace

Skeleton::Skeleton(QWidget* parent) : QWidget(parent) {}

QSize Skeleton::sizeHint() const {
    return {textWidth(font(), 80), recordHeight(font()) * 12};
}

void Skeleton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = currentTokens();
    const auto drawCard = [&](const QRectF& place) {
        painter.setPen(tokens.line);
        painter.setBrush(tokens.panel);
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.line);
        const qreal line = fontMetrics().height() * 0.6;
        const QPointF start = place.topLeft() + QPointF(space(4), space(4));
        painter.drawRoundedRect(QRectF(start, QSizeF(place.width() * 0.3, line)), line / 2, line / 2);
        painter.drawRoundedRect(QRectF(start + QPointF(0, 2 * line), QSizeF(place.width() * 0.6, 1.5 * line)), line / 2,
                                line / 2);
    };
    const qreal top = recordHeight(font()) * 3.5;
    const qreal width = (this->width() - (cards - 1.0) * gap) / cards;
    for (int card = 0; card < cards; ++card)
        drawCard({card * (width + gap), 0, width, top});
    const qreal below = top + gap;
    const qreal wide = this->width() - width - gap;
    drawCard({0, below, wide, height() - below});
    drawCard({wide + gap, below, width, height() - below});
}

}  // namespace bankhub
