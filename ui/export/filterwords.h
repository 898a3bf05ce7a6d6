// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/domain/transactionquery.h"

namespace bankhub {

class BankAccountDirectory;
class CompanyDirectory;

/// What a query restricts, apart from its days, in words: "Direction: Money in · Search: “SH24”". Empty when nothing.
QString filterWords(const TransactionQuery& query, const CompanyDirectory& companies,
                    const BankAccountDirectory& accounts);

}  // namespace bankhub
