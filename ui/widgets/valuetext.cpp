// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/valuetext.h"

#include <QPainter>
#include <QTextOption>
#include <cmath>

#include "ui/theme/typescale.h"

namespace bankhub {

namespace {
constexpr qsizetype longestShown = 12'000;
}  // namespace

ValueText::ValueText(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ValueText::setText(const QString& text) {
    text_ = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

int ValueText::layOut(QTextLayout& layout, int width) const {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(1, width));
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return static_cast<int>(std::ceil(height));
}

int ValueText::heightForWidth(int width) const {
    QTextLayout layout(shownText(), font());
    return qMax(fontMetrics().height(), layOut(layout, width));
}

QString ValueText::shownText() const {
    // Breaking a megabyte into lines takes minutes, and nobody reads it here.
    QString shown = text_.size() > longestShown ? text_.left(longestShown) + QChar(0x2026) : text_;
    return shown.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
}

QSize ValueText::sizeHint() const {
    const int width = qMin(fontMetrics().horizontalAdvance(text_.left(longestShown)) + 1, textWidth(font(), 24));
    return {width, heightForWidth(width)};
}

QSize ValueText::minimumSizeHint() const {
    return {textWidth(font(), 6), fontMetrics().height()};
}

void ValueText::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    QTextLayout layout(shownText(), font());
    layOut(layout, width());
    layout.draw(&painter, QPointF(0, 0));
}

}  // namespace bankhub
