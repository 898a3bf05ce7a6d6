// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/markdownwriter.h"

#include "app/export/celltext.h"

namespace bankhub {

QString MarkdownWriter::escaped(const QString& text) {
    static const QString special = QStringLiteral("\\|`*_[]<>");
    const QString words = text.simplified();
    QString result;
    for (const QChar character : words) {
        if (special.contains(character)) result += QLatin1Char('\\');
        result += character;
    }
    return result;
}

void MarkdownWriter::appendHead(QByteArray& out) {
    QByteArray rule;
    for (const ExportColumn& column : table().columns) {
        out += "| ";
        appendUtf8(out, escaped(column.header));
        out += ' ';
        rule += cellKind(column.field) == CellKind::Number ? "| ---: " : "| --- ";
    }
    out += "|\n" + rule + "|\n";
}

void MarkdownWriter::appendRow(QByteArray& out, const Store::CachedTransaction& row) {
    for (const ExportColumn& column : table().columns) {
        out += "| ";
        switch (cellKind(column.field)) {
            case CellKind::Time:
                appendDate(out, row.transaction.timeUtcMs, table().dates);
                break;
            case CellKind::Number:
                if (const auto number = cellNumber(row, column.field)) appendNumber(out, *number);
                break;
            case CellKind::Text:
                appendUtf8(out, escaped(cellText(row, column, table().words)));
                break;
        }
        out += ' ';
    }
    out += "|\n";
}

}  // namespace bankhub
