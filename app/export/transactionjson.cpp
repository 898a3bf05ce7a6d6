// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/transactionjson.h"

#include "app/export/jsonwriter.h"

namespace bankhub {

QString transactionJson(const Transaction& transaction) {
    Store::CachedTransaction row;
    row.transaction = transaction;
    QByteArray text;
    for (const ExportColumn& column : contractColumns()) {
        text += text.isEmpty() ? "{\n  " : ",\n  ";
        JsonWriter::appendString(text, exportFieldName(column.field));
        text += ": ";
        JsonWriter::appendValue(text, row, column);
    }
    return QString::fromUtf8(text + "\n}\n");
}

}  // namespace bankhub
