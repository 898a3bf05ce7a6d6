// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/companies/companydirectory.h"

#include <QTimer>

namespace bankhub {

namespace {
/// A synchronisation writes many times a second; the counts of a list need not follow each time.
constexpr int reloadDelayMs = 250;
}  // namespace

CompanyDirectory::CompanyDirectory(Store& store, QObject* parent) : QObject(parent), store_(store) {
    auto* delay = new QTimer(this);
    delay->setSingleShot(true);
    delay->setInterval(reloadDelayMs);
    connect(delay, &QTimer::timeout, this, &CompanyDirectory::reload);
    const auto reloadSoon = [delay] {
        if (!delay->isActive()) delay->start();
    };
    connect(&store, &Store::companiesChanged, this, &CompanyDirectory::reload);
    // Their numbers are part of the list.
    connect(&store, &Store::bankAccountsChanged, delay, reloadSoon);
    connect(&store, &Store::transactionsChanged, delay, reloadSoon);
}

QString CompanyDirectory::nameOf(const CompanyXid& xid) const {
    for (const Store::CachedCompany& cached : companies_)
        if (cached.company.xid == xid) return cached.company.fullName;
    return {};
}

void CompanyDirectory::reload() {
    store_.companies().then(
        this,
        [this](const QList<Store::CachedCompany>& companies) {
            if (loaded_ && !error_ && companies_ == companies) return;
            companies_ = companies;
            loaded_ = true;
            error_.reset();
            Q_EMIT changed();
        },
        [this](const Error& error) {
            error_ = error;
            Q_EMIT changed();
        });
}

}  // namespace bankhub
