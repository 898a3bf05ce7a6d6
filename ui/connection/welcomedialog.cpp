// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/welcomedialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"

namespace bankhub {

WelcomeDialog::WelcomeDialog(QWidget* parent) : QDialog(parent) {
    title_ = new QLabel;
    title_->setFont(titleFont(font()));
    text_ = new QLabel;
    text_->setWordWrap(true);
    problem_ = new QLabel;
    problem_->setTextFormat(Qt::PlainText);
    problem_->setWordWrap(true);
    setRole(problem_, "bad");
    problem_->hide();
    connect_ = new QPushButton;
    connect_->setDefault(true);
    connect_->setIcon(iconOnAccent(QStringLiteral("connected")));
    demo_ = new QPushButton;
    demo_->setAutoDefault(false);
    connect(connect_, &QPushButton::clicked, this, &WelcomeDialog::connectRequested);
    connect(demo_, &QPushButton::clicked, this, &WelcomeDialog::demoRequested);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addWidget(connect_);
    buttons->addWidget(demo_);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(8), space(7), space(8), space(7));
    layout->setSpacing(space(4));
    layout->addWidget(title_);
    layout->addWidget(text_);
    layout->addWidget(problem_);
    layout->addSpacing(space(2));
    layout->addLayout(buttons);
    setMinimumWidth(textWidth(font(), 80));
    retranslate();
}

void WelcomeDialog::showProblem(const QString& text) {
    problem_->setText(text);
    problem_->setVisible(!text.isEmpty());
}

void WelcomeDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void WelcomeDialog::retranslate() {
    setWindowTitle(tr("Bank Hub Console"));
    title_->setText(tr("Welcome to Bank Hub Console"));
    text_->setText(tr(
        "This program shows the companies, bank accounts and transactions of your SePay Bank Hub. "
        "It keeps a copy on this computer, so that searching, totals and exports are quick and work without a network. "
        "To begin you need the client_id and the client_secret from SePay, or you can look around with made-up data."));
    connect_->setText(tr("Connect…"));
    demo_->setText(tr("Try the demo"));
    connect_->setAccessibleName(connect_->text());
    demo_->setAccessibleName(demo_->text());
}

}  // namespace bankhub
