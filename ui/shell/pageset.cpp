// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pageset.h"

#include "app/session/session.h"
#include "ui/bankaccounts/bankaccountspage.h"
#include "ui/companies/companiespage.h"
#include "ui/format/statustext.h"
#include "ui/transactions/transactionspage.h"
#include "ui/writes/writedesk.h"

namespace bankhub {

PageSet::PageSet(Session& session, Settings& settings, const Clock& clock, QObject* parent) : QObject(parent) {
    transactions_ = new TransactionsPage({session.transactions(),
                                          session.companies(),
                                          session.bankAccounts(),
                                          session.store(),
                                          settings,
                                          clock,
                                          {session.profile().name, environmentText(session.profile())}});
    bankAccounts_ = new BankAccountsPage(session.bankAccounts(), settings, clock);
    companies_ = new CompaniesPage(session.companies(), settings);
    all_ = {transactions_, bankAccounts_, companies_};
    connectTransactions();
}

Page* PageSet::byId(const QString& id) const {
    for (Page* page : all_)
        if (page->id() == id) return page;
    return nullptr;
}

void PageSet::connectTransactions() {
    connect(bankAccounts_, &BankAccountsPage::transactionsRequested, this, [this](const BankAccountXid& account) {
        transactions_->showAccount(account);
        Q_EMIT pageRequested(transactions_->id());
    });
    connect(companies_, &CompaniesPage::transactionsRequested, this, [this](const CompanyXid& company) {
        transactions_->showCompany(company);
        Q_EMIT pageRequested(transactions_->id());
    });
}

}  // namespace bankhub
