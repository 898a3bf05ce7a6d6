// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/domain/filterparts.h"

namespace bankhub {

/// One part of a filter in words, as its chip shows it: "Direction: Money in", "Bank = MBBank", "without “phi”".
/// The vocabulary gives companies and accounts their names.
QString filterPartWords(const FilterPart& part, const QueryVocabulary& vocabulary);
/// What a query restricts, apart from its days: "Direction: Money in · “SH24”". Empty when nothing.
QString filterWords(const TransactionQuery& query, const QueryVocabulary& vocabulary);
/// "MBBank 0123456789"; the identifier when the account is not known.
QString accountWords(const BankAccountXid& xid, const QueryVocabulary& vocabulary);

}  // namespace bankhub
