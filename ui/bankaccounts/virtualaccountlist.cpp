// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bankaccounts/virtualaccountlist.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "ui/format/maskedtext.h"
#include "ui/format/moneytext.h"
#include "ui/format/statustext.h"
#include "ui/format/timetext.h"
#include "ui/models/transactioncell.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/inlinebutton.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/valuetext.h"

namespace bankhub {

namespace {
/// An account can have thousands; nobody reads more than these in a panel.
constexpr int fewAtFirst = 20;
}  // namespace

VirtualAccountList::VirtualAccountList(QWidget* parent) : QWidget(parent) {
    heading_ = new QLabel;
    heading_->setFont(strongFont(smallFont(font())));
    setRole(heading_, "dim");
    none_ = new QLabel;
    none_->setWordWrap(true);
    setRole(none_, "dim");
    copyAll_ = new QPushButton;
    showAll_ = new QPushButton;
    for (QPushButton* button : {copyAll_, showAll_})
        setRole(button, "link");
    connect(copyAll_, &QPushButton::clicked, this, &VirtualAccountList::copyAll);
    connect(showAll_, &QPushButton::clicked, this, [this] {
        all_ = true;
        rebuild();
    });
    auto* top = new QHBoxLayout;
    top->addWidget(heading_, 1);
    top->addWidget(copyAll_);
    layout_ = new QVBoxLayout(this);
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(space(1));
    layout_->addLayout(top);
    layout_->addWidget(none_);
    layout_->addWidget(showAll_, 0, Qt::AlignLeft);
    retranslate();
}

void VirtualAccountList::setAccounts(const QList<VirtualAccount>& accounts) {
    // Building the entries again would take the keyboard away from a button in them.
    if (accounts == accounts_) return;
    accounts_ = accounts;
    all_ = false;
    rebuild();
}

void VirtualAccountList::rebuild() {
    delete entries_;
    entries_ = new QWidget;
    auto* column = new QVBoxLayout(entries_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    shown_ = static_cast<int>(all_ ? accounts_.size() : qMin<qsizetype>(accounts_.size(), fewAtFirst));
    for (int index = 0; index < shown_; ++index)
        column->addWidget(makeEntry(accounts_.at(index)));
    layout_->insertWidget(layout_->indexOf(showAll_), entries_);
    retranslate();
}

QWidget* VirtualAccountList::makeEntry(const VirtualAccount& account) {
    auto* entry = new QWidget;
    auto* grid = new QGridLayout(entry);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space(2));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    auto* number = new ValueText;
    number->setFont(strongFont(font()));
    const QString shown = accountNumberText(account.number);
    number->setText(orDash(shown));
    auto* copy = makeInlineButton(QStringLiteral("copy"), font());
    nameInlineButton(copy, tr("Copy %1").arg(shown));
    connect(copy, &QToolButton::clicked, this, [text = shown] { QGuiApplication::clipboard()->setText(text); });
    auto* holder = new ValueText;
    holder->setText(orDash(account.holderName));
    auto* state = new Pill;
    state->setStatus(activeText(account.active));
    auto* created = new QLabel;
    created->setTextFormat(Qt::PlainText);
    created->setFont(smallFont(font()));
    setRole(created, "dim");
    created->setText(account.createdAtUtcMs ? tr("since %1").arg(minuteText(*account.createdAtUtcMs)) : QString());
    auto* line = new QHBoxLayout;
    line->setSpacing(space(2));
    line->addWidget(state);
    line->addWidget(created);
    line->addStretch(1);
    grid->addWidget(number, 0, 0);
    grid->addWidget(copy, 0, 1, Qt::AlignTop);
    grid->addWidget(holder, 1, 0, 1, 2);
    grid->addLayout(line, 2, 0, 1, 2);
    return entry;
}

void VirtualAccountList::copyAll() {
    QStringList lines;
    for (const VirtualAccount& account : std::as_const(accounts_))
        lines << QStringList{spreadsheetText(accountNumberText(account.number)), spreadsheetText(account.holderName),
                             activeText(account.active).words, dateTimeText(account.createdAtUtcMs)}
                     .join(QLatin1Char('\t'));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void VirtualAccountList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) rebuild();
}

void VirtualAccountList::retranslate() {
    heading_->setText(accounts_.isEmpty() ? tr("Virtual accounts")
                                          : tr("Virtual accounts (%1)").arg(countText(accounts_.size())));
    none_->setText(tr("This account has none."));
    none_->setVisible(accounts_.isEmpty());
    copyAll_->setText(tr("Copy all"));
    copyAll_->setAccessibleName(tr("Copy all virtual accounts"));
    copyAll_->setVisible(accounts_.size() > 1);
    showAll_->setText(tr("Show all %1").arg(countText(accounts_.size())));
    showAll_->setAccessibleName(showAll_->text());
    showAll_->setVisible(shown_ < accounts_.size());
}

}  // namespace bankhub
