// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bankhub {

class Database;

/// Brings the schema up to date: runs 001.sql, 002.sql, ... of `folder` from where the file stands (PRAGMA
/// user_version), each in one SQL transaction, so that a kill leaves a whole version behind. Throws StorageFailure,
/// also for a file that a newer program has made.
void migrate(Database& database, const QString& folder = QStringLiteral(":/schema"));

}  // namespace bankhub
