// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <atomic>

#include "app/store/foundrows.h"
#include "app/store/statement.h"

struct sqlite3;
struct sqlite3_stmt;

namespace bankhub {

/// One SQLite connection. Used on one thread only; every failure throws StorageFailure.
class Database {
public:
    /// Opens an existing file (see prepareCacheFile) and sets the connection up. The schema is migrations' business.
    explicit Database(const QString& file);
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    [[nodiscard]] QString file() const { return file_; }

    /// One or more statements without values.
    void execute(const QByteArray& sql);
    /// Prepared once and kept. The same text must not be in use twice at a time.
    Statement statement(const QByteArray& sql);
    /// Prepared for this use only: for texts that are put together.
    Statement prepare(const QByteArray& sql);
    /// The first column of the first row; 0 when there is none.
    qint64 integer(const QByteArray& sql);
    /// By the last statement that changes rows.
    [[nodiscard]] qint64 changedRows() const;
    /// The key of the row that was inserted last.
    [[nodiscard]] qint64 insertedRow() const;
    /// What searches have found in the content as it is now.
    FoundRows& foundRows();

    /// From here until unmap(), pages of the file are read where the operating system keeps them instead of being
    /// copied: for reads that look at much of the file. No statement may be in use at either end.
    void map();
    /// Mapped pages count as memory of the program: for when nothing was read for a while.
    void unmap();
    [[nodiscard]] bool isMapped() const { return mapped_; }

    /// While one of the flags is true, running statements end with Cancelled. Null: never.
    void setInterruption(const std::atomic_bool* cancelled, const std::atomic_bool* stopping);
    [[nodiscard]] bool isInterrupted() const;

    /// Throws unless `code` is SQLITE_OK.
    void require(int code) const;

private:
    sqlite3_stmt* compile(const QByteArray& sql, bool keep);
    void configure();
    void close();

    QString file_;
    sqlite3* connection_ = nullptr;
    QHash<QByteArray, sqlite3_stmt*> kept_;
    FoundRows foundRows_;
    bool mapped_ = false;
    const std::atomic_bool* cancelled_ = nullptr;
    const std::atomic_bool* stopping_ = nullptr;
};

/// Undone at the end of its life unless it was committed.
class SqlTransaction {
public:
    enum class Kind {
        Read,   ///< all reads see the same state
        Write,  ///< takes the write lock at once, so that two processes cannot block each other half-way
    };
    SqlTransaction(Database& database, Kind kind);
    SqlTransaction(const SqlTransaction&) = delete;
    SqlTransaction& operator=(const SqlTransaction&) = delete;
    ~SqlTransaction();
    void commit();

private:
    Database& database_;
    bool open_ = true;
};

}  // namespace bankhub
