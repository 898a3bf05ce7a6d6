// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/keepsake.h"

#include <sqlite3.h>

#include <QFile>
#include <QStringList>
#include <memory>

#include "app/store/database.h"
#include "app/store/storagefailure.h"

namespace bankhub {

namespace {

constexpr const char* viewTable = "saved_views";
constexpr const char* journalTable = "journal";
constexpr const char* decisionTable = "duplicate_decisions";
constexpr const char* tables[] = {viewTable,      journalTable,     decisionTable,
                                  "issued_links", "branding_logos", "branding_versions"};
/// Pictures are too large to be copied at every opening.
constexpr const char* copiedTables[] = {viewTable, journalTable, decisionTable, "issued_links"};

struct Close {
    void operator()(sqlite3* connection) const { sqlite3_close_v2(connection); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Connection = std::unique_ptr<sqlite3, Close>;
using Rows = std::unique_ptr<sqlite3_stmt, Close>;

Connection openForReading(const QString& file) {
    if (!QFile::exists(file)) return {};
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(file.toUtf8().constData(), &opened, SQLITE_OPEN_READONLY, nullptr);
    Connection connection(opened);
    if (code != SQLITE_OK) return {};
    return connection;
}

Rows query(sqlite3* connection, const QByteArray& sql) {
    sqlite3_stmt* prepared = nullptr;
    if (sqlite3_prepare_v2(connection, sql.constData(), static_cast<int>(sql.size()), &prepared, nullptr) != SQLITE_OK)
        return {};
    return Rows(prepared);
}

QStringList columnsOf(sqlite3* connection, const QByteArray& table) {
    QStringList columns;
    const Rows rows = query(connection, "SELECT name FROM pragma_table_info('" + table + "')");
    while (rows && sqlite3_step(rows.get()) == SQLITE_ROW)
        columns << QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(rows.get(), 0)));
    return columns;
}

/// The columns that both have: an older file has fewer.
QByteArray sharedColumns(Database& fresh, sqlite3* source, const QByteArray& table) {
    const QStringList there = columnsOf(source, table);
    QStringList shared;
    Statement own = fresh.prepare("SELECT name FROM pragma_table_info('" + table + "')");
    while (own.step())
        if (there.contains(own.text(0))) shared << own.text(0);
    return shared.join(QStringLiteral(", ")).toUtf8();
}

void bindColumn(Statement& insert, int position, sqlite3_stmt* row, int column) {
    switch (sqlite3_column_type(row, column)) {
        case SQLITE_INTEGER:
            insert.bind(position, static_cast<qint64>(sqlite3_column_int64(row, column)));
            return;
        case SQLITE_BLOB:
            insert.bind(position, QByteArray(static_cast<const char*>(sqlite3_column_blob(row, column)),
                                             sqlite3_column_bytes(row, column)));
            return;
        case SQLITE_NULL:
            insert.bindNull(position);
            return;
        default:  // no column holds fractions
            insert.bind(position, QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(row, column))));
    }
}

/// Row by row until the source ends or cannot be read on.
void carryOver(Database& fresh, sqlite3* source, const QByteArray& table) {
    const QByteArray columns = sharedColumns(fresh, source, table);
    const Rows rows = columns.isEmpty() ? Rows() : query(source, "SELECT " + columns + " FROM " + table);
    if (!rows) return;
    const int count = sqlite3_column_count(rows.get());
    const QByteArray places = QByteArray("?, ").repeated(count - 1) + "?";
    Statement insert = fresh.prepare("INSERT OR IGNORE INTO " + table + " (" + columns + ") VALUES (" + places + ")");
    bool isFirst = true;
    while (sqlite3_step(rows.get()) == SQLITE_ROW) {
        // The views of a new profile make way for those of this one.
        if (std::exchange(isFirst, false) && table == viewTable) fresh.execute("DELETE FROM saved_views");
        insert.reset();
        for (int column = 0; column < count; ++column)
            bindColumn(insert, column + 1, rows.get(), column);
        insert.run();
    }
}

/// What damage has made of the state of a write says nothing any more: a person has to check it.
void settleStates(Database& fresh) {
    fresh.execute("UPDATE journal SET state = 3 WHERE typeof(state) <> 'integer' OR state NOT BETWEEN 0 AND 3");
}

/// A number near the end of what SQLite counts to would leave none for the next view, and it could not be saved.
void renumberViews(Database& fresh) {
    QList<qint64> impossible;
    {
        Statement rows = fresh.prepare("SELECT id FROM saved_views WHERE id NOT BETWEEN 1 AND 1000000000 ORDER BY id");
        while (rows.step())
            impossible << rows.integer(0);
    }
    Statement renumber = fresh.prepare(
        "UPDATE saved_views SET id = 1 + (SELECT coalesce(max(id), 0) FROM saved_views WHERE id BETWEEN 1 AND"
        " 2000000000) WHERE id = ?1");
    for (const qint64 id : impossible) {
        renumber.reset();
        renumber.with(id).run();
    }
    fresh.execute("UPDATE sqlite_sequence SET seq = (SELECT max(id) FROM saved_views) WHERE name = 'saved_views'");
}

/// True when the named views came from there.
bool restoreFrom(Database& fresh, const QString& file, bool withViews) {
    const Connection source = openForReading(file);
    if (!source) return false;
    bool viewsFound = false;
    for (const QByteArray table : tables) {
        if (table == viewTable && !withViews) continue;
        try {
            SqlTransaction transaction(fresh, SqlTransaction::Kind::Write);
            const Rows any = query(source.get(), "SELECT 1 FROM " + table + " LIMIT 1");
            const bool found = any && sqlite3_step(any.get()) == SQLITE_ROW;
            carryOver(fresh, source.get(), table);
            if (table == journalTable) settleStates(fresh);
            if (table == viewTable) renumberViews(fresh);
            transaction.commit();
            if (table == viewTable) viewsFound = found;
        } catch (const StorageFailure&) {
            // This table stays as it was; the others are tried.
        }
    }
    return viewsFound;
}

}  // namespace

QString keepsake::fileOf(const QString& cacheFile) {
    return cacheFile + QStringLiteral(".kept");
}

void keepsake::refresh(Database& database) {
    const QString path = fileOf(database.file());
    // Made before SQLite sees it, so that it is never readable by others.
    QFile file(path);
    if (!file.exists() && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return;
    file.close();
    bool attached = false;
    try {
        Statement attach = database.prepare("ATTACH ?1 AS kept");
        attach.with(path).run();
        attached = true;
        {
            SqlTransaction transaction(database, SqlTransaction::Kind::Write);
            for (const QByteArray table : copiedTables)
                database.execute("DROP TABLE IF EXISTS kept." + table + "; CREATE TABLE kept." + table +
                                 " AS SELECT * FROM main." + table);
            transaction.commit();
        }
    } catch (const StorageFailure& failure) {
        // A copy that is damaged itself is made anew the next time. After a full disk or a busy file it is still good.
        if (!attached && failure.damaged) QFile::remove(path);
    }
    try {
        if (attached) database.execute("DETACH kept");
    } catch (const StorageFailure&) {
        // Still in use by a statement: given back with the connection.
    }
}

void keepsake::restore(Database& fresh, const QString& damagedFile) {
    const bool viewsFound = restoreFrom(fresh, damagedFile, true);
    restoreFrom(fresh, fileOf(fresh.file()), !viewsFound);
}

}  // namespace bankhub
