// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/writes.h"
#include "ui/widgets/detailpanel.h"

namespace bankhub {

/// Everything the journal holds of one write, as rows of the detail panel.
QList<DetailRow> journalDetails(const JournalEntry& entry, bool underWay);

}  // namespace bankhub
