// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/typescale.h"

namespace bankhub {

namespace {
QFont scaled(const QFont& base, qreal ratio) {
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * ratio);
    else
        font.setPixelSize(qRound(base.pixelSize() * ratio));
    return font;
}
}  // namespace

QFont titleFont(const QFont& base) {
    QFont font = scaled(base, 20.0 / 13.0);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont figureFont(const QFont& base) {
    QFont font = scaled(base, 24.0 / 13.0);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont(const QFont& base) {
    return scaled(base, 12.0 / 13.0);
}

QFont strongFont(const QFont& base) {
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

int recordHeight(const QFont& font) {
    return QFontMetrics(font).height() + space(3);
}

int textWidth(const QFont& font, int characters) {
    return QFontMetrics(font).averageCharWidth() * characters;
}

int iconEdge(const QFont& font) {
    return qMax(16, QFontMetrics(font).height());
}

}  // namespace bankhub
