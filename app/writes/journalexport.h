// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "app/core/pending.h"
#include "app/domain/writes.h"

namespace bankhub {

class Store;

/// One write as one line of JSON with its line break: every member of the entry under a stable name, times as ISO 8601
/// in UTC. Holds no secret, for none is in an entry.
QByteArray journalLine(const JournalEntry& entry);

/// Writes the whole journal, newest first, into `file`, which is replaced at the end or left as it was. The disk is
/// waited for on a thread of its own. Settles with the number of writes; Storage, DiskFull.
Pending<qint64> exportJournal(Store& store, const QString& file);

}  // namespace bankhub
