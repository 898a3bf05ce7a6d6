// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/pending.h"
#include "app/domain/viewjson.h"

namespace bankhub {

// Files with views, read and written on another thread. Each settles on the thread of `owner`, as Cancelled when that
// dies first. Errors: Storage, DiskFull.

/// Writes a view for a colleague, whole or not at all.
Pending<Done> writeViewFile(QObject* owner, const QString& file, const QString& name, const ViewContent& content);

using ViewFileReading = tl::expected<SavedView, ViewFileProblem>;
/// Reads a file that may be anything, and no more of it than a view can have. A file that is no view is a result, not
/// an error.
Pending<ViewFileReading> readViewFile(QObject* owner, const QString& file);

}  // namespace bankhub
