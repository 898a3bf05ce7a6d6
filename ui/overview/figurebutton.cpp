// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/figurebutton.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include "ui/format/tooltiptext.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
/// Room for the focus frame beside the text.
constexpr int frame = space(1);
}  // namespace

FigureButton::FigureButton(QWidget* parent) : QPushButton(parent) {
    setRole(this, "navigation");
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void FigureButton::setFigure(const QString& whole, const QString& brief, const QString& description, Tone tone) {
    whole_ = whole;
    brief_ = brief;
    tone_ = tone;
    setAccessibleName(description);
    setToolTip(plainToolTip(description));
    updateGeometry();
    update();
}

QString FigureButton::shownText() const {
    const QFontMetrics metrics(figureFont(font()));
    return metrics.horizontalAdvance(whole_) + 2 * frame <= width() ? whole_ : brief_;
}

QSize FigureButton::sizeHint() const {
    const QFontMetrics metrics(figureFont(font()));
    return {metrics.horizontalAdvance(whole_) + 2 * frame, metrics.height() + 2 * frame};
}

QSize FigureButton::minimumSizeHint() const {
    const QFontMetrics metrics(figureFont(font()));
    return {metrics.horizontalAdvance(brief_) + 2 * frame, sizeHint().height()};
}

void FigureButton::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    QFont large = figureFont(font());
    large.setUnderline(underMouse());
    painter.setFont(large);
    painter.setPen(textColor(currentTokens(), tone_));
    painter.drawText(rect().adjusted(frame, 0, -frame, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(large).elidedText(shownText(), Qt::ElideRight, width() - 2 * frame));
}

}  // namespace bankhub
