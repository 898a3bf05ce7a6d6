// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"

struct sqlite3;

namespace bankhub {

/// How a failing SQL call is reported inside app/store: thrown where it happens, turned into an Error at the one place
/// where a job ends (StoreJob). Never leaves the store thread as an exception.
struct StorageFailure {
    Error error;
    bool damaged = false;  ///< the file itself is broken, not the call
    int code = 0;          ///< SQLite's primary result code, 0 when it was not SQLite
};

/// Throws what `code`, the result of a call on `connection`, means: DiskFull, Cancelled or Storage.
/// `connection` may be null (opening failed without one).
[[noreturn]] void throwStorageFailure(sqlite3* connection, int code, const QString& file);

}  // namespace bankhub
