// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/exporttable.h"

namespace bankhub {

/// The words of an export in the language of the program.
ExportWords exportWords();
/// The heading of a field, as in the transaction table where it has that column.
QString exportFieldTitle(ExportField field);
/// Columns of an export for these columns of the table, under the same headings.
QList<ExportColumn> exportColumns(const QList<TransactionField>& fields);

}  // namespace bankhub
