// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewcard.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"

namespace bankhub {

OverviewCard::OverviewCard(QWidget* parent) : QFrame(parent) {
    setRole(this, "card");
    title_ = new QLabel;
    title_->setTextFormat(Qt::PlainText);
    title_->setFont(strongFont(smallFont(font())));
    setRole(title_, "dim");
    head_ = new QHBoxLayout;
    head_->setSpacing(space(2));
    head_->setContentsMargins(space(1), 0, space(1), 0);
    head_->addWidget(title_);
    head_->addStretch(1);
    content_ = new QVBoxLayout;
    content_->setSpacing(space(1));
    content_->setContentsMargins(space(1), 0, space(1), 0);
    auto* layout = new QVBoxLayout(this);
    // Buttons of the content have a frame around their words, which begin where the title does.
    layout->setContentsMargins(space(3), space(3), space(3), space(3));
    layout->setSpacing(space(1));
    layout->addLayout(head_);
    layout->addLayout(content_, 1);
}

void OverviewCard::setTitle(const QString& title) {
    title_->setText(title);
    setAccessibleName(title);
}

void OverviewCard::addAction(QWidget* widget) {
    head_->addWidget(widget);
}

}  // namespace bankhub
