// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace bankhub::test {

/// What this process holds of the computer.
struct ProcessFootprint {
    /// Bytes that were asked for and not given back, exactly, but for those of SQLite; nothing where a sanitizer keeps
    /// the memory.
    std::optional<qint64> heapBytes;
    qint64 sqliteBytes = 0;    ///< its cache of pages grows with the file, up to the limit in app/store/database.cpp
    qint64 residentBytes = 0;  ///< after free pages were given back; rough
    int openFiles = 0;
    int threads = 0;

    static ProcessFootprint now();
    [[nodiscard]] QString inWords() const;
};

}  // namespace bankhub::test
