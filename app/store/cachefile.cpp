// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/cachefile.h"

#include <sqlite3.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "app/store/keepsake.h"
#include "app/store/migrations.h"
#include "app/store/searchindex.h"
#include "app/store/storagefailure.h"

namespace bankhub {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

[[noreturn]] void failWith(const QString& what, const QString& path, const QString& reason = {}) {
    throw StorageFailure{Error::make(ErrorKind::Storage, QStringLiteral("%1: %2 %3").arg(what, path, reason).trimmed()),
                         false, 0};
}

QString damageMark(const QString& file) {
    return file + QStringLiteral(".damaged");
}

void prepareFolder(const QString& folder) {
    if (QFileInfo(folder).isDir()) return;
    if (!QDir().mkpath(folder)) failWith(QStringLiteral("cannot make the folder"), folder);
    QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
}

/// Made before SQLite sees it, so that it is never readable by others; SQLite gives its journal files the same rights.
/// True when there was none or an empty one.
bool prepareFile(const QString& path) {
    prepareFolder(QFileInfo(path).absolutePath());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly)) return true;
    if (!file.exists()) failWith(QStringLiteral("cannot make the cache file"), path, file.errorString());
    file.setPermissions(ownerOnly);
    return file.size() == 0;
}

/// Touches every table, so that damage in the places that everything needs shows itself now.
void tryReading(Database& database) {
    try {
        for (const char* table :
             {"identifiers", "companies", "bank_accounts", "transactions", "search_blocks", "day_totals",
              "day_counters", "counter_readings", "days_read", "account_sync", "facts"})
            database.integer(QByteArray("SELECT 1 FROM ") + table + " LIMIT 1");
    } catch (StorageFailure& failure) {
        // A table that is missing in a file of this version: not what this program wrote.
        failure.damaged = failure.damaged || failure.code == SQLITE_ERROR;
        throw;
    }
}

void checkWhenMarked(Database& database) {
    const QString mark = damageMark(database.file());
    if (!QFile::exists(mark)) return;
    Statement check = database.prepare("PRAGMA quick_check(1)");
    const QString answer = check.step() ? check.text(0) : QString();
    if (answer != QLatin1String("ok"))
        throw StorageFailure{Error::make(ErrorKind::Storage, QStringLiteral("the cache file is damaged: ") + answer),
                             true, 0};
    QFile::remove(mark);
}

std::unique_ptr<Database> connect(const QString& file) {
    auto database = std::make_unique<Database>(file);
    migrate(*database);
    tryReading(*database);
    checkWhenMarked(*database);
    searchindex::complete(*database);
    return database;
}

QString freeNameBeside(const QString& file) {
    const QString stem = file + QStringLiteral(".corrupt-") +
                         QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString name = stem;
    for (int number = 2; QFile::exists(name); ++number)
        name = stem + QStringLiteral("-%1").arg(number);
    return name;
}

QString setAside(const QString& file) {
    const QString target = freeNameBeside(file);
    if (!QFile::rename(file, target)) failWith(QStringLiteral("cannot set the damaged cache aside"), file);
    for (const auto& ending : {QStringLiteral("-wal"), QStringLiteral("-shm")})
        if (QFile::exists(file + ending)) QFile::rename(file + ending, target + ending);
    QFile::remove(damageMark(file));
    return target;
}

}  // namespace

OpenedCache openCache(const QString& file) {
    const bool created = prepareFile(file);
    try {
        OpenedCache opened{connect(file), {created, {}}};
        keepsake::refresh(*opened.database);
        return opened;
    } catch (const StorageFailure& failure) {
        if (!failure.damaged) throw;
    }
    const QString asideFile = setAside(file);
    prepareFile(file);
    OpenedCache opened{connect(file), {true, asideFile}};
    keepsake::restore(*opened.database, asideFile);
    keepsake::refresh(*opened.database);
    return opened;
}

void markDamaged(const QString& file) {
    QFile mark(damageMark(file));
    // Without the mark the damage is met again later; nothing else depends on it.
    if (!mark.open(QIODevice::WriteOnly, ownerOnly)) return;
}

}  // namespace bankhub
