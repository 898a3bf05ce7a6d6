// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <utility>

#include "app/export/exportcolumn.h"
#include "app/store/store.h"

namespace bankhub {

/// Times are Vietnam's. The numbers of DateStyle are stable: they are kept in templates.
enum class DateStyle {
    Contract = 0,          ///< 2026-11-23 13:58:34
    DayFirst = 1,          ///< 23/11/2026 13:58:34
    DayFirstDateOnly = 2,  ///< 23/11/2026
    YearFirstDateOnly = 3  ///< 2026-11-23
};

/// The words of an export in the reader's language; the windows fill them in. An empty word stands for the contract's
/// own spelling: in, out, the number of webhook_success.
struct ExportWords {
    QString moneyIn;
    QString moneyOut;
    QString directionUnknown;
    QString delivered;
    QString notDelivered;
    // Captions of a totals row.
    QString rows = QStringLiteral("Rows");
    QString totalIn = QStringLiteral("In");
    QString totalOut = QStringLiteral("Out");
    QString net = QStringLiteral("Net");
    QString sheet = QStringLiteral("Transactions");
    QString aboutSheet = QStringLiteral("About");
    /// Said on the second sheet when one sheet was too small; %1 is the number of sheets.
    QString continued = QStringLiteral("The rows continue on %1 sheets.");
};

/// What an export looks like apart from its file format.
struct ExportTable {
    QList<ExportColumn> columns;
    DateStyle dates = DateStyle::Contract;
    ExportWords words;
    /// Where the rows come from, in words: profile, environment, time, filter, completeness.
    QList<std::pair<QString, QString>> facts;
};

/// The text of a cell whose kind is Text; null when there is none.
QString cellText(const Store::CachedTransaction& row, const ExportColumn& column, const ExportWords& words);
/// The number of a cell whose kind is Number; nothing for an empty cell.
std::optional<qint64> cellNumber(const Store::CachedTransaction& row, ExportField field);

/// Adds a row to the sums.
void addToTotals(TransactionTotals& totals, const Transaction& transaction);

}  // namespace bankhub
