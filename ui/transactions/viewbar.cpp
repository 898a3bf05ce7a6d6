// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/viewbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include "ui/format/tooltiptext.h"
#include "ui/theme/typescale.h"
#include "ui/transactions/viewcommands.h"
#include "ui/transactions/viewdesk.h"
#include "ui/transactions/viewwords.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/roles.h"

namespace bankhub {

ViewBar::ViewBar(ViewCommands& commands, QWidget* parent) : QWidget(parent), commands_(commands) {
    state_ = new ElidedLabel;
    setRole(state_, "dim");
    state_->setMaximumWidth(textWidth(font(), 24));
    save_ = new QPushButton;
    saveAs_ = new QPushButton;
    reset_ = new QPushButton;
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(2));
    for (QWidget* part : {static_cast<QWidget*>(state_), static_cast<QWidget*>(save_), static_cast<QWidget*>(reset_),
                          static_cast<QWidget*>(saveAs_)})
        layout->addWidget(part);
    ViewDesk& desk = commands_.desk();
    connect(save_, &QPushButton::clicked, &desk, &ViewDesk::save);
    connect(saveAs_, &QPushButton::clicked, &commands_, &ViewCommands::saveAsNew);
    connect(reset_, &QPushButton::clicked, &desk, &ViewDesk::reset);
    connect(&desk, &ViewDesk::changed, this, &ViewBar::showState);
    showState();
}

QWidget* ViewBar::beside(QWidget* filter, ViewCommands& commands) {
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(2));
    layout->addWidget(filter, 1);
    layout->addWidget(new ViewBar(commands), 0, Qt::AlignTop);
    return line;
}

void ViewBar::showState() {
    const ViewDesk& desk = commands_.desk();
    const auto view = desk.activeView();
    const bool changed = view && desk.isChanged();
    for (QWidget* part : {static_cast<QWidget*>(state_), static_cast<QWidget*>(save_), static_cast<QWidget*>(reset_)})
        part->setVisible(changed);
    state_->setFullText(changed ? tr("%1 (changed)").arg(viewTitle(*view)) : QString(), Qt::ElideMiddle);
    save_->setText(tr("Save"));
    reset_->setText(tr("Reset view"));
    saveAs_->setText(view ? tr("Save as new…") : tr("Save view…"));
    save_->setAccessibleName(changed ? tr("Save the changes to the view “%1”").arg(viewTitle(*view)) : save_->text());
    reset_->setAccessibleName(changed ? tr("Show the view “%1” as it is kept").arg(viewTitle(*view)) : reset_->text());
    saveAs_->setAccessibleName(saveAs_->text());
    save_->setToolTip(changed ? plainToolTip(save_->accessibleName()) : QString());
    reset_->setToolTip(changed ? plainToolTip(reset_->accessibleName()) : QString());
    saveAs_->setToolTip(plainToolTip(tr("Keep the filter, the order and the columns under a name at the left")));
}

void ViewBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) showState();
}

}  // namespace bankhub
