// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>

#include "app/domain/identifiers.h"

namespace bankhub {

/// A span of Vietnam days to read for one account or one company, both ends included. A null `from` means everything
/// before `to` as well.
struct SyncWindow {
    BankAccountXid account;
    CompanyXid company;
    QDate from;
    QDate to;
    [[nodiscard]] int days() const { return from.isValid() ? int(from.daysTo(to)) + 1 : 1; }
    bool operator==(const SyncWindow&) const = default;
};

/// Groups days into windows, newest first: at most `largestSpanDays` long and, unless a single day is larger, at most
/// `largestRowCount` expected rows, so that little is read twice after an interruption. Days that need no reading are
/// bridged only when the gap is short, because a request more costs less than rows read for nothing.
QList<QPair<QDate, QDate>> groupDays(const QMap<QDate, qint64>& expectedRows, int largestSpanDays = 31,
                                     qint64 largestRowCount = 3000, int largestGapDays = 2);

}  // namespace bankhub
