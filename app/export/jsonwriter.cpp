// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/jsonwriter.h"

#include <algorithm>

#include "app/export/celltext.h"

namespace bankhub {

namespace {
bool holds(const QList<ExportColumn>& columns, ExportField field) {
    return std::any_of(columns.cbegin(), columns.cend(),
                       [field](const ExportColumn& column) { return column.field == field; });
}
}  // namespace

JsonWriter::JsonWriter(std::unique_ptr<ExportTarget> target, const ExportTable& table)
    : TargetWriter(std::move(target), contractTable(table)) {
    for (const ExportColumn& column : this->table().columns)
        members_ << '"' + exportFieldName(column.field).toLatin1() + "\": ";
}

ExportTable JsonWriter::contractTable(const ExportTable& table) {
    ExportTable contract;
    for (ExportColumn column : table.columns) {
        if (column.field == ExportField::SignedAmount) column.field = ExportField::Amount;
        if (column.field == ExportField::Constant || holds(contract.columns, column.field)) continue;
        if (column.field == ExportField::Amount && !holds(table.columns, ExportField::Direction))
            contract.columns.append({ExportField::Direction, {}, {}});
        contract.columns.append(column);
    }
    return contract;
}

void JsonWriter::appendString(QByteArray& out, const QString& text) {
    static constexpr char hexadecimal[] = "0123456789abcdef";
    const QByteArray utf8 = text.toUtf8();
    out += '"';
    for (const char byte : utf8) {
        const auto value = static_cast<unsigned char>(byte);
        if (byte == '"' || byte == '\\') {
            out += '\\';
            out += byte;
        } else if (byte == '\n') {
            out += "\\n";
        } else if (byte == '\r') {
            out += "\\r";
        } else if (byte == '\t') {
            out += "\\t";
        } else if (value < 0x20) {
            out += "\\u00";
            out += hexadecimal[value >> 4U];
            out += hexadecimal[value & 0xFU];
        } else {
            out += byte;
        }
    }
    out += '"';
}

void JsonWriter::appendHead(QByteArray& out) {
    out += '[';
}

void JsonWriter::appendRow(QByteArray& out, const Store::CachedTransaction& row) {
    out += isFirst_ ? "\n{" : ",\n{";
    isFirst_ = false;
    for (qsizetype index = 0; index < members_.size(); ++index) {
        const ExportColumn& column = table().columns.at(index);
        if (index > 0) out += ", ";
        out += members_.at(index);
        appendValue(out, row, column);
    }
    out += '}';
}

void JsonWriter::appendValue(QByteArray& out, const Store::CachedTransaction& row, const ExportColumn& column) {
    if (cellKind(column.field) == CellKind::Time) {
        out += '"';
        appendDate(out, row.transaction.timeUtcMs, DateStyle::Contract);
        out += '"';
    } else if (cellKind(column.field) == CellKind::Number || column.field == ExportField::WebhookSuccess) {
        const auto number = column.field == ExportField::WebhookSuccess ? row.transaction.webhookSuccess
                                                                        : cellNumber(row, column.field);
        if (number)
            appendNumber(out, *number);
        else
            out += "null";
    } else if (const QString text = cellText(row, column, {}); text.isNull()) {
        out += "null";
    } else {
        appendString(out, text);
    }
}

void JsonWriter::appendFoot(QByteArray& out) {
    out += isFirst_ ? "]\n" : "\n]\n";
}

}  // namespace bankhub
