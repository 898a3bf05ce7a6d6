// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/skeletonrows.h"

#include <QPainter>
#include <array>

#include "ui/models/celldelegate.h"
#include "ui/theme/density.h"
#include "ui/theme/motion.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typescale.h"

namespace bankhub {

namespace {
constexpr int breathMs = 1600;
/// Shares of the width, as in a table: a time, names, an amount, a long text, a status.
constexpr std::array columns{0.13, 0.17, 0.14, 0.38, 0.18};
/// How much of its column a bar fills, so that rows look like rows and not like a grid.
constexpr std::array fillings{0.72, 0.55, 0.8, 0.62, 0.45, 0.85, 0.5};
}  // namespace

SkeletonRows::SkeletonRows(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    breath_.setStartValue(1.0);
    breath_.setKeyValueAt(0.5, 0.45);
    breath_.setEndValue(1.0);
    breath_.setDuration(breathMs);
    breath_.setLoopCount(-1);
    connect(&breath_, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

QSize SkeletonRows::sizeHint() const {
    return {textWidth(font(), 60), tableRowHeight(font()) * 8};
}

bool SkeletonRows::isMoving() const {
    return breath_.state() == QAbstractAnimation::Running;
}

void SkeletonRows::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!motionIsReduced()) breath_.start();
}

void SkeletonRows::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    breath_.stop();
}

void SkeletonRows::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = currentTokens();
    const int rowHeight = tableRowHeight(font());
    const qreal thickness = qMax(4.0, fontMetrics().ascent() / 2.0);
    const qreal strength = isMoving() ? breath_.currentValue().toReal() : 1.0;
    std::size_t bar = 0;
    for (int top = 0; top + rowHeight <= height(); top += rowHeight) {
        painter.setOpacity(1.0);
        painter.fillRect(QRectF(0, top + rowHeight - 1, width(), 1), tokens.line);
        painter.setOpacity(strength);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.hover);
        qreal left = 0;
        for (const double share : columns) {
            const qreal room = width() * share - 2 * cellPadding;
            painter.drawRoundedRect(QRectF(left + cellPadding, top + (rowHeight - thickness) / 2,
                                           room * fillings.at(bar++ % fillings.size()), thickness),
                                    3, 3);
            left += width() * share;
        }
    }
}

}  // namespace bankhub
