// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/domain/transactionquery.h"
#include "app/export/transactionexport.h"
#include "ui/export/exportoptions.h"

namespace bankhub {

/// What there is to export at the moment of asking: what the page shows, and how it calls it.
struct ExportSubject {
    TransactionQuery query;  ///< of what is shown, with its order
    TransactionGrouping grouping = TransactionGrouping::None;
    QList<TransactionField> fields;           ///< the visible columns in their order
    QList<Store::RowId> selected;             ///< in the order of the table
    QList<Store::CachedTransaction> samples;  ///< a few rows for trying a template
    std::optional<qint64> shownCount;
    std::optional<qint64> cachedCount;
    QString company;  ///< "All companies" when several
    QString filter;   ///< in words
    QString completeness;
};

/// Where the rows come from; named in files that leave the house.
struct ExportOrigin {
    QString profile;
    QString environment;
};

/// The rows of that scope.
ExportRows rowsOf(const ExportSubject& subject, ExportScope scope);
/// How many they are; nothing while they are being counted.
std::optional<qint64> countOf(const ExportSubject& subject, ExportScope scope);

/// The writer for these choices. `target` is null for a printer.
std::unique_ptr<TransactionWriter> makeTransactionWriter(const ExportSubject& subject, const ExportOptions& options,
                                                         const QList<ColumnTemplate>& templates,
                                                         const ExportOrigin& origin, qint64 nowUtcMs,
                                                         std::unique_ptr<ExportTarget> target);
/// What is said about the rows in a workbook and at the head of a statement.
QList<std::pair<QString, QString>> exportFacts(const ExportSubject& subject, ExportScope scope,
                                               const ExportOrigin& origin, qint64 nowUtcMs);

}  // namespace bankhub
