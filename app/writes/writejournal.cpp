// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writes/writejournal.h"

#include "app/writes/writer.h"

namespace bankhub {

WriteJournal::WriteJournal(Store& store, const Writer& writer, QObject* parent)
    : QObject(parent), store_(store), writer_(writer) {
    connect(&store, &Store::journalChanged, this, &WriteJournal::reload);
    connect(&writer, &Writer::underWayChanged, this, &WriteJournal::reload);
}

bool WriteJournal::isLost(const JournalEntry& entry) const {
    return entry.isUnsettled() && !isUnderWay(entry.order.key);
}

QStringList WriteJournal::lostKeys() const {
    QStringList keys;
    for (const JournalEntry& entry : entries_)
        if (isLost(entry)) keys << entry.order.key;
    return keys;
}

void WriteJournal::reload() {
    store_.journal().then(
        this, [this](const QList<JournalEntry>& entries) { take(entries); },
        [this](const Error& error) {
            error_ = error;
            Q_EMIT changed();
        });
}

void WriteJournal::take(const QList<JournalEntry>& entries) {
    // Together with the entries, so that one that has just ended is not taken for lost until its end is read.
    QSet<QString> underWay;
    for (const JournalEntry& entry : entries)
        if (entry.isUnsettled() && writer_.isUnderWay(entry)) underWay << entry.order.key;
    if (loaded_ && !error_ && entries_ == entries && underWay_ == underWay) return;
    entries_ = entries;
    underWay_ = underWay;
    loaded_ = true;
    error_.reset();
    Q_EMIT changed();
}

}  // namespace bankhub
