// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "app/core/result.h"
#include "app/store/store.h"

namespace bankhub {

/// One format of an export. Made on the caller's thread, then used and destroyed on the thread of the export. Calls
/// come in the order begin, rows..., end, commit; after a failure, and after a stop, none follows but the destructor,
/// which leaves nothing behind.
class TransactionWriter {
public:
    using Rows = QList<Store::CachedTransaction>;

    virtual ~TransactionWriter() = default;
    virtual Result<Done> begin() = 0;
    virtual Result<Done> rows(const Rows& rows) = 0;
    virtual Result<Done> end() = 0;
    /// Makes the result visible.
    virtual Result<Done> commit() = 0;

    /// True for a format that must see all rows before it writes the first (page numbers, groups). All rows then come
    /// to survey(), before begin(); orderAfterSurvey says in which order they are written.
    [[nodiscard]] virtual bool needsSurvey() const { return false; }
    virtual void survey(const Rows& rows) { Q_UNUSED(rows) }
    virtual QList<Store::RowId> orderAfterSurvey() { return {}; }
};

}  // namespace bankhub
