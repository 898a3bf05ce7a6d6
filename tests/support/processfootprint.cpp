// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/processfootprint.h"

#include <malloc.h>
#include <sqlite3.h>

#include <QDir>
#include <QFile>

namespace bankhub::test {

ProcessFootprint ProcessFootprint::now() {
    ProcessFootprint footprint;
    ::malloc_trim(0);
    const struct mallinfo2 heap = ::mallinfo2();
    footprint.sqliteBytes = sqlite3_memory_used();
    if (const auto bytes = qint64(heap.uordblks + heap.hblkhd); bytes > 0)
        footprint.heapBytes = bytes - footprint.sqliteBytes;
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = status.readAll().split('\n');
        for (const QByteArray& line : lines) {
            const qint64 number = line.simplified().split(' ').value(1).toLongLong();
            if (line.startsWith("VmRSS:")) footprint.residentBytes = number * 1024;
            if (line.startsWith("Threads:")) footprint.threads = int(number);
        }
    }
    footprint.openFiles = int(
        QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size());
    return footprint;
}

QString ProcessFootprint::inWords() const {
    return QStringLiteral("heap %1 kB, SQLite %2 kB, resident %3 kB, %4 open files, %5 threads")
        .arg(heapBytes.value_or(0) / 1024)
        .arg(sqliteBytes / 1024)
        .arg(residentBytes / 1024)
        .arg(openFiles)
        .arg(threads);
}

}  // namespace bankhub::test
