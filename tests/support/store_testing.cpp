// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/store_testing.h"

namespace bankhub::testing {

TemporaryStore::TemporaryStore() {
    reopen();
}

void TemporaryStore::reopen() {
    store_.reset();
    store_ = std::make_unique<Store>(file());
    const Result<StoreOpened> opened = resultOf(store_->open());
    if (!opened) qFatal("cannot open the store: %s", qPrintable(describe(opened.error())));
}

Transaction numberedTransaction(int number) {
    Transaction transaction;
    transaction.id = {QStringLiteral("t-%1").arg(number)};
    transaction.timeUtcMs = 1'780'000'000'000 + number * 60'000LL;
    transaction.bankAccountXid = {QStringLiteral("account-%1").arg(number % 3)};
    transaction.companyXid = {QStringLiteral("company-%1").arg(number % 2)};
    transaction.bankName = number % 2 ? QStringLiteral("ACB") : QStringLiteral("MBBank");
    transaction.accountNumber = QStringLiteral("00%1").arg(number % 3);
    transaction.referenceNumber = QStringLiteral("FT%1").arg(number);
    transaction.direction = number % 4 == 0 ? Direction::Out : Direction::In;
    transaction.amount = 1000 + number;
    transaction.content = QStringLiteral("Thanh toán hoá đơn %1").arg(number);
    transaction.paymentCode = QStringLiteral("DH%1").arg(number);
    transaction.webhookSuccess = number % 5 == 0 ? 0 : 1;
    return transaction;
}

QList<Transaction> numberedTransactions(int count, int first) {
    QList<Transaction> transactions;
    transactions.reserve(count);
    for (int number = first; number < first + count; ++number)
        transactions.append(numberedTransaction(number));
    return transactions;
}

}  // namespace bankhub::testing
