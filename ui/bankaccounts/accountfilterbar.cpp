// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bankaccounts/accountfilterbar.h"

#include <QAbstractItemView>
#include <QCollator>
#include <QEvent>
#include <QHBoxLayout>
#include <algorithm>

#include "ui/format/statustext.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/choicebox.h"

namespace bankhub {

namespace {
struct Choice {
    QString words;
    QString value;
    bool operator==(const Choice&) const = default;
};

/// Puts the choices under `every`; true when what was chosen is not among them.
bool offer(ChoiceBox* box, const QString& every, QList<Choice> choices) {
    const QString chosen = box->currentData().toString();
    QCollator collator(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    std::sort(choices.begin(), choices.end(), [&collator](const Choice& left, const Choice& right) {
        return collator.compare(left.words, right.words) < 0;
    });
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(every, QString());
    for (const Choice& choice : std::as_const(choices))
        box->addItem(choice.words, choice.value);
    const int index = box->findData(chosen);
    box->setCurrentIndex(qMax(0, index));
    return index < 0 && !chosen.isEmpty();
}
}  // namespace

AccountFilterBar::AccountFilterBar(QWidget* parent) : QWidget(parent) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(2));
    for (ChoiceBox** box : {&company_, &bank_, &state_}) {
        *box = new ChoiceBox;
        // The names of companies are long; the list shows them whole.
        (*box)->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        (*box)->setMinimumContentsLength(11);
        connect(*box, &QComboBox::currentIndexChanged, this, &AccountFilterBar::changed);
        layout->addWidget(*box);
    }
    retranslate();
}

void AccountFilterBar::fill(const QList<Store::CachedBankAccount>& accounts) {
    accounts_ = accounts;
    QList<Choice> companies;
    QList<Choice> banks;
    for (const Store::CachedBankAccount& row : accounts) {
        const Choice company{orDash(row.companyName), row.account.companyXid.text};
        if (!company.value.isEmpty() && !companies.contains(company)) companies << company;
        const bool known = std::any_of(banks.cbegin(), banks.cend(), [&row](const Choice& bank) {
            return bank.value.compare(row.account.bankName, Qt::CaseInsensitive) == 0;
        });
        if (!known && !row.account.bankName.isEmpty()) banks << Choice{row.account.bankName, row.account.bankName};
    }
    const bool companyGone = offer(company_, tr("Every company"), companies);
    const bool bankGone = offer(bank_, tr("Every bank"), banks);
    for (ChoiceBox* box : {company_, bank_})
        box->view()->setMinimumWidth(qMin(textWidth(font(), 60), box->view()->sizeHintForColumn(0) + space(6)));
    if (companyGone || bankGone) Q_EMIT changed();
}

void AccountFilterBar::fillStates() {
    const int chosen = qMax(0, state_->currentIndex());
    const QSignalBlocker quiet(state_);
    state_->clear();
    for (const auto& [words, state] :
         {std::pair{tr("Every state"), Every}, std::pair{tr("Connected"), Connected},
          std::pair{tr("Not connected"), NotConnected}, std::pair{tr("Active"), Active},
          std::pair{tr("Switched off"), SwitchedOff}, std::pair{tr("No transaction for days"), Silent},
          std::pair{tr("No longer listed"), Vanished}})
        state_->addItem(words, state);
    state_->setCurrentIndex(chosen);
    state_->view()->setMinimumWidth(state_->view()->sizeHintForColumn(0) + space(6));
}

void AccountFilterBar::clear() {
    if (!restricts()) return;
    {
        const QSignalBlocker quiet(this);
        for (ChoiceBox* box : {company_, bank_, state_})
            box->setCurrentIndex(0);
    }
    Q_EMIT changed();
}

void AccountFilterBar::setCompany(const CompanyXid& company) {
    company_->setCurrentIndex(qMax(0, company_->findData(company.text)));
}

void AccountFilterBar::setSilent() {
    state_->setCurrentIndex(state_->findData(Silent));
}

CompanyXid AccountFilterBar::company() const {
    return {company_->currentData().toString()};
}

bool AccountFilterBar::restricts() const {
    return company_->currentIndex() > 0 || bank_->currentIndex() > 0 || state_->currentIndex() > 0;
}

bool AccountFilterBar::accepts(const Store::CachedBankAccount& row,
                               const std::function<bool(const BankAccount&)>& isSilent) const {
    const BankAccount& account = row.account;
    const QString bank = bank_->currentData().toString();
    if (company_->currentIndex() > 0 && account.companyXid != company()) return false;
    if (!bank.isEmpty() && account.bankName.compare(bank, Qt::CaseInsensitive) != 0) return false;
    switch (state_->currentData().toInt()) {
        case Connected:
            return account.connected == true;
        case NotConnected:
            return account.connected == false;
        case Active:
            return account.active == true;
        case SwitchedOff:
            return account.active == false;
        case Silent:
            // One that was unlinked is silent for good and needs no look.
            return !row.vanished && isSilent(account);
        case Vanished:
            return row.vanished;
        default:
            return true;
    }
}

void AccountFilterBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void AccountFilterBar::retranslate() {
    company_->setAccessibleName(tr("Company"));
    bank_->setAccessibleName(tr("Bank"));
    state_->setAccessibleName(tr("State"));
    fillStates();
    fill(accounts_);
}

}  // namespace bankhub
