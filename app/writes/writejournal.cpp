// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writes/writejournal.h"

#include <algorithm>

namespace bankhub {

WriteJournal::WriteJournal(Store& store, QObject* parent) : QObject(parent), store_(store) {
    connect(&store, &Store::journalChanged, this, &WriteJournal::reload);
}

qint64 WriteJournal::unsettledCount() const {
    return std::count_if(entries_.cbegin(), entries_.cend(), [](const JournalEntry& entry) {
        return entry.state == WriteState::Unknown || entry.state == WriteState::Sent;
    });
}

void WriteJournal::reload() {
    store_.journal().then(
        this,
        [this](const QList<JournalEntry>& entries) {
            if (loaded_ && !error_ && entries_ == entries) return;
            entries_ = entries;
            loaded_ = true;
            error_.reset();
            Q_EMIT changed();
        },
        [this](const Error& error) {
            error_ = error;
            Q_EMIT changed();
        });
}

}  // namespace bankhub
