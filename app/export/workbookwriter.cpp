// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/workbookwriter.h"

#include <xlsxwriter.h>

#include <QDir>
#include <QStorageInfo>
#include <cerrno>

#include "app/domain/vietnamtime.h"
#include "app/export/celltext.h"

namespace bankhub {

namespace {
constexpr qint64 copyPortion = 1'000'000;
/// A double holds whole numbers up to here in the fifteen digits that Excel keeps.
constexpr qint64 largestExactNumber = 999'999'999'999'999;
constexpr qsizetype longestCell = 32'767;
constexpr qint64 unixEpochInExcelDays = 25'569;
constexpr double secondsPerDay = 86'400.0;

bool isForbiddenInXml(QChar character) {
    const char16_t unit = character.unicode();
    return (unit < 0x20 && unit != '\t' && unit != '\n' && unit != '\r') || unit == 0xFFFE || unit == 0xFFFF;
}

/// Excel's names of sheets: at most 31 characters, none of []:*?/\ and no apostrophe at either end.
QByteArray sheetName(const QString& word, int number) {
    QString name = word.isEmpty() ? QStringLiteral("Transactions") : word;
    for (const char forbidden : {'[', ']', ':', '*', '?', '/', '\\', '\''})
        name.replace(QLatin1Char(forbidden), QLatin1Char(' '));
    const QString suffix = number > 1 ? QStringLiteral(" %1").arg(number) : QString();
    return (name.simplified().left(31 - suffix.size()) + suffix).toUtf8();
}

double excelDay(qint64 utcMs) {
    const qint64 seconds = utcMs / 1000 + vietnamtime::offsetSeconds;
    return static_cast<double>(seconds) / secondsPerDay + static_cast<double>(unixEpochInExcelDays);
}

const char* dateFormat(DateStyle style) {
    switch (style) {
        case DateStyle::Contract:
            return "yyyy-mm-dd hh:mm:ss";
        case DateStyle::DayFirst:
            break;
        case DateStyle::DayFirstDateOnly:
            return "dd/mm/yyyy";
        case DateStyle::YearFirstDateOnly:
            return "yyyy-mm-dd";
    }
    return "dd/mm/yyyy hh:mm:ss";
}

/// In characters, as Excel counts.
double columnWidth(ExportField field) {
    switch (field) {
        case ExportField::Time:
            return 20;
        case ExportField::Content:
            return 48;
        case ExportField::CompanyName:
            return 30;
        case ExportField::TransactionId:
        case ExportField::BankAccountXid:
        case ExportField::CompanyXid:
        case ExportField::VirtualAccountXid:
            return 38;
        case ExportField::AccountNumber:
        case ExportField::VirtualAccount:
        case ExportField::ReferenceNumber:
            return 20;
        default:
            return 16;
    }
}

Error workbookError(lxw_error code, const QString& file) {
    const bool full = errno == ENOSPC || errno == EDQUOT;
    return Error::make(full ? ErrorKind::DiskFull : ErrorKind::Storage,
                       QStringLiteral("%1: %2").arg(file, QString::fromUtf8(lxw_strerror(code))));
}
}  // namespace

struct WorkbookWriter::Formats {
    lxw_format* header = nullptr;
    lxw_format* number = nullptr;
    lxw_format* time = nullptr;
    lxw_format* text = nullptr;
    lxw_format* total = nullptr;
    lxw_format* totalNumber = nullptr;
    lxw_format* label = nullptr;
    lxw_format* wrapped = nullptr;
};

WorkbookWriter::WorkbookWriter(std::unique_ptr<ExportTarget> target, const ExportTable& table, int rowsPerSheet)
    : target_(std::move(target)),
      table_(table),
      rowsPerSheet_(rowsPerSheet),
      temporaryFolder_(QFile::encodeName(QDir::tempPath())),
      formats_(std::make_unique<Formats>()) {}

WorkbookWriter::~WorkbookWriter() {
    if (!workbook_) return;
    // Closing a workbook closes the temporary files of its sheets; giving it up does not.
    for (lxw_worksheet* sheet = STAILQ_FIRST(workbook_->worksheets); sheet; sheet = STAILQ_NEXT(sheet, list_pointers))
        if (sheet->optimize_tmpfile) fclose(sheet->optimize_tmpfile);
    lxw_workbook_free(workbook_);
}

Result<Done> WorkbookWriter::begin() {
    const Result<Done> opened = target_->open();
    if (!opened) return opened;
    if (!assembled_.open())
        return failure(ErrorKind::Storage, QStringLiteral("%1: %2").arg(QDir::tempPath(), assembled_.errorString()));
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = temporaryFolder_.data();
    workbook_ = workbook_new_opt(QFile::encodeName(assembled_.fileName()).constData(), &options);
    if (!workbook_) return failure(ErrorKind::Storage, assembled_.fileName());
    const auto add = [this](const char* numberFormat, bool bold) {
        lxw_format* format = workbook_add_format(workbook_);
        if (numberFormat) format_set_num_format(format, numberFormat);
        if (bold) format_set_bold(format);
        return format;
    };
    formats_->header = add(nullptr, true);
    format_set_bottom(formats_->header, LXW_BORDER_THIN);
    formats_->number = add("#,##0", false);
    formats_->time = add(dateFormat(table_.dates), false);
    formats_->text = add("@", false);
    formats_->total = add(nullptr, true);
    format_set_top(formats_->total, LXW_BORDER_THIN);
    formats_->totalNumber = add("#,##0", true);
    format_set_top(formats_->totalNumber, LXW_BORDER_THIN);
    formats_->label = add(nullptr, true);
    format_set_align(formats_->label, LXW_ALIGN_VERTICAL_TOP);
    formats_->wrapped = add("@", false);
    format_set_text_wrap(formats_->wrapped);
    const Result<Done> added = addSheet(true);
    if (!added) return added;
    aboutSheet_ = workbook_add_worksheet(workbook_, sheetName(table_.words.aboutSheet, 1).constData());
    return aboutSheet_ ? Result<Done>(Done{}) : failure(ErrorKind::Storage, assembled_.fileName());
}

Result<Done> WorkbookWriter::addSheet(bool first) {
    if (!first) finishSheet();
    ++sheets_;
    sheet_ = workbook_add_worksheet(workbook_, sheetName(table_.words.sheet, sheets_).constData());
    if (!sheet_) return failure(ErrorKind::Storage, assembled_.fileName());
    for (int column = 0; column < table_.columns.size(); ++column)
        worksheet_set_column(sheet_, static_cast<lxw_col_t>(column), static_cast<lxw_col_t>(column),
                             columnWidth(table_.columns.at(column).field), nullptr);
    worksheet_freeze_panes(sheet_, 1, 0);
    row_ = 0;
    writeHeader();
    return Done{};
}

void WorkbookWriter::finishSheet() {
    if (!table_.columns.isEmpty())
        worksheet_autofilter(sheet_, 0, 0, static_cast<lxw_row_t>(qMax(row_ - 1, 0)),
                             static_cast<lxw_col_t>(table_.columns.size() - 1));
}

void WorkbookWriter::writeHeader() {
    for (int column = 0; column < table_.columns.size(); ++column)
        writeText(column, table_.columns.at(column).header, formats_->header);
    ++row_;
}

Result<Done> WorkbookWriter::rows(const Rows& rows) {
    for (const Store::CachedTransaction& row : rows) {
        if (row_ > rowsPerSheet_) {
            const Result<Done> added = addSheet(false);
            if (!added) return added;
        }
        writeRow(row);
        addToTotals(totals_, row.transaction);
    }
    // The library does not look at what becomes of its temporary files.
    if (sheet_->optimize_tmpfile && ferror(sheet_->optimize_tmpfile) != 0)
        return failure(ErrorKind::DiskFull, QDir::tempPath());
    return Done{};
}

void WorkbookWriter::writeRow(const Store::CachedTransaction& row) {
    for (int column = 0; column < table_.columns.size(); ++column) {
        const ExportColumn& what = table_.columns.at(column);
        switch (cellKind(what.field)) {
            case CellKind::Time:
                worksheet_write_number(sheet_, static_cast<lxw_row_t>(row_), static_cast<lxw_col_t>(column),
                                       excelDay(row.transaction.timeUtcMs), formats_->time);
                break;
            case CellKind::Number:
                if (const auto number = cellNumber(row, what.field)) writeNumber(column, *number, formats_->number);
                break;
            case CellKind::Text:
                writeText(column, cellText(row, what, table_.words));
                break;
        }
    }
    ++row_;
}

void WorkbookWriter::writeText(int column, const QString& text, lxw_format* format) {
    if (text.isEmpty()) return;
    cell_.resize(0);
    if (text.size() > longestCell || std::any_of(text.cbegin(), text.cend(), isForbiddenInXml)) {
        QString clean = text;
        clean.removeIf(isForbiddenInXml);
        if (clean.size() > longestCell) clean = clean.left(longestCell - 1) + QChar(0x2026);
        appendUtf8(cell_, clean);
    } else {
        appendUtf8(cell_, text);
    }
    worksheet_write_string(sheet_, static_cast<lxw_row_t>(row_), static_cast<lxw_col_t>(column), cell_.constData(),
                           format);
}

void WorkbookWriter::writeNumber(int column, qint64 number, lxw_format* format) {
    if (number > largestExactNumber || number < -largestExactNumber)
        writeText(column, QString::number(number), formats_->text);
    else
        worksheet_write_number(sheet_, static_cast<lxw_row_t>(row_), static_cast<lxw_col_t>(column),
                               static_cast<double>(number), format);
}

void WorkbookWriter::writeTotals() {
    const std::pair<QString, qint64> totals[] = {{table_.words.rows, totals_.count},
                                                 {table_.words.totalIn, totals_.in},
                                                 {table_.words.totalOut, -totals_.out},
                                                 {table_.words.net, totals_.net()}};
    int column = 0;
    for (const auto& [caption, number] : totals) {
        writeText(column++, caption, formats_->total);
        writeNumber(column++, number, formats_->totalNumber);
    }
}

void WorkbookWriter::writeAboutSheet() {
    sheet_ = aboutSheet_;
    row_ = 0;
    worksheet_set_column(sheet_, 0, 0, 26, nullptr);
    worksheet_set_column(sheet_, 1, 1, 90, nullptr);
    const auto line = [this](const QString& label, const auto& write) {
        writeText(0, label, formats_->label);
        write();
        ++row_;
    };
    for (const auto& [label, value] : std::as_const(table_.facts))
        line(label, [this, value = value] { writeText(1, value, formats_->wrapped); });
    line(table_.words.rows, [this] { writeNumber(1, totals_.count, formats_->number); });
    line(table_.words.totalIn, [this] { writeNumber(1, totals_.in, formats_->number); });
    line(table_.words.totalOut, [this] { writeNumber(1, -totals_.out, formats_->number); });
    line(table_.words.net, [this] { writeNumber(1, totals_.net(), formats_->number); });
    if (sheets_ > 1) writeText(0, table_.words.continued.arg(sheets_), formats_->label);
}

Result<Done> WorkbookWriter::end() {
    finishSheet();
    // A sheet that is full to the last row has its totals on the second one only.
    if (row_ <= largestSheet) writeTotals();
    const Result<Done> space = checkTemporarySpace();
    if (!space) return space;
    writeAboutSheet();
    errno = 0;
    const lxw_error closed = workbook_close(workbook_);
    workbook_ = nullptr;  // freed by closing, also when that failed
    if (closed != LXW_NO_ERROR) return failure(workbookError(closed, assembled_.fileName()));
    return copyToTarget();
}

Result<Done> WorkbookWriter::checkTemporarySpace() {
    // Closing writes every sheet a second time and does not notice when that fails.
    if (!sheet_->optimize_tmpfile) return Done{};
    const qint64 needed = static_cast<qint64>(ftell(sheet_->optimize_tmpfile)) * 5 / 4;
    const QStorageInfo storage(QDir::tempPath());
    if (storage.isValid() && storage.bytesAvailable() < needed) return failure(ErrorKind::DiskFull, QDir::tempPath());
    return Done{};
}

Result<Done> WorkbookWriter::copyToTarget() {
    QFile assembled(assembled_.fileName());
    if (!assembled.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage, QStringLiteral("%1: %2").arg(assembled.fileName(), assembled.errorString()));
    while (!assembled.atEnd()) {
        const QByteArray portion = assembled.read(copyPortion);
        if (portion.isEmpty()) return failure(ErrorKind::Storage, assembled.fileName());
        const Result<Done> written = target_->write(portion);
        if (!written) return written;
    }
    return Done{};
}

Result<Done> WorkbookWriter::commit() {
    return target_->commit();
}

}  // namespace bankhub
