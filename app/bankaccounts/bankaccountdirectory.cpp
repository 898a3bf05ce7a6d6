// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bankaccounts/bankaccountdirectory.h"

#include <QTimer>

namespace bankhub {

namespace {
/// A synchronisation writes many times a second; the counts of a list need not follow each time.
constexpr int reloadDelayMs = 250;
}  // namespace

BankAccountDirectory::BankAccountDirectory(Store& store, QObject* parent) : QObject(parent), store_(store) {
    auto* delay = new QTimer(this);
    delay->setSingleShot(true);
    delay->setInterval(reloadDelayMs);
    connect(delay, &QTimer::timeout, this, &BankAccountDirectory::reload);
    const auto reloadSoon = [delay] {
        if (!delay->isActive()) delay->start();
    };
    connect(&store, &Store::bankAccountsChanged, this, &BankAccountDirectory::reload);
    // Company names, counts and synchronisation times are part of the list.
    connect(&store, &Store::companiesChanged, delay, reloadSoon);
    connect(&store, &Store::transactionsChanged, delay, reloadSoon);
    connect(&store, &Store::syncStateChanged, delay, reloadSoon);
}

void BankAccountDirectory::reload() {
    store_.bankAccounts().then(
        this,
        [this](const QList<Store::CachedBankAccount>& accounts) {
            if (loaded_ && !error_ && accounts_ == accounts) return;
            accounts_ = accounts;
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
