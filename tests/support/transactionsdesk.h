// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <memory>

#include "app/transactions/transactionbrowser.h"
#include "tests/support/filledsession.h"
#include "ui/models/transactionmodel.h"
#include "ui/transactions/transactionspage.h"
#include "ui/transactions/transactiontable.h"

namespace bankhub::testing {

/// The real page of transactions over the ten rows of FilledSession, for tests that work through its widgets.
class TransactionsDesk {
public:
    TransactionsDesk() {
        Session& session = *data.session;
        page = std::make_unique<TransactionsPage>(
            TransactionsPage::Sources{session.transactions(),
                                      session.newTransactions(),
                                      session.duplicateReview(),
                                      session.companies(),
                                      session.bankAccounts(),
                                      session.store(),
                                      data.settings,
                                      data.clock,
                                      {QStringLiteral("Sông Hàn Pay"), QStringLiteral("Sandbox")}});
        page->resize(1400, 800);
        page->show();
    }
    /// True once every row is counted and in memory.
    [[nodiscard]] bool isReady() {
        return browser().cachedCount() && browser().totals() &&
               table().transactions().transactionAt(FilledSession::transactionCount - 1) != nullptr;
    }
    TransactionBrowser& browser() { return data.session->transactions(); }
    TransactionTable& table() { return *page->findChild<TransactionTable*>(); }
    void select(int first, int last) {
        const TransactionModel& model = table().transactions();
        table().setCurrentIndex(model.index(first, 0));
        table().selectionModel()->select(
            QItemSelection(model.index(first, 0), model.index(last, model.columnCount() - 1)),
            QItemSelectionModel::ClearAndSelect);
    }

    FilledSession data;
    std::unique_ptr<TransactionsPage> page;
};

}  // namespace bankhub::testing
