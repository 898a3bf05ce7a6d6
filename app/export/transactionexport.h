// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/core/pending.h"
#include "app/domain/transactionquery.h"

namespace bankhub {

class Store;

/// Writes the cached transactions that match, in the query's order, as CSV (TransactionCsvWriter) and settles with
/// their number. The file appears, or replaces an older one, only when everything is written and on the disk; until
/// then, after a failure and after cancelling, an older one is untouched. Cancelling stops the reading. Errors:
/// DiskFull and Storage with the path in `detail`; what Store::streamTransactions fails with; Cancelled.
Pending<qint64> exportTransactionsCsv(Store& store, const TransactionQuery& query, const QString& file);

}  // namespace bankhub
