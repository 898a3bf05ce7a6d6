// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <optional>

namespace bankhub {

/// One row of a counter reply. Members that were left out have no value.
struct DayCount {
    QDate day;
    std::optional<qint64> transactions;  ///< company counter: in + out; merchant counter: incoming only
    std::optional<qint64> in;
    std::optional<qint64> out;
    std::optional<qint64> internalCompanyNumber;  ///< merchant counter only; matches no xid
};

/// Transactions of one calendar day, incoming and outgoing.
struct DaySum {
    QDate day;
    qint64 in = 0;
    qint64 out = 0;
    bool operator==(const DaySum&) const = default;
};

struct CounterReport {
    QList<DayCount> days;
    DayCount total;
};

}  // namespace bankhub
