// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/migrations.h"

#include <QDir>
#include <QFile>

#include "app/store/database.h"
#include "app/store/storagefailure.h"

namespace bankhub {

namespace {

[[noreturn]] void refuse(const QString& detail) {
    throw StorageFailure{Error::make(ErrorKind::Storage, detail), false, 0};
}

QByteArray readScript(const QString& path) {
    QFile script(path);
    if (!script.open(QIODevice::ReadOnly)) refuse(QStringLiteral("missing schema script %1").arg(path));
    return script.readAll();
}

qint64 versionOf(Database& database) {
    return database.integer("PRAGMA user_version");
}

}  // namespace

void migrate(Database& database, const QString& folder) {
    const QDir scripts(folder);
    const QStringList names = scripts.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    if (names.isEmpty()) refuse(QStringLiteral("no schema scripts in %1").arg(folder));
    if (versionOf(database) > names.size())
        refuse(QStringLiteral("the cache was made by a newer version (schema %1, known up to %2): %3")
                   .arg(QString::number(versionOf(database)), QString::number(names.size()), database.file()));
    for (qint64 version = versionOf(database) + 1; version <= names.size(); ++version) {
        SqlTransaction transaction(database, SqlTransaction::Kind::Write);
        // Another process may have done this step while we waited for the lock.
        if (versionOf(database) >= version) continue;
        database.execute(readScript(scripts.filePath(names.at(version - 1))));
        database.execute("PRAGMA user_version = " + QByteArray::number(version));
        transaction.commit();
    }
}

}  // namespace bankhub
