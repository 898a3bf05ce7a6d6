// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/figurecard.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/overview/figurebutton.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"

namespace bankhub {

FigureCard::FigureCard(QWidget* parent) : OverviewCard(parent) {
    figure_ = new FigureButton;
    caption_ = new QLabel;
    caption_->setTextFormat(Qt::PlainText);
    caption_->setWordWrap(true);
    setRole(caption_, "dim");
    caption_->setContentsMargins(space(1), 0, space(1), 0);
    content()->setContentsMargins(0, 0, 0, 0);
    content()->addWidget(figure_);
    content()->addWidget(caption_);
    content()->addStretch(1);
}

void FigureCard::setCaption(const QString& caption) {
    caption_->setText(caption);
}

QString FigureCard::caption() const {
    return caption_->text();
}

}  // namespace bankhub
