// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlfunctions.h"

#include <sqlite3.h>

#include <QString>
#include <string_view>

#include "app/store/vietnamesecollation.h"

namespace bankhub {

namespace {

std::string_view viewOf(int size, const void* characters) {
    return {static_cast<const char*>(characters), static_cast<std::size_t>(size)};
}

int collate(void*, int leftSize, const void* left, int rightSize, const void* right) {
    return compareVietnamese(viewOf(leftSize, left), viewOf(rightSize, right));
}

/// Same form for both sides: one spelling of accents, lower case.
QString comparable(sqlite3_value* value) {
    const auto* characters = reinterpret_cast<const char*>(sqlite3_value_text(value));
    if (!characters) return {};
    return QString::fromUtf8(characters, sqlite3_value_bytes(value)).normalized(QString::NormalizationForm_C).toLower();
}

void hasAccented(sqlite3_context* context, int count, sqlite3_value** values) {
    if (count < 1) return;
    const QString word = comparable(values[0]);
    bool found = false;
    for (int index = 1; index < count && !found; ++index)
        found = comparable(values[index]).contains(word);
    sqlite3_result_int(context, found ? 1 : 0);
}

}  // namespace

int registerSqlFunctions(sqlite3* connection) {
    const int code = sqlite3_create_collation_v2(connection, "vi", SQLITE_UTF8, nullptr, collate, nullptr);
    if (code != SQLITE_OK) return code;
    return sqlite3_create_function_v2(connection, "has_accented", -1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr,
                                      hasAccented, nullptr, nullptr, nullptr);
}

}  // namespace bankhub
