// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlfunctions.h"

#include <sqlite3.h>

#include <QString>
#include <memory>
#include <string_view>

#include "app/domain/vietnamesefolding.h"
#include "app/store/rowset.h"
#include "app/store/searchblock.h"
#include "app/store/vietnamesecollation.h"

namespace bankhub {

namespace {

std::string_view viewOf(int size, const void* characters) {
    return {static_cast<const char*>(characters), static_cast<std::size_t>(size)};
}

int collate(void*, int leftSize, const void* left, int rightSize, const void* right) {
    return compareVietnamese(viewOf(leftSize, left), viewOf(rightSize, right));
}

QString textOf(sqlite3_value* value) {
    const auto* characters = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return characters ? QString::fromUtf8(characters, sqlite3_value_bytes(value)) : QString();
}

void hasRow(sqlite3_context* context, int, sqlite3_value** values) {
    const auto* bits = static_cast<const char*>(sqlite3_value_blob(values[0]));
    const int size = sqlite3_value_bytes(values[0]);
    sqlite3_result_int(context, RowSet::contains(bits, size, sqlite3_value_int64(values[1])) ? 1 : 0);
}

/// search_block(place, direction, amount, company, content, payment_code, reference, account_number, virtual_account,
/// bank_name): its state is made by the first row.
void addToSearchBlock(sqlite3_context* context, int, sqlite3_value** values) {
    auto** builder = static_cast<SearchBlockBuilder**>(sqlite3_aggregate_context(context, sizeof(void*)));
    if (!builder) return;
    if (!*builder) *builder = new SearchBlockBuilder;
    SearchBlockBuilder::Row row;
    row.place = static_cast<quint8>(sqlite3_value_int(values[0]));
    row.direction = static_cast<quint8>(sqlite3_value_int(values[1]));
    row.amount = sqlite3_value_int64(values[2]);
    row.company = static_cast<quint32>(sqlite3_value_int64(values[3]));
    row.own = {textOf(values[4]), textOf(values[5]), textOf(values[6])};
    row.shared = {textOf(values[7]), textOf(values[8]), textOf(values[9])};
    (*builder)->add(row);
}

void finishSearchBlock(sqlite3_context* context) {
    auto** state = static_cast<SearchBlockBuilder**>(sqlite3_aggregate_context(context, 0));
    const std::unique_ptr<SearchBlockBuilder> builder(state ? *state : nullptr);
    const QByteArray bytes = builder ? builder->finish() : SearchBlockBuilder().finish();
    sqlite3_result_blob(context, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
}

/// matches_text(mode, wanted, value): 1 when the value contains (0), equals (1) or begins with (2) what is wanted.
/// Accents count only when `wanted` carries some; a null value is an empty text.
void matchesText(sqlite3_context* context, int, sqlite3_value** values) {
    const QString wanted = textOf(values[1]);
    QString value = composedLower(textOf(values[2]));
    QString pattern = composedLower(wanted);
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
    code = sqlite3_create_function_v2(connection, "has_row", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, hasRow,
                                      nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return code;
    return sqlite3_create_function_v2(connection, "search_block", 10, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr,
                                      nullptr, addToSearchBlock, finishSearchBlock, nullptr);
}

}  // namespace bankhub
