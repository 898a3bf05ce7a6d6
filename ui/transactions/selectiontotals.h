// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <optional>

#include "app/domain/transactionquery.h"

namespace bankhub {

class TransactionModel;

/// Sums over these rows of the model; nothing when there are more than `limit` or when some are not in memory yet
/// (they are asked for, so a later call knows).
std::optional<TransactionTotals> selectionTotals(const QList<int>& rows, int limit, const TransactionModel& model);

}  // namespace bankhub
