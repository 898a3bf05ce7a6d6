// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/shareentries.h"

#include <QCoreApplication>

#include "app/bankaccounts/bankaccountdirectory.h"
#include "app/companies/companydirectory.h"

namespace bankhub {

namespace {
struct ShareEntries {
    Q_DECLARE_TR_FUNCTIONS(ShareEntries)
};
}  // namespace

QList<ShareCard::Entry> companyEntries(const PeriodTotals& totals, const CompanyDirectory& companies) {
    struct Names {
        QString brief;
        QString full;
    };
    QHash<CompanyXid, Names> names;
    // Legal names begin alike; what tells them apart is cut first.
    for (const Store::CachedCompany& row : companies.companies()) {
        const Company& company = row.company;
        names.insert(company.xid,
                     {company.shortName.isEmpty() ? company.fullName : company.shortName, company.fullName});
    }
    const QString unknown = ShareEntries::tr("Unknown company");
    QList<ShareCard::Entry> entries;
    for (const PeriodTotals::OfCompany& sum : totals.companies) {
        const Names known = names.value(sum.company, {unknown, unknown});
        entries << ShareCard::Entry{known.brief, known.full, sum.company.text, sum.totals};
    }
    return entries;
}

QList<ShareCard::Entry> accountEntries(const PeriodTotals& totals, const BankAccountDirectory& accounts) {
    QHash<BankAccountXid, QString> names;
    for (const Store::CachedBankAccount& row : accounts.accounts())
        names.insert(row.account.xid, row.account.bankName + QLatin1Char(' ') + row.account.number);
    QList<ShareCard::Entry> entries;
    for (const PeriodTotals::OfAccount& sum : totals.accounts) {
        const QString name = names.value(sum.account, ShareEntries::tr("Unknown account"));
        entries << ShareCard::Entry{name, name, sum.account.text, sum.totals};
    }
    return entries;
}

}  // namespace bankhub
