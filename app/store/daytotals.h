// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "app/domain/transaction.h"

namespace bankhub {

class Database;
class IdentifierTable;

/// Gathers what a batch of row changes does to the sums per account, company, day, direction and delivery, and applies
/// it in the same SQL transaction.
class DayTotals {
public:
    void add(const Transaction& row, IdentifierTable& identifiers) { count(row, identifiers, 1); }
    void remove(const Transaction& row, IdentifierTable& identifiers) { count(row, identifiers, -1); }
    void apply(Database& database);

private:
    struct Group {
        qint64 accountKey = 0;
        qint64 companyKey = 0;
        qint64 day = 0;
        int direction = 0;
        int delivered = 0;
        bool operator==(const Group&) const = default;
        friend size_t qHash(const Group& group, size_t seed = 0) {
            return qHashMulti(seed, group.accountKey, group.companyKey, group.day, group.direction, group.delivered);
        }
    };
    struct Change {
        qint64 rows = 0;
        qint64 amount = 0;
    };
    void count(const Transaction& row, IdentifierTable& identifiers, int sign);

    QHash<Group, Change> changes_;
};

}  // namespace bankhub
