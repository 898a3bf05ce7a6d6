// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/csvwriter.h"

#include "app/export/celltext.h"

namespace bankhub {

namespace {
bool needsQuotes(const QString& text, QChar separator) {
    if (text.isEmpty()) return false;
    if (text.front().isSpace() || text.back().isSpace()) return true;
    for (const QChar character : text)
        if (character == separator || character == QLatin1Char('"') || character == QLatin1Char('\r') ||
            character == QLatin1Char('\n'))
            return true;
    return false;
}
}  // namespace

CsvDialect CsvDialect::forSpreadsheets() {
    CsvDialect dialect;
    dialect.byteOrderMark = true;
    dialect.harmless = true;
    dialect.longNumbersAsText = true;
    return dialect;
}

CsvDialect CsvDialect::forPasting(bool withHeader) {
    CsvDialect dialect;
    dialect.separator = '\t';
    dialect.headerLine = withHeader;
    dialect.harmless = true;
    dialect.singleLineCells = true;
    dialect.lineEnd = "\n";
    return dialect;
}

CsvWriter::CsvWriter(std::unique_ptr<ExportTarget> target, ExportTable table, const CsvDialect& dialect)
    : TargetWriter(std::move(target), std::move(table)), dialect_(dialect) {}

void CsvWriter::appendField(QByteArray& out, const QString& text, const CsvDialect& dialect) {
    if (text.isEmpty()) return;
    QString marked;
    const bool mark =
        (dialect.harmless && looksLikeFormula(text)) || (dialect.longNumbersAsText && looksLikeLongNumber(text));
    if (mark) marked = QLatin1Char('\'') + text;
    const QString& cell = mark ? marked : text;
    if (dialect.singleLineCells) {
        appendUtf8(out, cell.simplified());
    } else if (!needsQuotes(cell, QLatin1Char(dialect.separator))) {
        appendUtf8(out, cell);
    } else {
        QString doubled = cell;
        doubled.replace(QLatin1Char('"'), QStringLiteral("\"\""));
        out += '"';
        appendUtf8(out, doubled);
        out += '"';
    }
}

void CsvWriter::appendHead(QByteArray& out) {
    if (dialect_.byteOrderMark) out += "\xEF\xBB\xBF";
    if (!dialect_.headerLine) return;
    bool first = true;
    for (const ExportColumn& column : table().columns) {
        if (!first) out += dialect_.separator;
        first = false;
        appendField(out, column.header, dialect_);
    }
    out += dialect_.lineEnd;
}

void CsvWriter::appendRow(QByteArray& out, const Store::CachedTransaction& row) {
    bool first = true;
    for (const ExportColumn& column : table().columns) {
        if (!first) out += dialect_.separator;
        first = false;
        switch (cellKind(column.field)) {
            case CellKind::Time:
                appendDate(out, row.transaction.timeUtcMs, table().dates);
                break;
            case CellKind::Number:
                if (const auto number = cellNumber(row, column.field)) appendNumber(out, *number);
                break;
            case CellKind::Text:
                appendField(out, cellText(row, column, table().words), dialect_);
                break;
        }
    }
    out += dialect_.lineEnd;
}

}  // namespace bankhub
