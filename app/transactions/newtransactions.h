// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <optional>

#include "app/store/store.h"

namespace bankhub {

/// Which transactions came into the cache since the user last looked. Rows get growing keys when they first arrive, so
/// one key, kept in the cache, says up to where everything has been seen. Until a first reading of the service has come
/// to its end nothing is new: a history is not news.
class NewTransactions : public QObject {
    Q_OBJECT
public:
    explicit NewTransactions(Store& store, QObject* parent = nullptr);

    /// Reads from the cache up to where everything was seen, and counts.
    void reload();
    /// A reading of everything has ended. The first one makes what is there the ground that news stand out from.
    void readingEnded();
    /// Rows up to this one have been seen; nothing while no reading has ended.
    [[nodiscard]] std::optional<Store::RowId> seenUpTo() const { return seenUpTo_; }
    [[nodiscard]] bool isNew(Store::RowId rowId) const { return seenUpTo_ && rowId > *seenUpTo_; }
    [[nodiscard]] qint64 count() const { return count_; }
    /// Everything that count() tells of has been seen. Rows that arrived in this very moment stay new.
    void markAllSeen();

signals:
    /// Other rows are new now, or their number has changed.
    void changed();

private:
    void countLater();
    void count(bool thenSeen);
    void take(const Store::NewestRows& rows, const std::optional<Store::RowId>& asked, bool thenSeen);
    void setSeenUpTo(Store::RowId rowId);

    Store& store_;
    QTimer countDelay_;
    bool loaded_ = false;
    bool baselineWanted_ = false;
    std::optional<Store::RowId> seenUpTo_;
    Store::RowId newest_ = 0;
    qint64 count_ = 0;
};

}  // namespace bankhub
