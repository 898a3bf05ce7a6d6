// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/barexlsx.h"

#include <xlsxwriter.h>

#include <QFile>
#include <cstring>

#include "app/domain/vietnamtime.h"
#include "tests/bench/benchdata.h"

namespace bankhub::bench {

namespace {
// The contract's columns: all but these two are texts.
constexpr lxw_col_t columns = 14;
constexpr lxw_col_t timeColumn = 1;
constexpr lxw_col_t amountColumn = 10;
constexpr double firstDayOf1970InExcel = 25569;
constexpr double dayMs = 86'400'000;
}  // namespace

BareXlsx::BareXlsx(const RowSource& source) {
    rows_.reserve(static_cast<std::size_t>(source.rows()));
    for (qint64 number = 0; number < source.rows(); ++number) {
        const Transaction row = source.row(number);
        rows_.push_back(
            {firstDayOf1970InExcel + static_cast<double>(row.timeUtcMs + vietnamtime::offsetSeconds * 1000LL) / dayMs,
             static_cast<double>(row.amount)});
        for (const QString& text :
             {row.id.text, row.bankAccountXid.text, row.companyXid.text, row.bankName, row.accountNumber,
              row.virtualAccount, row.virtualAccountXid, row.referenceNumber, directionContractText(row.direction),
              row.content, row.paymentCode, QString::number(row.webhookSuccess.value_or(0))})
            texts_ += text.toUtf8() + '\0';
    }
}

void BareXlsx::write(const QString& file) const {
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* workbook = workbook_new_opt(QFile::encodeName(file).constData(), &options);
    if (!workbook) qFatal("cannot write %s", qPrintable(file));
    lxw_format* time = workbook_add_format(workbook);
    format_set_num_format(time, "yyyy-mm-dd hh:mm:ss");
    lxw_format* number = workbook_add_format(workbook);
    format_set_num_format(number, "#,##0");
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, nullptr);
    const char* text = texts_.constData();
    lxw_row_t line = 0;
    for (const Row& row : rows_) {
        for (lxw_col_t column = 0; column < columns; ++column) {
            if (column == timeColumn) {
                worksheet_write_number(sheet, line, column, row.day, time);
            } else if (column == amountColumn) {
                worksheet_write_number(sheet, line, column, row.amount, number);
            } else {
                if (*text) worksheet_write_string(sheet, line, column, text, nullptr);
                text += std::strlen(text) + 1;
            }
        }
        ++line;
    }
    if (workbook_close(workbook) != LXW_NO_ERROR) qFatal("cannot write %s", qPrintable(file));
}

}  // namespace bankhub::bench
