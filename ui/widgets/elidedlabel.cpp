// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidedlabel.h"

#include <QEvent>

#include "ui/format/tooltiptext.h"
#include "ui/theme/typescale.h"

namespace bankhub {

namespace {
constexpr qsizetype longestLine = 2000;
}  // namespace

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void ElidedLabel::setFullText(const QString& text, Qt::TextElideMode mode) {
    fullText_ = text;
    mode_ = mode;
    setAccessibleName(text);
    updateGeometry();
    elide();
}

QSize ElidedLabel::sizeHint() const {
    return {fontMetrics().horizontalAdvance(fullText_.left(longestLine)) + space(1), QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const {
    const int shortest = qMin(fontMetrics().horizontalAdvance(fullText_.left(longestLine)), textWidth(font(), 4));
    return {shortest, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) elide();
}

void ElidedLabel::elide() {
    // Of what is longer than any line only the beginning is measured.
    const QString shown = fontMetrics().elidedText(fullText_.left(longestLine), mode_, width());
    setToolTip(shown == fullText_ ? QString() : plainToolTip(fullText_.left(longestLine)));
    if (shown != text()) setText(shown);
}

}  // namespace bankhub
