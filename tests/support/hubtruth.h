// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include "app/domain/bankaccount.h"
#include "app/domain/company.h"
#include "app/domain/transaction.h"
#include "app/store/store.h"
#include "tests/support/simulatorprocess.h"

namespace bankhub::test {

/// Everything that the simulator holds, read past the network that a test spoils.
struct HubTruth {
    explicit HubTruth(const SimulatorProcess& simulator);

    /// Every row and member in which the cache and the service differ, in words. Empty: none.
    [[nodiscard]] QStringList differencesTo(Store& store) const;
    [[nodiscard]] int companiesNamed(const QString& name) const;
    [[nodiscard]] int transactionsWith(const QString& content) const;

    QHash<QString, Transaction> transactions;
    QHash<QString, Company> companies;  ///< as the list shows them
    QHash<QString, BankAccount> accounts;
    QStringList problems;  ///< what kept it from being read
};

}  // namespace bankhub::test
