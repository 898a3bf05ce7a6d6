// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/daytotals.h"

#include "app/domain/vietnamtime.h"
#include "app/store/database.h"
#include "app/store/daynumber.h"
#include "app/store/identifiertable.h"
#include "app/store/transactionrow.h"

namespace bankhub {

void DayTotals::count(const Transaction& row, IdentifierTable& identifiers, int sign) {
    const Group group{identifiers.keyOf(row.bankAccountXid.text), identifiers.keyOf(row.companyXid.text),
                      dayNumber(vietnamtime::dayOf(row.timeUtcMs)), static_cast<int>(row.direction),
                      deliveredNumber(row)};
    Change& change = changes_[group];
    change.rows += sign;
    change.amount += sign * row.amount;
}

void DayTotals::apply(Database& database) {
    for (auto change = changes_.cbegin(); change != changes_.cend(); ++change) {
        if (change->rows == 0 && change->amount == 0) continue;
        const Group& group = change.key();
        database
            .statement(
                "INSERT INTO day_totals VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO UPDATE"
                " SET row_count = row_count + ?6, amount_sum = amount_sum + ?7")
            .with(group.accountKey, group.companyKey, group.day, group.direction, group.delivered, change->rows,
                  change->amount)
            .run();
        database
            .statement(
                "DELETE FROM day_totals WHERE account_key = ?1 AND company_key = ?2 AND day = ?3"
                " AND direction = ?4 AND delivered = ?5 AND row_count = 0")
            .with(group.accountKey, group.companyKey, group.day, group.direction, group.delivered)
            .run();
    }
    changes_.clear();
}

}  // namespace bankhub
