// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

namespace bankhub {

class Database;

/// The journal of writes. Store thread; throws StorageFailure.
namespace journaltable {

Store::BegunWrite begin(Database& database, const WriteOrder& order, const QString& user, qint64 atUtcMs,
                        bool evenIfUnknown);
/// False when there is no such entry.
bool settle(Database& database, const QString& key, WriteState state, const QJsonObject& answer,
            const std::optional<Error>& error, qint64 atUtcMs);
/// See Store::concludeWrite; false when nothing was changed.
bool conclude(Database& database, const JournalEntry& asRead, WriteState state, const Error& error, qint64 atUtcMs);
std::optional<JournalEntry> entry(Database& database, const QString& key);
/// Newest first, with every unsettled one; `limit` 0 = all.
QList<JournalEntry> read(Database& database, int limit);

}  // namespace journaltable
}  // namespace bankhub
