// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace bankhub {

/// Adds what queries of this program use beyond SQLite's own; returns SQLite's result code:
/// * the collation `vi` (compareVietnamese),
/// * `matches_text(mode, wanted, value)`: one column against one condition,
/// * `has_row(set, key)`: 1 when the key is in the set (RowSet::bits),
/// * `search_block(...)`: packs rows for searching (SearchBlockBuilder).
int registerSqlFunctions(sqlite3* connection);

}  // namespace bankhub
