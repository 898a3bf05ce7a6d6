// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/periodtotals.h"
#include "ui/overview/sharecard.h"

namespace bankhub {

class BankAccountDirectory;
class CompanyDirectory;

/// The sums of companies and of accounts under the names that people know them by.
QList<ShareCard::Entry> companyEntries(const PeriodTotals& totals, const CompanyDirectory& companies);
QList<ShareCard::Entry> accountEntries(const PeriodTotals& totals, const BankAccountDirectory& accounts);

}  // namespace bankhub
