// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlfunctions.h"

#include <sqlite3.h>

#include <QString>
#include <string_view>

#include "app/domain/vietnamesefolding.h"
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

/// matches_text(mode, wanted, value): 1 when the value contains (0), equals (1) or begins with (2) what is wanted.
/// Accents count only when `wanted` carries some; a null value is an empty text.
void matchesText(sqlite3_context* context, int, sqlite3_value** values) {
    const auto* characters = reinterpret_cast<const char*>(sqlite3_value_text(values[1]));
    const QString wanted = QString::fromUtf8(characters, sqlite3_value_bytes(values[1]));
    QString value = comparable(values[2]);
    QString pattern = wanted.normalized(QString::NormalizationForm_C).toLower();
    if (!hasVietnameseAccents(wanted)) {
        value = foldVietnamese(value);
        pattern = foldVietnamese(wanted);
    }
    const int mode = sqlite3_value_int(values[0]);
    const bool found = mode == 1 ? value == pattern : mode == 2 ? value.startsWith(pattern) : value.contains(pattern);
    sqlite3_result_int(context, found ? 1 : 0);
}

}  // namespace

int registerSqlFunctions(sqlite3* connection) {
    int code = sqlite3_create_collation_v2(connection, "vi", SQLITE_UTF8, nullptr, collate, nullptr);
    if (code != SQLITE_OK) return code;
    code = sqlite3_create_function_v2(connection, "matches_text", 3, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr,
                                      matchesText, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return code;
    return sqlite3_create_function_v2(connection, "has_accented", -1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr,
                                      hasAccented, nullptr, nullptr, nullptr);
}

}  // namespace bankhub
