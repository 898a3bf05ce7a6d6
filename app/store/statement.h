// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <string_view>

struct sqlite3_stmt;

namespace bankhub {

class Database;

/// One prepared statement in use. Store thread only; every failure throws StorageFailure.
class Statement {
public:
    enum class Ownership {
        Borrowed,  ///< belongs to the database's cache: reset and given back at the end
        Owned,     ///< ends with this object
    };
    Statement(Database& database, sqlite3_stmt* handle, Ownership ownership);
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    /// Binds the values to ?1, ?2, ... in order. A null QString and an empty optional become NULL.
    template <typename... Values>
    Statement& with(const Values&... values) {
        int position = 0;
        (bind(++position, values), ...);
        return *this;
    }
    void bind(int position, qint64 value);
    void bind(int position, int value) { bind(position, static_cast<qint64>(value)); }
    void bind(int position, bool value) { bind(position, static_cast<qint64>(value ? 1 : 0)); }
    void bind(int position, const QString& value);
    void bind(int position, const QByteArray& value);  ///< as a BLOB
    template <typename T>
    void bind(int position, const std::optional<T>& value) {
        if (value)
            bind(position, *value);
        else
            bindNull(position);
    }
    void bindNull(int position);

    /// True when a row is there, false at the end.
    bool step();
    /// For statements without rows.
    void run();
    /// Ready for other values.
    void reset();

    // The columns of the present row, from 0.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    [[nodiscard]] std::optional<bool> optionalFlag(int column) const;
    /// A null QString for NULL, an empty one for ''.
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;  ///< empty for NULL
    /// As bytes, not copied: good until the next step.
    [[nodiscard]] std::string_view byteView(int column) const;

private:
    Database& database_;
    sqlite3_stmt* handle_;
    Ownership ownership_;
};

}  // namespace bankhub
