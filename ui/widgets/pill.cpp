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

PillPainter::PillPainter(int kept) : shapes_(kept), words_(kept) {}

PillPainter::Shape PillPainter::shapeOf(const Look& look) {
    if (const Shape* known = shapes_.object(look)) return *known;
    const QSize wanted = pillSize({look.words, Tone::Plain, look.icon}, look.font);
    Shape made;
    made.size = QSize(qMin(wanted.width(), look.room), wanted.height());
    made.wordsAt = space(2);
    made.pixmap = QPixmap((QSizeF(made.size) * look.scale).toSize());
    made.pixmap.setDevicePixelRatio(look.scale);
    made.pixmap.fill(Qt::transparent);
    QPainter painter(&made.pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(qAlpha(look.edge) == 0 ? QPen(Qt::NoPen) : QPen(QColor::fromRgba(look.edge)));
    painter.setBrush(QColor::fromRgba(look.tint));
    const qreal radius = made.size.height() / 2.0;
    painter.drawRoundedRect(QRectF(QPointF(), QSizeF(made.size)).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (!look.icon.isEmpty()) {
        const int edge = pillIconSize(look.font);
        const int middle = (made.size.height() - 1) / 2;
        painter.drawPixmap(made.wordsAt, middle - edge / 2 + 1,
                           iconPixmap(look.icon, QColor::fromRgba(look.color), QSize(edge, edge), look.scale));
        made.wordsAt += edge + space(1);
    }
    painter.end();
    shapes_.insert(look, new Shape(made));
    return made;
}

void PillPainter::paint(QPainter& painter, const QRect& area, const StatusText& status, const QFont& font,
                        const Tokens& tokens) {
    if (status.words.isEmpty() || area.width() <= 0) return;
    const QColor color = textColor(tokens, status.tone);
    const QColor tint = tintColor(tokens, status.tone);
    const QRgb edge = tint.alpha() == 0 ? tokens.line.rgba() : 0;
    const Shape shape = shapeOf({status.words, status.icon, font, area.width(), tint.rgba(), color.rgba(), edge,
                                 painter.device()->devicePixelRatioF()});
    const int height = shape.size.height();
    // One pixel down looks centred beside text, but not out of the area.
    const int top = qMin(area.center().y() - height / 2 + 1, area.bottom() - height + 1);
    painter.drawPixmap(area.left(), top, shape.pixmap);
    painter.setPen(color);
    const int wordsRoom = shape.size.width() - shape.wordsAt - space(2);
    words_.draw(painter, QRect(area.left() + shape.wordsAt, top, wordsRoom, height), Qt::AlignLeft, status.words, font);
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
    painter_.paint(painter, rect(), status_, smallFont(font()), currentTokens());
}

}  // namespace bankhub
