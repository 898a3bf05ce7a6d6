// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/filterchips.h"

#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/roles.h"

namespace bankhub {

FilterChips::FilterChips(QWidget* parent) : QWidget(parent) {
    flow_ = new FlowLayout(this);
    flow_->setSpacing(space(2));
    add_ = new QPushButton;
    setRole(add_, "toggle");
    add_->setIcon(themeIcon(QStringLiteral("add")));
    menu_ = new QMenu(this);
    // A menu of the button's own would draw an arrow, and the button says with its plus what it does.
    connect(add_, &QPushButton::clicked, this, [this] { menu_->popup(add_->mapToGlobal(QPoint(0, add_->height()))); });
    clear_ = new QPushButton;
    setRole(clear_, "link");
    connect(clear_, &QPushButton::clicked, this, &FilterChips::clearRequested);
    flow_->addWidget(add_);
    flow_->addWidget(clear_);
    clear_->hide();
    retranslate();
}

FilterChip* FilterChips::makeChip() {
    auto* chip = new FilterChip(this);
    connect(chip, &FilterChip::changeRequested, this, [this, chip] {
        Q_EMIT changeRequested(chips_.indexOf(chip), chip->mapToGlobal(QPoint(0, chip->height())));
    });
    connect(chip, &FilterChip::removed, this, [this, chip] { Q_EMIT removed(chips_.indexOf(chip)); });
    return chip;
}

void FilterChips::setParts(const QList<Content>& parts) {
    while (chips_.size() < parts.size()) {
        FilterChip* chip = makeChip();
        flow_->addWidget(chip);
        flow_->moveTo(static_cast<int>(chips_.size()), chip);
        QWidget* before = chips_.isEmpty() ? nullptr : chips_.last()->removeButton();
        chips_ << chip;
        if (before) setTabOrder(before, chip->changeButton());
        setTabOrder(chip->changeButton(), chip->removeButton());
        setTabOrder(chip->removeButton(), add_);
        chip->setVisible(true);
    }
    while (chips_.size() > parts.size()) {
        FilterChip* chip = chips_.takeLast();
        // Whoever removes chips with the keyboard goes on to the one before, not to nowhere.
        if (chip->changeButton()->hasFocus() || chip->removeButton()->hasFocus()) {
            QWidget* next = chips_.isEmpty() ? static_cast<QWidget*>(add_) : chips_.last()->removeButton();
            next->setFocus(Qt::OtherFocusReason);
        }
        flow_->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    for (qsizetype index = 0; index < parts.size(); ++index)
        chips_.at(index)->setContent(parts.at(index).words, parts.at(index).textForm);
    flow_->invalidate();
}

void FilterChips::setClearable(bool clearable) {
    if (!clearable && clear_->hasFocus()) add_->setFocus(Qt::OtherFocusReason);
    clear_->setVisible(clearable);
}

void FilterChips::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void FilterChips::retranslate() {
    add_->setText(tr("Add condition"));
    add_->setAccessibleName(add_->text());
    clear_->setText(tr("Clear the filter (Esc)"));
    clear_->setAccessibleName(clear_->text());
}

}  // namespace bankhub
