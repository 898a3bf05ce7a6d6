// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace bankhub {

/// Adds what queries of this program use beyond SQLite's own; returns SQLite's result code:
/// * the collation `vi` (compareVietnamese),
/// * `has_accented(word, text, ...)`: 1 when one of the texts contains the word with its accents, in any case and
///   whether precomposed or decomposed.
int registerSqlFunctions(sqlite3* connection);

}  // namespace bankhub
