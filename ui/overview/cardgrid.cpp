// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/cardgrid.h"

#include <QGridLayout>

#include "ui/theme/typescale.h"

namespace bankhub {

namespace {

/// Characters that a card of figures, and both columns together, need to be read in comfort.
constexpr int cardCharacters = 34;
constexpr int columnsCharacters = 130;

QGridLayout* makeGrid(QWidget* owner) {
    auto* grid = new QGridLayout(owner);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space(3));
    return grid;
}

}  // namespace

CardRow::CardRow(const QList<QWidget*>& cards, QWidget* parent) : QWidget(parent), cards_(cards) {
    grid_ = makeGrid(this);
    arrange(2);
}

void CardRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int fitting = width() / (textWidth(font(), cardCharacters) + space(3));
    const int all = static_cast<int>(cards_.size());
    arrange(fitting >= all ? all : fitting >= 2 ? 2 : 1);
}

void CardRow::arrange(int columns) {
    if (columns == columns_) return;
    columns_ = columns;
    for (int index = 0; index < cards_.size(); ++index) {
        grid_->removeWidget(cards_.at(index));
        grid_->addWidget(cards_.at(index), index / columns, index % columns);
    }
    for (int column = 0; column < cards_.size(); ++column)
        grid_->setColumnStretch(column, column < columns ? 1 : 0);
}

TwoColumns::TwoColumns(QWidget* first, QWidget* second, QWidget* parent)
    : QWidget(parent), first_(first), second_(second) {
    grid_ = makeGrid(this);
    grid_->addWidget(first_, 0, 0);
    grid_->addWidget(second_, 1, 0);
    grid_->setColumnStretch(0, 2);
}

void TwoColumns::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange(width() < textWidth(font(), columnsCharacters));
}

void TwoColumns::arrange(bool stacked) {
    if (stacked == stacked_) return;
    stacked_ = stacked;
    grid_->removeWidget(second_);
    grid_->addWidget(second_, stacked ? 1 : 0, stacked ? 0 : 1);
    grid_->setColumnStretch(1, stacked ? 0 : 1);
}

}  // namespace bankhub
