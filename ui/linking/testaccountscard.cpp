// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linking/testaccountscard.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/roles.h"

namespace bankhub {

TestAccountsCard::TestAccountsCard(const QList<TestAccount>& accounts, Origin origin, QWidget* parent)
    : QFrame(parent),
      accounts_(accounts),
      origin_(origin),
      title_(new QLabel),
      hint_(new QLabel),
      choice_(new ChoiceBox) {
    setRole(this, "card");
    setRole(title_, "dim");
    title_->setFont(strongFont(smallFont(font())));
    setRole(hint_, "dim");
    hint_->setFont(smallFont(font()));
    hint_->setWordWrap(true);
    for (const TestAccount& account : accounts_)
        choice_->addItem(account.bankName);
    choice_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice_->setMinimumContentsLength(16);
    connect(choice_, &QComboBox::currentIndexChanged, this, &TestAccountsCard::showAccount);
    content_ = new QVBoxLayout(this);
    content_->setContentsMargins(space(4), space(3), space(3), space(3));
    content_->setSpacing(space(2));
    content_->addWidget(title_);
    content_->addWidget(choice_);
    content_->addWidget(hint_);
    retranslate();
}

void TestAccountsCard::retranslate() {
    title_->setText(origin_ == Origin::Documented ? tr("Test accounts (sandbox)") : tr("Test accounts (simulator)"));
    setAccessibleName(title_->text());
    hint_->setText(origin_ == Origin::Documented
                       ? tr("Documented by SePay; its sandbox has more. They can be linked and unlinked without limit.")
                       : tr("Made up by the simulator of this program. SePay's sandbox has others."));
    choice_->setAccessibleName(tr("Test account"));
    for (int index = 0; index < accounts_.size(); ++index) {
        const TestAccount& account = accounts_.at(index);
        choice_->setItemText(index, account.business ? tr("%1, business, %2").arg(account.bankName, account.number)
                                                     : tr("%1, personal, %2").arg(account.bankName, account.number));
    }
    showAccount();
}

void TestAccountsCard::showAccount() {
    delete values_;
    values_ = nullptr;
    if (choice_->currentIndex() < 0) return;
    const TestAccount& account = accounts_.at(choice_->currentIndex());
    values_ = new QWidget;
    auto* grid = new QGridLayout(values_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space(3));
    grid->setVerticalSpacing(space(1));
    grid->setColumnStretch(1, 1);
    const QList<QPair<QString, QString>> values{{tr("Account number"), account.number},
                                                {tr("Holder"), account.holder},
                                                {tr("Identity number"), account.identification},
                                                {tr("Telephone"), account.phone},
                                                {tr("One-time password"), account.oneTimePassword}};
    for (int row = 0; row < values.size(); ++row) {
        const auto& [name, value] = values.at(row);
        auto* label = new QLabel(name);
        setRole(label, "dim");
        auto* text = new QLabel(value);
        text->setTextFormat(Qt::PlainText);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto* copy = new QToolButton;
        copy->setIcon(themeIcon(QStringLiteral("copy"), Tone::Dim));
        copy->setIconSize(QSize(14, 14));
        copy->setFocusPolicy(Qt::StrongFocus);
        setRole(copy, "inline");
        copy->setToolTip(tr("Copy %1").arg(name));
        copy->setAccessibleName(tr("Copy %1").arg(name));
        copy->setAccessibleDescription(value);
        connect(copy, &QToolButton::clicked, this, [value = value] { QGuiApplication::clipboard()->setText(value); });
        grid->addWidget(label, row, 0);
        grid->addWidget(text, row, 1);
        grid->addWidget(copy, row, 2);
    }
    content_->insertWidget(2, values_);
}

void TestAccountsCard::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace bankhub
