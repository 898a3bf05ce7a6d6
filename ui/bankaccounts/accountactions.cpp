// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bankaccounts/accountactions.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QTableView>

#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"

namespace bankhub {

AccountActions::AccountActions(bool withSandbox, QWidget* parent) : QWidget(parent), withSandbox_(withSandbox) {
    transactions_ = new QAction(themeIcon(QStringLiteral("transactions")), {}, this);
    simulate_ = new QAction(themeIcon(QStringLiteral("simulate")), {}, this);
    link_ = new QAction(themeIcon(QStringLiteral("add")), {}, this);
    unlink_ = new QAction(themeIcon(QStringLiteral("disconnected")), {}, this);
    simulate_->setVisible(withSandbox);
    connect(transactions_, &QAction::triggered, this, &AccountActions::transactionsRequested);
    connect(simulate_, &QAction::triggered, this, &AccountActions::simulationRequested);
    connect(link_, &QAction::triggered, this, &AccountActions::linkRequested);
    connect(unlink_, &QAction::triggered, this, &AccountActions::unlinkRequested);

    auto* buttons = new QWidget;
    auto* column = new QVBoxLayout(buttons);
    column->setContentsMargins(space(4), space(3), space(4), space(3));
    column->setSpacing(space(2));
    if (withSandbox_) column->addWidget(makeButton(simulate_));
    auto* line = new QHBoxLayout;
    line->setSpacing(space(2));
    line->addWidget(makeButton(link_), 1);
    line->addWidget(makeButton(unlink_), 1);
    column->addLayout(line);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHairline());
    layout->addWidget(buttons);
    retranslate();
    setAvailable(false, false);
}

QPushButton* AccountActions::makeButton(QAction* action) {
    auto* button = new QPushButton;
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] {
        button->setText(action->text());
        button->setAccessibleName(action->text());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
    });
    buttons_ << button;
    return button;
}

void AccountActions::addMenuTo(QTableView* table) {
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    table->addActions({transactions_, simulate_, link_, unlink_});
}

void AccountActions::setAvailable(bool selected, bool listed) {
    transactions_->setEnabled(selected);
    link_->setEnabled(selected);
    for (QAction* action : {simulate_, unlink_})
        action->setEnabled(selected && listed);
}

void AccountActions::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void AccountActions::retranslate() {
    transactions_->setText(tr("Show transactions"));
    simulate_->setText(tr("Simulate a transaction…"));
    link_->setText(tr("Link another…"));
    link_->setToolTip(tr("Link an account of the same company"));
    unlink_->setText(tr("Unlink…"));
}

}  // namespace bankhub
