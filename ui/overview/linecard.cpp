// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/linecard.h"

#include <QVBoxLayout>

namespace bankhub {

LineCard::LineCard(QWidget* parent) : OverviewCard(parent) {
    content()->setSpacing(0);
    content()->setContentsMargins(0, 0, 0, 0);
    content()->addStretch(1);
}

void LineCard::setLines(const QList<LineButton::Line>& lines) {
    while (buttons_.size() < lines.size()) {
        auto* button = new LineButton;
        const int line = static_cast<int>(buttons_.size());
        connect(button, &QPushButton::clicked, this, [this, line] { Q_EMIT activated(line); });
        content()->insertWidget(line, button);
        buttons_ << button;
    }
    shown_ = static_cast<int>(lines.size());
    for (int line = 0; line < buttons_.size(); ++line) {
        buttons_.at(line)->setVisible(line < shown_);
        buttons_.at(line)->setLine(lines.value(line));
    }
}

QList<LineButton::Line> LineCard::lines() const {
    QList<LineButton::Line> lines;
    for (int line = 0; line < shown_; ++line)
        lines << buttons_.at(line)->line();
    return lines;
}

}  // namespace bankhub
