// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pageset.h"

#include <QDir>
#include <QFileInfo>

#include "app/auth/profilelist.h"
#include "app/session/session.h"
#include "ui/bankaccounts/bankaccountspage.h"
#include "ui/branding/brandingpage.h"
#include "ui/companies/companiespage.h"
#include "ui/format/statustext.h"
#include "ui/journal/journalpage.h"
#include "ui/linking/linkingpage.h"
#include "ui/overview/overviewpage.h"
#include "ui/shell/windowfeatures.h"
#include "ui/transactions/transactionspage.h"
#include "ui/webhooks/webhookpage.h"
#include "ui/writes/writedesk.h"

namespace bankhub {

namespace {
/// Where the other profiles keep what was seen of their branding.
QList<BrandingSource> otherBrandings(const Session& session, const ProfileList& profiles) {
    // The cache files lie in a folder of the data folder, see Session::cacheFileFor.
    QDir folder = QFileInfo(session.cacheFile()).dir();
    folder.cdUp();
    QList<BrandingSource> sources;
    for (const Profile& profile : profiles.profiles())
        if (profile.id != session.profile().id)
            sources << BrandingSource{profile.name + QStringLiteral(" · ") + environmentText(profile),
                                      Session::cacheFileFor(profile, folder.path())};
    return sources;
}
}  // namespace

PageSet::PageSet(Session& session, WindowFeatures& features, const ProfileList& profiles, Settings& settings,
                 const Clock& clock, QObject* parent)
    : QObject(parent) {
    overview_ = new OverviewPage(session, settings, clock, features.overview);
    transactions_ = new TransactionsPage({features.transactions,
                                          session.newTransactions(),
                                          features.duplicates,
                                          session.companies(),
                                          session.bankAccounts(),
                                          session.store(),
                                          settings,
                                          clock,
                                          {session.profile().name, environmentText(session.profile())},
                                          session.profile().serviceAddress(),
                                          &session.views()});
    const WriteDesk desk{session.profile(), session.writePermission()};
    bankAccounts_ = new BankAccountsPage({session.bankAccounts(), features.accountReader, features.accountSearch,
                                          session.transactionSimulator(), desk, settings, clock});
    companies_ = new CompaniesPage(session.companies(), session.companyDesk(), desk, settings);
    linking_ = new LinkingPage({session.links(), session.companies(), session.bankAccounts(), desk}, settings,
                               systemLinkingWays());
    branding_ = new BrandingPage({session.branding(), session.store(), desk,
                                  [&session, &profiles] { return otherBrandings(session, profiles); }});
    webhook_ = new WebhookPage(session.webhook(), desk, clock);
    journal_ = new JournalPage(session.journal(), session.writer(), session.store(), session.audit(), settings, clock);
    all_ = {overview_, transactions_, bankAccounts_, companies_, linking_, branding_, webhook_, journal_};
    connectOverview();
    connectTransactions();
    connectLinking();
}

Page* PageSet::byId(const QString& id) const {
    for (Page* page : all_)
        if (page->id() == id) return page;
    return nullptr;
}

void PageSet::connectOverview() {
    connect(overview_, &OverviewPage::pageRequested, this, &PageSet::pageRequested);
    connect(overview_, &OverviewPage::connectionRequested, this, &PageSet::connectionRequested);
    connect(overview_, &OverviewPage::transactionsRequested, this, [this](const TransactionQuery& query) {
        transactions_->showQuery(query);
        Q_EMIT pageRequested(transactions_->id());
    });
    connect(overview_, &OverviewPage::silentAccountsRequested, this, [this](const CompanyXid& company) {
        bankAccounts_->showSilent(company);
        Q_EMIT pageRequested(bankAccounts_->id());
    });
    connect(overview_, &OverviewPage::linkRequested, this, [this] {
        Q_EMIT pageRequested(linking_->id());
        linking_->startLink({});
    });
    connect(overview_, &OverviewPage::companyRequested, this, [this] {
        Q_EMIT pageRequested(companies_->id());
        companies_->createCompany();
    });
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

void PageSet::connectLinking() {
    connect(bankAccounts_, &BankAccountsPage::linkRequested, this, [this](const CompanyXid& company) {
        Q_EMIT pageRequested(linking_->id());
        linking_->startLink(company);
    });
    connect(bankAccounts_, &BankAccountsPage::unlinkRequested, this, [this](const BankAccountXid& account) {
        Q_EMIT pageRequested(linking_->id());
        linking_->startUnlink(account);
    });
}

}  // namespace bankhub
