// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/targetwriter.h"

namespace bankhub {

/// How rows become delimited text. The default is the form of the command line: RFC 4180, UTF-8 without a byte order
/// mark, texts exactly as they are.
struct CsvDialect {
    char separator = ',';
    bool byteOrderMark = false;
    bool headerLine = true;
    /// Makes texts that look like formulas harmless with an apostrophe in front.
    bool harmless = false;
    /// Keeps long numbers and leading zeros as text, with an apostrophe in front.
    bool longNumbersAsText = false;
    /// For the clipboard: no quotes; line breaks, tabs and runs of blanks in a text become one blank.
    bool singleLineCells = false;
    const char* lineEnd = "\r\n";

    /// For people who open the file in a spreadsheet.
    static CsvDialect forSpreadsheets();
    /// Tab-separated for pasting into a spreadsheet.
    static CsvDialect forPasting(bool withHeader);
};

/// Delimited text: amounts are whole dong without thousands separators, empty stands for null.
class CsvWriter final : public TargetWriter {
public:
    CsvWriter(std::unique_ptr<ExportTarget> target, ExportTable table, const CsvDialect& dialect = {});
    /// One text cell, quoted when it has to be: separator, quote, line break, or a blank at either end.
    static void appendField(QByteArray& out, const QString& text, const CsvDialect& dialect);

protected:
    void appendHead(QByteArray& out) override;
    void appendRow(QByteArray& out, const Store::CachedTransaction& row) override;

private:
    CsvDialect dialect_;
};

}  // namespace bankhub
