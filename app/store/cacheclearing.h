// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/core/error.h"
#include "app/core/pending.h"

namespace bankhub {

/// Deletes from a cache file what can be read from the service again, in one SQL transaction, and gives its room back
/// to the disk: companies, accounts, transactions, sums, counters and how far they were read, and with the transactions
/// what was decided about them. What the service keeps no list of stays: the journal, the register of links, the
/// branding versions, the views. A file that is not there is nothing to be cleared. Takes seconds for a large file; any
/// thread, while no Store of this process has the file open.
Result<Done> clearReadings(const QString& file);

}  // namespace bankhub
