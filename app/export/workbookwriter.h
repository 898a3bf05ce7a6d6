// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryFile>

#include "app/export/exporttable.h"
#include "app/export/exporttarget.h"
#include "app/export/transactionwriter.h"

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace bankhub {

/// An Excel workbook: numbers and times are typed, everything else is a text cell, whatever it looks like; header bold,
/// frozen and filterable; a line of totals under the rows; a second sheet with the facts of the table and the totals.
/// Memory does not grow with the rows: they pass through files in the temporary folder. Rows that do not fit on one
/// sheet continue on further ones behind the second. Characters that XML forbids are left out; texts end at Excel's
/// limit of 32,767 characters.
class WorkbookWriter final : public TransactionWriter {
public:
    /// Excel has 1,048,576 rows; the first is the header.
    static constexpr int largestSheet = 1'048'575;
    WorkbookWriter(std::unique_ptr<ExportTarget> target, const ExportTable& table, int rowsPerSheet = largestSheet);
    ~WorkbookWriter() override;

    Result<Done> begin() override;
    Result<Done> rows(const Rows& rows) override;
    Result<Done> end() override;
    Result<Done> commit() override;

private:
    struct Formats;
    Result<Done> addSheet(bool first);
    void finishSheet();
    void writeHeader();
    void writeRow(const Store::CachedTransaction& row);
    void writeText(int column, const QString& text, lxw_format* format = nullptr);
    void writeNumber(int column, qint64 number, lxw_format* format);
    void writeTotals();
    void writeAboutSheet();
    Result<Done> checkTemporarySpace();
    Result<Done> copyToTarget();

    std::unique_ptr<ExportTarget> target_;
    ExportTable table_;
    int rowsPerSheet_;
    QTemporaryFile assembled_;
    QByteArray temporaryFolder_;
    lxw_workbook* workbook_ = nullptr;
    lxw_worksheet* sheet_ = nullptr;
    lxw_worksheet* aboutSheet_ = nullptr;
    std::unique_ptr<Formats> formats_;
    int row_ = 0;  ///< the next one of sheet_
    int sheets_ = 0;
    TransactionTotals totals_;
    QByteArray cell_;
};

}  // namespace bankhub
