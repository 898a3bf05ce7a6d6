// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"

#include <sqlite3.h>

#include <QThread>

#include "app/store/sqlfunctions.h"
#include "app/store/storagefailure.h"

namespace bankhub {

namespace {
constexpr int busyTimeoutMs = 10'000;
constexpr int instructionsBetweenChecks = 2'000;

int checkInterruption(void* database) {
    return static_cast<const Database*>(database)->isInterrupted() ? 1 : 0;
}
}  // namespace

Database::Database(const QString& file) : file_(file) {
    const int code =
        sqlite3_open_v2(file.toUtf8().constData(), &connection_, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    try {
        require(code);
        configure();
    } catch (...) {
        close();
        throw;
    }
}

Database::~Database() {
    close();
}

void Database::configure() {
    sqlite3_extended_result_codes(connection_, 1);
    sqlite3_busy_timeout(connection_, busyTimeoutMs);
    sqlite3_progress_handler(connection_, instructionsBetweenChecks, checkInterruption, this);
    require(registerSqlFunctions(connection_));
    execute(
        "PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA synchronous = NORMAL;"
        "PRAGMA cache_size = -32768; PRAGMA mmap_size = 0; PRAGMA journal_size_limit = 67108864;"
        // Rows arrive in random order of their identifiers: a larger journal writes each page of the indexes less
        // often.
        "PRAGMA wal_autocheckpoint = 8000;");
    // Two processes that switch a new file at the same moment: SQLite answers "busy" at once instead of waiting.
    for (int attempt = 0; attempt < 50; ++attempt) {
        if (sqlite3_exec(connection_, "PRAGMA journal_mode = WAL", nullptr, nullptr, nullptr) != SQLITE_BUSY) break;
        QThread::msleep(20);
    }
    execute("PRAGMA journal_mode = WAL");
}

void Database::close() {
    for (sqlite3_stmt* statement : std::as_const(kept_))
        sqlite3_finalize(statement);
    kept_.clear();
    sqlite3_close_v2(connection_);
    connection_ = nullptr;
}

void Database::require(int code) const {
    if (code != SQLITE_OK) throwStorageFailure(connection_, code, file_);
}

void Database::execute(const QByteArray& sql) {
    require(sqlite3_exec(connection_, sql.constData(), nullptr, nullptr, nullptr));
}

sqlite3_stmt* Database::compile(const QByteArray& sql, bool keep) {
    sqlite3_stmt* statement = nullptr;
    require(sqlite3_prepare_v3(connection_, sql.constData(), static_cast<int>(sql.size()),
                               keep ? SQLITE_PREPARE_PERSISTENT : 0, &statement, nullptr));
    return statement;
}

Statement Database::statement(const QByteArray& sql) {
    sqlite3_stmt*& kept = kept_[sql];
    if (!kept) kept = compile(sql, true);
    return Statement(*this, kept, Statement::Ownership::Borrowed);
}

Statement Database::prepare(const QByteArray& sql) {
    return Statement(*this, compile(sql, false), Statement::Ownership::Owned);
}

qint64 Database::integer(const QByteArray& sql) {
    Statement query = prepare(sql);
    return query.step() ? query.integer(0) : 0;
}

qint64 Database::changedRows() const {
    return sqlite3_changes64(connection_);
}

qint64 Database::insertedRow() const {
    return sqlite3_last_insert_rowid(connection_);
}

FoundRows& Database::foundRows() {
    // The first changes with what other connections write, the second with what this one does.
    Statement version = statement("PRAGMA data_version");
    foundRows_.setContent({version.step() ? version.integer(0) : 0, sqlite3_total_changes64(connection_)});
    return foundRows_;
}

void Database::setInterruption(const std::atomic_bool* cancelled, const std::atomic_bool* stopping) {
    cancelled_ = cancelled;
    stopping_ = stopping;
}

bool Database::isInterrupted() const {
    return (cancelled_ && cancelled_->load()) || (stopping_ && stopping_->load());
}

void Database::map() {
    if (!mapped_) execute("PRAGMA mmap_size = 4294967296");
    mapped_ = true;
}

void Database::unmap() {
    if (mapped_) execute("PRAGMA mmap_size = 0");
    mapped_ = false;
}

SqlTransaction::SqlTransaction(Database& database, Kind kind) : database_(database) {
    database_.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

SqlTransaction::~SqlTransaction() {
    if (!open_) return;
    try {
        database_.execute("ROLLBACK");
    } catch (const StorageFailure&) {
        // SQLite has undone it by itself (disk full, for one); the first failure is already on its way.
    }
}

void SqlTransaction::commit() {
    database_.execute("COMMIT");
    open_ = false;
}

}  // namespace bankhub
