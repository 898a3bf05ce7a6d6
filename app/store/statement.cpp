// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/statement.h"

#include <sqlite3.h>

#include "app/store/database.h"

namespace bankhub {

Statement::Statement(Database& database, sqlite3_stmt* handle, Ownership ownership)
    : database_(database), handle_(handle), ownership_(ownership) {}

Statement::~Statement() {
    if (ownership_ == Ownership::Owned) {
        sqlite3_finalize(handle_);
        return;
    }
    reset();
    sqlite3_clear_bindings(handle_);
}

void Statement::bind(int position, qint64 value) {
    database_.require(sqlite3_bind_int64(handle_, position, value));
}

void Statement::bind(int position, const QByteArray& value) {
    database_.require(sqlite3_bind_blob64(handle_, position, value.constData(),
                                          static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT));
}

void Statement::bind(int position, const QString& value) {
    if (value.isNull()) {
        bindNull(position);
        return;
    }
    // With the length given, a text that contains U+0000 is kept whole.
    const QByteArray encoded = value.toUtf8();
    database_.require(sqlite3_bind_text64(handle_, position, encoded.constData(),
                                          static_cast<sqlite3_uint64>(encoded.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindNull(int position) {
    database_.require(sqlite3_bind_null(handle_, position));
}

bool Statement::step() {
    const int code = sqlite3_step(handle_);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    database_.require(code);
    return false;
}

void Statement::run() {
    while (step()) {
    }
    reset();
}

void Statement::reset() {
    // Repeats the code of a step that failed; that was thrown already.
    sqlite3_reset(handle_);
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(handle_, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const {
    return sqlite3_column_int64(handle_, column);
}

std::optional<qint64> Statement::optionalInteger(int column) const {
    if (isNull(column)) return {};
    return integer(column);
}

std::optional<bool> Statement::optionalFlag(int column) const {
    if (isNull(column)) return {};
    return integer(column) != 0;
}

QByteArray Statement::bytes(int column) const {
    if (isNull(column)) return {};
    const auto* start = static_cast<const char*>(sqlite3_column_blob(handle_, column));
    return QByteArray(start, start ? sqlite3_column_bytes(handle_, column) : 0);
}

std::string_view Statement::byteView(int column) const {
    const auto* start = static_cast<const char*>(sqlite3_column_blob(handle_, column));
    if (!start) return {};
    return {start, static_cast<std::size_t>(sqlite3_column_bytes(handle_, column))};
}

QString Statement::text(int column) const {
    if (isNull(column)) return {};
    const auto* characters = reinterpret_cast<const char*>(sqlite3_column_text(handle_, column));
    const int size = sqlite3_column_bytes(handle_, column);
    if (!characters || size == 0) return QLatin1String("");
    return QString::fromUtf8(characters, size);
}

}  // namespace bankhub
