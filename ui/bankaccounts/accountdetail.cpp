// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bankaccounts/accountdetail.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include "ui/bankaccounts/maskedvalue.h"
#include "ui/bankaccounts/virtualaccountlist.h"
#include "ui/format/errortext.h"
#include "ui/format/tooltiptext.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
QLabel* makeWrapped(const char* role) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setRole(label, role);
    return label;
}
}  // namespace

AccountDetail::AccountDetail(BankAccountReader& reader, QWidget* parent) : QWidget(parent), reader_(reader) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space(3), 0, 0);
    layout->setSpacing(space(3));
    layout->addWidget(makeGuidance());
    layout->addWidget(makeHairline());
    layout->addWidget(makeState());
    known_ = makePersonal();
    layout->addWidget(known_);
    connect(&reader_, &BankAccountReader::changed, this, &AccountDetail::showState);
    retranslate();
}

QWidget* AccountDetail::makeGuidance() {
    guidance_ = new QFrame;
    setRole(guidance_, "notice");
    setStyleProperty(guidance_, "tone", QStringLiteral("warning"));
    guidanceText_ = makeWrapped("plain");
    linkAgain_ = new QPushButton;
    linkAgain_->setIcon(themeIcon(QStringLiteral("connected")));
    connect(linkAgain_, &QPushButton::clicked, this, &AccountDetail::linkAgainRequested);
    auto* layout = new QVBoxLayout(guidance_);
    layout->setContentsMargins(space(3), space(2), space(3), space(2));
    layout->setSpacing(space(2));
    layout->addWidget(guidanceText_);
    layout->addWidget(linkAgain_, 0, Qt::AlignLeft);
    guidance_->hide();
    return guidance_;
}

QWidget* AccountDetail::makeState() {
    state_ = new QWidget;
    problem_ = makeWrapped("bad");
    advice_ = makeWrapped("dim");
    progress_ = new QProgressBar;
    progress_->setRange(0, 0);
    progress_->setTextVisible(false);
    retry_ = new QPushButton;
    connect(retry_, &QPushButton::clicked, this, [this] { reader_.readAgain(); });
    auto* layout = new QVBoxLayout(state_);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(2));
    layout->addWidget(problem_);
    layout->addWidget(advice_);
    layout->addWidget(progress_);
    layout->addWidget(retry_, 0, Qt::AlignLeft);
    return state_;
}

QWidget* AccountDetail::makePersonal() {
    auto* known = new QWidget;
    identityLabel_ = new QLabel;
    phoneLabel_ = new QLabel;
    identity_ = new MaskedValue;
    phone_ = new MaskedValue;
    virtualAccounts_ = new VirtualAccountList;
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space(2));
    grid->setVerticalSpacing(space(1) + 2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(identityLabel_, 0, 0, Qt::AlignTop);
    grid->addWidget(identity_, 0, 1);
    grid->addWidget(phoneLabel_, 1, 0, Qt::AlignTop);
    grid->addWidget(phone_, 1, 1);
    for (QLabel* label : {identityLabel_, phoneLabel_})
        setRole(label, "dim");
    auto* layout = new QVBoxLayout(known);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(3));
    layout->addLayout(grid);
    layout->addWidget(virtualAccounts_);
    return known;
}

void AccountDetail::setDisconnected(bool visible) {
    guidance_->setVisible(visible);
}

void AccountDetail::showState() {
    const auto& detail = reader_.detail();
    const auto& error = reader_.error();
    const bool loading = reader_.state() == BankAccountReader::State::Loading;
    known_->setVisible(detail.has_value());
    // Without a detail the last one must not stay in a hidden widget either.
    const BankAccountDetail shown = detail.value_or(BankAccountDetail());
    identity_->setValue(tr("Identity number"), shown.identificationNumber);
    phone_->setValue(tr("Phone number"), shown.phoneNumber);
    virtualAccounts_->setAccounts(shown.virtualAccounts);
    progress_->setVisible(loading && !detail);
    state_->setVisible(error.has_value() || (loading && !detail));
    problem_->setVisible(error.has_value());
    retry_->setVisible(error.has_value());
    if (error) {
        const ErrorText words = errorText(*error);
        problem_->setText(words.inOneLine());
        problem_->setToolTip(plainToolTip(words.details));
        advice_->setText(words.advice);
    } else {
        advice_->setText(tr("Reading identity, phone and virtual accounts from the service…"));
    }
}

void AccountDetail::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    Q_EMIT appeared();
}

void AccountDetail::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void AccountDetail::retranslate() {
    guidanceText_->setText(
        tr("The bank is not connected: new transactions do not arrive. The account holder has to link the account "
           "again."));
    linkAgain_->setText(tr("Link again…"));
    linkAgain_->setAccessibleName(linkAgain_->text());
    retry_->setText(tr("Try again"));
    retry_->setAccessibleName(tr("Read the details again"));
    identityLabel_->setText(tr("Identity number"));
    phoneLabel_->setText(tr("Phone number"));
    showState();
}

}  // namespace bankhub
