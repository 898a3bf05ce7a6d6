// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

namespace bankhub {

class Statement;

/// The columns that readTransactionRow reads, with the tables they come from. The transactions are named `t`, the
/// companies `c`.
extern const char* const transactionRowSelect;
/// The present row of a statement that begins with transactionRowSelect.
Store::CachedTransaction readTransactionRow(const Statement& row);

/// What a word is searched in, apart from the company's name (which lives in its own table).
QString foldedSearchText(const Transaction& transaction);
/// 1 delivered, 0 not delivered, -1 unknown.
int deliveredNumber(const Transaction& transaction);
/// True when storing `received` over `stored` would change nothing.
bool sameStored(const Transaction& stored, const Transaction& received);

}  // namespace bankhub
