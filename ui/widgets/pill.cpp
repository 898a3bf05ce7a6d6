// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pill.h"

#include <QPainter>

#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"

namespace bankhub {

namespace {
int pillIconSize(const QFont& font) {
    return QFontMetrics(font).ascent();
}
}  // namespace

QSize pillSize(const StatusText& status, const QFont& font) {
    const QFontMetrics metrics(font);
    const int icon = status.icon.isEmpty() ? 0 : pillIconSize(font) + space(1);
    // Advances are rounded: without the spare pixels a text that fits would be cut.
    return {metrics.horizontalAdvance(status.words) + 2 + icon + space(4), metrics.height() + 2};
}

void paintPill(QPainter& painter, const QRect& area, const StatusText& status, const QFont& font,
               const Tokens& tokens) {
    if (status.words.isEmpty()) return;
    const QSize wanted = pillSize(status, font);
    const QSize size(qMin(wanted.width(), area.width()), wanted.height());
    // One pixel down looks centred beside text, but not out of the area.
    const int top = qMin(area.center().y() - size.height() / 2 + 1, area.bottom() - size.height() + 1);
    const QRect shape(area.left(), top, size.width(), size.height());
    const QColor color = textColor(tokens, status.tone);
    const QColor tint = tintColor(tokens, status.tone);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tint.alpha() == 0 ? QPen(tokens.line) : QPen(Qt::NoPen));
    painter.setBrush(tint);
    painter.drawRoundedRect(QRectF(shape).adjusted(0.5, 0.5, -0.5, -0.5), shape.height() / 2.0, shape.height() / 2.0);
    QRect inside = shape.adjusted(space(2), 0, -space(2), 0);
    if (!status.icon.isEmpty()) {
        const int edge = pillIconSize(font);
        const QPixmap sign = iconPixmap(status.icon, color, QSize(edge, edge), painter.device()->devicePixelRatioF());
        painter.drawPixmap(inside.left(), inside.center().y() - edge / 2 + 1, sign);
        inside.setLeft(inside.left() + edge + space(1));
    }
    painter.setFont(font);
    painter.setPen(color);
    const bool cut = size.width() < wanted.width();
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                     cut ? QFontMetrics(font).elidedText(status.words, Qt::ElideRight, inside.width()) : status.words);
    painter.restore();
}

Pill::Pill(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::setStatus(const StatusText& status) {
    status_ = status;
    setAccessibleName(status.words);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const {
    return pillSize(status_, smallFont(font()));
}

QSize Pill::minimumSizeHint() const {
    return sizeHint();
}

void Pill::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintPill(painter, rect(), status_, smallFont(font()), currentTokens());
}

}  // namespace bankhub
