// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/newsmark.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include "app/transactions/newtransactions.h"
#include "ui/format/moneytext.h"
#include "ui/format/tooltiptext.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/inlinebutton.h"
#include "ui/widgets/roles.h"

namespace bankhub {

NewsMark::NewsMark(NewTransactions& news, QWidget* parent) : QWidget(parent), news_(news) {
    only_ = new QPushButton;
    only_->setCheckable(true);
    setRole(only_, "toggle");
    only_->setFont(strongFont(font()));
    seen_ = makeInlineButton(QStringLiteral("check"), font());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(1));
    layout->addWidget(only_);
    layout->addWidget(seen_);
    connect(only_, &QPushButton::toggled, this, &NewsMark::filteringChanged);
    connect(seen_, &QToolButton::clicked, &news_, &NewTransactions::markAllSeen);
    connect(&news_, &NewTransactions::changed, this, &NewsMark::refresh);
    if (news_.count() == 0) hide();
    refresh();
}

bool NewsMark::isFiltering() const {
    return only_->isChecked();
}

void NewsMark::stopFiltering() {
    only_->setChecked(false);
}

void NewsMark::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refresh();
}

void NewsMark::refresh() {
    const qint64 count = news_.count();
    only_->setText(tr("%1 new").arg(countText(count)));
    const QString meaning = tr("Show only the transactions that came since your last visit");
    only_->setToolTip(plainToolTip(meaning));
    only_->setAccessibleName(only_->text());
    only_->setAccessibleDescription(meaning);
    nameInlineButton(seen_, tr("Mark all as seen"));
    // Before it is shown for the first time it has no window of its own to come up in.
    if (count > 0 && parentWidget())
        show();
    else if (count == 0)
        hide();
    if (count == 0) stopFiltering();
}

}  // namespace bankhub
