// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storagefailure.h"

#include <sqlite3.h>

#include <cerrno>

namespace bankhub {

namespace {
bool isOutOfSpace(sqlite3* connection, int primaryCode) {
    if (primaryCode == SQLITE_FULL) return true;
    if (primaryCode != SQLITE_IOERR && primaryCode != SQLITE_CANTOPEN) return false;
    const int systemError = connection ? sqlite3_system_errno(connection) : 0;
    if (systemError == ENOSPC) return true;
#ifdef EDQUOT
    if (systemError == EDQUOT) return true;
#endif
    return false;
}

ErrorKind kindOf(sqlite3* connection, int primaryCode) {
    if (primaryCode == SQLITE_INTERRUPT) return ErrorKind::Cancelled;
    return isOutOfSpace(connection, primaryCode) ? ErrorKind::DiskFull : ErrorKind::Storage;
}
}  // namespace

void throwStorageFailure(sqlite3* connection, int code, const QString& file) {
    const int primaryCode = code & 0xff;
    const QString message = QString::fromUtf8(connection ? sqlite3_errmsg(connection) : sqlite3_errstr(code));
    StorageFailure failure;
    failure.code = primaryCode;
    failure.damaged = primaryCode == SQLITE_CORRUPT || primaryCode == SQLITE_NOTADB;
    const QString what = failure.damaged ? QStringLiteral("the cache file is damaged") : QStringLiteral("SQLite");
    failure.error = Error::make(kindOf(connection, primaryCode),
                                QStringLiteral("%1: %2 (%3), %4").arg(what, message, QString::number(code), file));
    throw failure;
}

}  // namespace bankhub
