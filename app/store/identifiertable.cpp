// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/identifiertable.h"

#include "app/store/database.h"

namespace bankhub {

qint64 IdentifierTable::keyOf(const QString& text) {
    if (text.isNull()) return 0;
    const auto known = known_.constFind(text);
    if (known != known_.cend()) return *known;
    database_.statement("INSERT INTO identifiers (text) VALUES (?1) ON CONFLICT (text) DO NOTHING").with(text).run();
    Statement find = database_.statement("SELECT key FROM identifiers WHERE text = ?1");
    find.with(text).step();
    const qint64 key = find.integer(0);
    known_.insert(text, key);
    return key;
}

}  // namespace bankhub
