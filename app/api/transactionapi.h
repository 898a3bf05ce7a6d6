// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include "app/api/endpoint.h"
#include "app/api/page.h"
#include "app/domain/transaction.h"

namespace bankhub::api {

/// Filter of the transaction list. Empty members are not sent. Whether the end day is included is unknown
/// (contract notes, section 20): ask for one day more and keep what comes.
struct TransactionListFilter {
    CompanyXid company;
    BankAccountXid account;
    QDate from;
    QDate to;
};

Endpoint<ListPage<Transaction>> transactionList(const TransactionListFilter& filter, int page,
                                                int perPage = largestPageSize);
Endpoint<Transaction> transactionDetail(const TransactionId& id);

struct SimulatedTransaction {
    BankAccountXid account;
    Direction direction = Direction::In;
    Dong amount = 0;
    QString content;
};
/// Sandbox only; 403 on production.
Endpoint<TransactionId> simulateTransaction(const SimulatedTransaction& transaction);

}  // namespace bankhub::api
