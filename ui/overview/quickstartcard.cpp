// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/quickstartcard.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/roles.h"

namespace bankhub {

QuickStartCard::QuickStartCard(QWidget* parent) : OverviewCard(parent) {
    hide_ = new QPushButton;
    setRole(hide_, "link");
    addAction(hide_);
    connect(hide_, &QPushButton::clicked, this, &QuickStartCard::dismissed);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space(2));
    grid->setVerticalSpacing(space(1));
    grid->setColumnStretch(1, 1);
    for (int step = 0; step < StepCount; ++step) {
        const Row row{new IconLabel, new QLabel, new QPushButton};
        row.words->setTextFormat(Qt::PlainText);
        row.words->setWordWrap(true);
        setRole(row.go, "link");
        connect(row.go, &QPushButton::clicked, this, [this, step] { Q_EMIT stepRequested(step); });
        grid->addWidget(row.sign, step, 0);
        grid->addWidget(row.words, step, 1);
        grid->addWidget(row.go, step, 2, Qt::AlignRight);
        rows_ << row;
    }
    content()->addLayout(grid);
    retranslate();
}

void QuickStartCard::setProgress(const QuickStart& progress) {
    progress_ = progress;
    for (int step = 0; step < StepCount; ++step)
        showStep(step);
}

bool QuickStartCard::isDone(int step) const {
    switch (step) {
        case Connect:
            return progress_.connected;
        case Company:
            return progress_.hasCompany;
        case Link:
            return progress_.hasLink;
        case Account:
            return progress_.hasAccount;
        default:
            return progress_.hasWebhook;
    }
}

void QuickStartCard::showStep(int step) {
    const Row& row = rows_.at(step);
    const bool done = isDone(step);
    row.sign->setIcon(
        themeIcon(done ? QStringLiteral("check") : QStringLiteral("circle"), done ? Tone::Good : Tone::Dim));
    row.words->setText(words(step));
    row.words->setAccessibleName(done ? tr("Done: %1").arg(words(step)) : tr("To do: %1").arg(words(step)));
    setRole(row.words, done ? "dim" : "plain");
    row.go->setVisible(!done);
    row.go->setText(action(step));
    row.go->setAccessibleName(action(step));
}

QString QuickStartCard::words(int step) {
    switch (step) {
        case Connect:
            return tr("The service answers with your credentials.");
        case Company:
            return tr("A company stands for a merchant whose accounts are linked.");
        case Link:
            return tr("A link lets the account holder agree on the page of the bank.");
        case Account:
            return tr("An account is linked, and its transactions arrive here.");
        default:
            return tr("A webhook tells your own server of every event.");
    }
}

QString QuickStartCard::action(int step) {
    switch (step) {
        case Connect:
            return tr("Check the connection…");
        case Company:
            return tr("Create the first company…");
        case Link:
            return tr("Create the first link…");
        case Account:
            return tr("Show the links");
        default:
            return tr("Set up the webhook");
    }
}

void QuickStartCard::retranslate() {
    setTitle(tr("First steps"));
    hide_->setText(tr("Hide"));
    hide_->setAccessibleName(tr("Hide the first steps"));
    setProgress(progress_);
}

}  // namespace bankhub
