// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>

#include "app/core/clock.h"
#include "app/store/store.h"

namespace bankhub {

/// The rows that look like the same payment as one row, and the user's decision that they are not.
class DuplicateReview : public QObject {
    Q_OBJECT
public:
    /// Both must outlive it.
    DuplicateReview(Store& store, const Clock& clock, QObject* parent = nullptr);

    /// Looks for rows like this one; nothing, or a span of 0, shows none. Follows the cache from then on.
    void show(const std::optional<Store::RowId>& rowId, qint64 withinMs);
    /// Oldest first; empty while they are being looked for.
    [[nodiscard]] const QList<Store::DuplicateNeighbour>& neighbours() const { return neighbours_; }
    /// Some of them are neither decided nor dismissed.
    [[nodiscard]] bool isSuspect() const;
    /// All of neighbours() are, or are no longer, payments of their own beside the row that is shown.
    void decide(bool distinct);

signals:
    void changed();
    /// The decision could not be kept.
    void failed(const Error& error);

private:
    void read();
    void take(const QList<Store::DuplicateNeighbour>& found);

    Store& store_;
    const Clock& clock_;
    std::optional<Store::RowId> rowId_;
    qint64 withinMs_ = 0;
    QList<Store::DuplicateNeighbour> neighbours_;
    std::optional<Pending<QList<Store::DuplicateNeighbour>>> reading_;
};

}  // namespace bankhub
