// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/groupbutton.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

#include "ui/format/grouptext.h"
#include "ui/theme/icons.h"

namespace bankhub {

GroupButton::GroupButton(QWidget* parent) : QPushButton(parent) {
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &GroupButton::buildMenu);
    retranslate();
}

void GroupButton::setGrouping(TransactionGrouping grouping) {
    grouping_ = grouping;
    retranslate();
}

void GroupButton::buildMenu() {
    menu()->clear();
    auto* choices = new QActionGroup(menu());
    const auto add = [&](TransactionGrouping grouping) {
        QAction* action = menu()->addAction(groupingText(grouping));
        action->setCheckable(true);
        action->setChecked(grouping == grouping_);
        choices->addAction(action);
        connect(action, &QAction::triggered, this, [this, grouping] { Q_EMIT chosen(grouping); });
    };
    add(TransactionGrouping::None);
    for (const TransactionGrouping grouping : transactionGroupings())
        add(grouping);
    menu()->addSeparator();
    QAction* collapse = menu()->addAction(tr("Collapse all groups"));
    QAction* expand = menu()->addAction(tr("Expand all groups"));
    for (QAction* action : {collapse, expand})
        action->setEnabled(grouping_ != TransactionGrouping::None);
    connect(collapse, &QAction::triggered, this, &GroupButton::collapseAllRequested);
    connect(expand, &QAction::triggered, this, &GroupButton::expandAllRequested);
}

void GroupButton::changeEvent(QEvent* event) {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void GroupButton::retranslate() {
    setIcon(themeIcon(QStringLiteral("group"), grouping_ == TransactionGrouping::None ? Tone::Plain : Tone::Accent));
    setText(groupedByText(grouping_));
    setToolTip(tr("Group the rows and show the sums of each group"));
    setAccessibleName(grouping_ == TransactionGrouping::None
                          ? tr("Group the rows")
                          : tr("Group the rows. Now: %1", "%1 is a way to group").arg(groupedByText(grouping_)));
}

}  // namespace bankhub
