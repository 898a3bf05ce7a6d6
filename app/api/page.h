// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace bankhub {

/// Paging block of a list, whichever of the two forms came; members that were left out have no value
/// (contract notes, section 6).
struct PageInfo {
    std::optional<qint64> page;
    std::optional<qint64> perPage;
    std::optional<qint64> total;
    std::optional<qint64> pageCount;
    std::optional<bool> hasMore;
};

/// A row that the service sent and that could not be understood; it is reported, never guessed and never dropped
/// silently.
struct UnreadableRow {
    QString identifier;  ///< its xid or transaction_id, empty when that is the problem
    QString reason;      ///< untranslated
};

template <typename T>
struct ListPage {
    QList<T> rows;
    QList<UnreadableRow> unreadable;
    PageInfo info;
    [[nodiscard]] bool isEmpty() const { return rows.isEmpty() && unreadable.isEmpty(); }
};

/// Largest page the service allows (bank account page of the contract).
inline constexpr int largestPageSize = 100;

}  // namespace bankhub
