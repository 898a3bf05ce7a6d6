// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "ui/overview/linebutton.h"
#include "ui/overview/overviewcard.h"

namespace bankhub {

/// A card of lines, each of which leads somewhere. Lines keep their widgets, so that the keyboard stays where it is
/// when the figures change.
class LineCard : public OverviewCard {
    Q_OBJECT
public:
    explicit LineCard(QWidget* parent = nullptr);
    void setLines(const QList<LineButton::Line>& lines);
    [[nodiscard]] QList<LineButton::Line> lines() const;
    [[nodiscard]] LineButton* button(int line) const { return buttons_.value(line); }

signals:
    void activated(int line);

private:
    QList<LineButton*> buttons_;
    int shown_ = 0;
};

}  // namespace bankhub
