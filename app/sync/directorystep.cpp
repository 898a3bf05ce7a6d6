// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/directorystep.h"

#include "app/api/bankaccountapi.h"
#include "app/api/companyapi.h"

namespace bankhub {

void DirectoryStep::start() {
    setPhase(SyncProgress::Phase::Companies);
    auto* reader = new CollectingReader<Company>(
        context_.api, context_.patience, [](int page) { return api::companyList(page); },
        [](const Company& company) { return company.xid.text; }, this);
    follow(reader, [this, reader](const ListOutcome& read) {
        if (read.error) {
            Q_EMIT failed(*read.error);
            return;
        }
        if (!read.proved && read.statedTotal)
            remark(QStringLiteral("companies: %1 of %2 seen").arg(read.seen.size()).arg(*read.statedTotal));
        context_.companies = reader->rows();
        context_.store.saveCompanies(context_.companies, context_.clock.nowUtcMs())
            .then(
                this, [this](const Done&) { readAccounts(); }, [this](const Error& error) { Q_EMIT failed(error); });
    });
}

void DirectoryStep::readAccounts() {
    setPhase(SyncProgress::Phase::Accounts);
    auto* reader = new CollectingReader<BankAccount>(
        context_.api, context_.patience, [](int page) { return api::bankAccountList(page); },
        [](const BankAccount& account) { return account.xid.text; }, this);
    follow(reader, [this, reader](const ListOutcome& read) {
        if (read.error) {
            Q_EMIT failed(*read.error);
            return;
        }
        if (!read.proved && read.statedTotal)
            remark(QStringLiteral("bank accounts: %1 of %2 seen").arg(read.seen.size()).arg(*read.statedTotal));
        context_.accounts = reader->rows();
        context_.progress.accountsTotal = int(context_.accounts.size());
        context_.store.saveBankAccounts(context_.accounts, context_.clock.nowUtcMs())
            .then(
                this, [this](const Done&) { Q_EMIT done(); }, [this](const Error& error) { Q_EMIT failed(error); });
    });
}

}  // namespace bankhub
