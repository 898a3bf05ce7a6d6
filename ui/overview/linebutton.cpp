// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/linebutton.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include "ui/format/tooltiptext.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
constexpr int frame = space(1);
constexpr int barHeight = 8;
/// As much of the line as the bar takes at most.
constexpr int barPart = 4;
}  // namespace

LineButton::LineButton(QWidget* parent) : QPushButton(parent) {
    setRole(this, "navigation");
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void LineButton::setLine(const Line& line) {
    if (line == line_) return;
    line_ = line;
    setAccessibleName(line.description);
    setToolTip(plainToolTip(line.description));
    updateGeometry();
    update();
}

int LineButton::valueWidth() const {
    if (line_.value.isEmpty()) return 0;
    const int own = fontMetrics().horizontalAdvance(line_.value) + 1;
    // The bars of lines that stand one above the other begin and end at the same places.
    return line_.share ? qMax(own, fontMetrics().horizontalAdvance(QStringLiteral("888,88 mm"))) : own;
}

QSize LineButton::sizeHint() const {
    const int icon = line_.icon.isEmpty() ? 0 : iconEdge(font()) + space(1);
    const int bar = line_.share ? textWidth(font(), 12) : 0;
    return {2 * frame + icon + fontMetrics().horizontalAdvance(line_.words) + space(2) + bar + valueWidth(),
            fontMetrics().height() + space(2)};
}

QSize LineButton::minimumSizeHint() const {
    return {textWidth(font(), 18), sizeHint().height()};
}

void LineButton::paintBar(QPainter& painter, const QRect& area) const {
    const Tokens& tokens = currentTokens();
    const int top = area.center().y() - barHeight / 2 + 1;
    const QRectF track(area.left(), top, area.width(), barHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.line);
    painter.drawRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
    if (*line_.share <= 0) return;
    QRectF filled = track;
    // A share that is not nothing is seen.
    filled.setWidth(qMax<qreal>(barHeight / 2.0, track.width() * qMin(1.0, *line_.share)));
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(filled, barHeight / 2.0, barHeight / 2.0);
}

void LineButton::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const Tokens& tokens = currentTokens();
    QRect inside = rect().adjusted(frame, 0, -frame, 0);
    const QColor toned = textColor(tokens, line_.tone);
    if (!line_.icon.isEmpty()) {
        const int edge = iconEdge(font());
        painter.drawPixmap(inside.left(), inside.center().y() - edge / 2,
                           iconPixmap(line_.icon, toned, QSize(edge, edge), devicePixelRatioF()));
        inside.setLeft(inside.left() + edge + space(1));
    }
    if (const int width = qMin(valueWidth(), inside.width() * 3 / 4); width > 0) {
        QRect place = inside;
        place.setLeft(inside.right() - width + 1);
        painter.setPen(toned);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter,
                         fontMetrics().elidedText(line_.value, Qt::ElideRight, width));
        inside.setRight(place.left() - space(2));
    }
    if (line_.share) {
        QRect place = inside;
        place.setLeft(inside.right() - rect().width() / barPart);
        paintBar(painter, place);
        inside.setRight(place.left() - space(2));
    }
    QFont words = font();
    words.setUnderline(underMouse());
    painter.setFont(words);
    painter.setPen(line_.value.isEmpty() ? toned : line_.share ? tokens.text : tokens.dim);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(line_.words, Qt::ElideRight, inside.width()));
}

}  // namespace bankhub
