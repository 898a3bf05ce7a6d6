// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

#include "app/store/store.h"

namespace bankhub {

class Writer;

/// The newest 1,000 writes of this profile and every older one whose result nobody knows, kept current. Empty and not
/// loaded() until the first read.
class WriteJournal : public QObject {
    Q_OBJECT
public:
    /// Both must outlive it.
    WriteJournal(Store& store, const Writer& writer, QObject* parent = nullptr);

    [[nodiscard]] const QList<JournalEntry>& entries() const { return entries_; }  ///< newest first
    [[nodiscard]] bool loaded() const { return loaded_; }
    [[nodiscard]] std::optional<Error> error() const { return error_; }
    /// Its answer may still come, as of the last read.
    [[nodiscard]] bool isUnderWay(const QString& key) const { return underWay_.contains(key); }
    /// Nobody knows whether it happened: sent, and its answer is lost.
    [[nodiscard]] bool isLost(const JournalEntry& entry) const;
    /// Keys of the writes whose result nobody knows, newest first.
    [[nodiscard]] QStringList lostKeys() const;
    [[nodiscard]] qint64 unsettledCount() const { return lostKeys().size(); }
    /// Also shows what another window on the same cache has written since.
    void reload();

signals:
    void changed();

private:
    void take(const QList<JournalEntry>& entries);

    Store& store_;
    const Writer& writer_;
    QList<JournalEntry> entries_;
    QSet<QString> underWay_;
    std::optional<Error> error_;
    bool loaded_ = false;
};

}  // namespace bankhub
