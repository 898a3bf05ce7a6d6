// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>

#include "app/store/database.h"
#include "app/store/store.h"

namespace bankhub {

struct OpenedCache {
    std::unique_ptr<Database> database;
    StoreOpened report;
};

/// Opens the cache: makes the folder (0700) and the file (0600) when missing, brings the schema up to date and looks
/// whether it can be read. A damaged file is set aside as <file>.corrupt-<time> with its journal files and a new one is
/// begun, into which goes what the service does not know (keepsake). Throws StorageFailure.
OpenedCache openCache(const QString& file);

/// Remembers beside the file that damage was met while it was in use. The next openCache then checks all of it, which
/// takes too long to be done at every start.
void markDamaged(const QString& file);

}  // namespace bankhub
