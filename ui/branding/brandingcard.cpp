// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branding/brandingcard.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"

namespace bankhub {

BrandingCard::BrandingCard(QWidget* parent) : QFrame(parent) {
    setRole(this, "card");
    title_ = new QLabel;
    title_->setFont(strongFont(font()));
    setRole(title_, "dim");
    problem_ = new QLabel;
    problem_->setTextFormat(Qt::PlainText);
    problem_->setWordWrap(true);
    setRole(problem_, "bad");
    problem_->hide();
    body_ = new QVBoxLayout;
    body_->setSpacing(space(2));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(4), space(3), space(4), space(4));
    layout->setSpacing(space(2));
    layout->addWidget(title_);
    layout->addLayout(body_);
    layout->addWidget(problem_);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void BrandingCard::setProblem(const QString& text) {
    problem_->setText(text);
    problem_->setVisible(!text.isEmpty());
}

QString BrandingCard::problem() const {
    return problem_->isHidden() ? QString() : problem_->text();
}

void BrandingCard::setTitle(const QString& title) {
    title_->setText(title);
    setAccessibleName(title);
}

void BrandingCard::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace bankhub
