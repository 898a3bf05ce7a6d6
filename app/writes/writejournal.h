// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/store/store.h"

namespace bankhub {

/// The newest 1,000 writes of this profile, kept current. Empty and not loaded() until the first read.
class WriteJournal : public QObject {
    Q_OBJECT
public:
    /// `store` must outlive it.
    explicit WriteJournal(Store& store, QObject* parent = nullptr);

    [[nodiscard]] const QList<JournalEntry>& entries() const { return entries_; }  ///< newest first
    [[nodiscard]] bool loaded() const { return loaded_; }
    [[nodiscard]] std::optional<Error> error() const { return error_; }
    /// Writes whose result nobody knows.
    [[nodiscard]] qint64 unsettledCount() const;
    void reload();

signals:
    void changed();

private:
    Store& store_;
    QList<JournalEntry> entries_;
    std::optional<Error> error_;
    bool loaded_ = false;
};

}  // namespace bankhub
