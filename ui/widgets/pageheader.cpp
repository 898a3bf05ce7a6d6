// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include <QHBoxLayout>

#include "ui/theme/typescale.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/roles.h"

namespace bankhub {

PageHeader::PageHeader(QWidget* parent) : QWidget(parent) {
    title_ = new ElidedLabel;
    title_->setFont(titleFont(font()));
    subtitle_ = new ElidedLabel;
    setRole(subtitle_, "dim");
    layout_ = new QHBoxLayout(this);
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(space(2));
    layout_->addWidget(title_);
    layout_->addSpacing(space(1));
    layout_->addWidget(subtitle_);
    layout_->addStretch(1);
    firstAction_ = layout_->count();
}

void PageHeader::setTitle(const QString& title) {
    title_->setFullText(title);
}

void PageHeader::setSubtitle(const QString& subtitle) {
    subtitle_->setFullText(subtitle);
}

QString PageHeader::subtitle() const {
    return subtitle_->fullText();
}

void PageHeader::addMark(QWidget* mark) {
    layout_->insertWidget(layout_->indexOf(subtitle_), mark);
    ++firstAction_;
}

void PageHeader::addAfterSubtitle(QWidget* widget) {
    layout_->insertWidget(layout_->indexOf(subtitle_) + 1, widget);
    ++firstAction_;
}

void PageHeader::addAction(QWidget* widget) {
    layout_->addWidget(widget);
}

void PageHeader::insertAction(QWidget* widget) {
    layout_->insertWidget(firstAction_, widget);
}

}  // namespace bankhub
