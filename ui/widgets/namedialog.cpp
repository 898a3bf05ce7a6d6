// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/namedialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"

namespace bankhub {

NameDialog::NameDialog(const Words& words, const QString& name, int longest,
                       std::function<QString(const QString&)> problemOf, QWidget* parent)
    : QDialog(parent), problemOf_(std::move(problemOf)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.title);
    auto* label = new QLabel(words.label);
    name_ = new QLineEdit(name);
    name_->setMaxLength(longest);
    name_->setAccessibleName(words.label);
    name_->selectAll();
    label->setBuddy(name_);
    problem_ = new QLabel;
    problem_->setTextFormat(Qt::PlainText);
    problem_->setWordWrap(true);
    setRole(problem_, "bad");
    cancel_ = new QPushButton;
    cancel_->setAutoDefault(false);
    accept_ = new QPushButton(words.accept);
    accept_->setAccessibleName(words.accept);
    accept_->setDefault(true);
    connect(name_, &QLineEdit::textChanged, this, &NameDialog::judge);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept_, &QPushButton::clicked, this, [this] {
        Q_EMIT named(name_->text().simplified());
        accept();
    });

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addStretch(1);
    buttons->addWidget(cancel_);
    buttons->addWidget(accept_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(4), space(5), space(5));
    layout->setSpacing(space(2));
    layout->addWidget(label);
    layout->addWidget(name_);
    layout->addWidget(problem_);
    layout->addStretch(1);
    layout->addLayout(buttons);
    setMinimumWidth(textWidth(font(), 56));
    retranslate();
    judge();
}

void NameDialog::judge() {
    const QString name = name_->text().simplified();
    const QString problem = name.isEmpty() ? QString() : problemOf_(name);
    problem_->setText(problem);
    name_->setAccessibleDescription(problem);
    setStyleProperty(name_, "problem", !problem.isEmpty());
    accept_->setEnabled(!name.isEmpty() && problem.isEmpty());
}

void NameDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void NameDialog::retranslate() {
    cancel_->setText(tr("Cancel"));
    cancel_->setAccessibleName(cancel_->text());
}

}  // namespace bankhub
