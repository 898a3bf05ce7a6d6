// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportsubject.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include "app/export/jsonwriter.h"
#include "app/export/workbookwriter.h"
#include "ui/export/exportwords.h"
#include "ui/export/statementwriter.h"
#include "ui/format/timetext.h"
#include "ui/models/transactionmodel.h"

namespace bankhub {

namespace {
struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

QString periodText(const TransactionQuery& query) {
    if (query.from.isValid() && query.to.isValid())
        return ExportText::tr("%1 to %2").arg(dateText(query.from), dateText(query.to));
    if (query.from.isValid()) return ExportText::tr("from %1").arg(dateText(query.from));
    if (query.to.isValid()) return ExportText::tr("until %1").arg(dateText(query.to));
    return ExportText::tr("all days in the cache");
}

const ColumnTemplate* templateNamed(const QList<ColumnTemplate>& templates, const QString& name) {
    for (const ColumnTemplate& layout : templates)
        if (layout.name == name) return &layout;
    return nullptr;
}
}  // namespace

ExportRows rowsOf(const ExportSubject& subject, ExportScope scope) {
    switch (scope) {
        case ExportScope::Selected:
            return {{}, subject.selected, {}};
        case ExportScope::Shown:
            return {subject.query, {}, subject.grouping};
        case ExportScope::Everything:
            break;
    }
    TransactionQuery everything;
    everything.sort = subject.query.sort;
    everything.thenBy = subject.query.thenBy;
    return {everything, {}, subject.grouping};
}

std::optional<qint64> countOf(const ExportSubject& subject, ExportScope scope) {
    switch (scope) {
        case ExportScope::Selected:
            return subject.selected.size();
        case ExportScope::Shown:
            return subject.shownCount;
        case ExportScope::Everything:
            break;
    }
    return subject.cachedCount;
}

QList<std::pair<QString, QString>> exportFacts(const ExportSubject& subject, ExportScope scope,
                                               const ExportOrigin& origin, qint64 nowUtcMs) {
    const bool everything = scope == ExportScope::Everything;
    QList<std::pair<QString, QString>> facts{
        {ExportText::tr("Company"), everything ? ExportText::tr("All companies") : subject.company},
        {ExportText::tr("Period"), periodText(everything ? TransactionQuery() : subject.query)},
        {ExportText::tr("Rows taken"), everything                       ? ExportText::tr("everything in the cache")
                                       : scope == ExportScope::Selected ? ExportText::tr("the selected rows")
                                                                        : ExportText::tr("what was shown")},
        {ExportText::tr("Filter"), everything || subject.filter.isEmpty() ? ExportText::tr("none") : subject.filter}};
    if (!origin.profile.isEmpty()) {
        facts.append({ExportText::tr("Profile"), origin.profile});
        facts.append({ExportText::tr("Environment"), origin.environment});
    }
    facts.append({ExportText::tr("Exported at"), dateTimeText(nowUtcMs)});
    if (!subject.completeness.isEmpty()) facts.append({ExportText::tr("Completeness"), subject.completeness});
    return facts;
}

std::unique_ptr<TransactionWriter> makeTransactionWriter(const ExportSubject& subject, const ExportOptions& options,
                                                         const QList<ColumnTemplate>& templates,
                                                         const ExportOrigin& origin, qint64 nowUtcMs,
                                                         std::unique_ptr<ExportTarget> target) {
    ExportTable table;
    table.words = exportWords();
    table.dates = DateStyle::DayFirst;
    table.facts = exportFacts(subject, options.scope, origin, nowUtcMs);
    const ColumnTemplate* layout = options.columns == ExportColumns::Template && options.format != ExportFormat::Json
                                       ? templateNamed(templates, options.templateName)
                                       : nullptr;
    if (layout) {
        table.columns = layout->columns;
        table.dates = layout->dates;
    } else if (options.columns == ExportColumns::Shown) {
        table.columns = exportColumns(subject.fields);
    } else if (options.format == ExportFormat::Json) {
        table.columns = contractColumns();
    } else {
        table.columns = exportColumns(TransactionModel::columns());
    }
    switch (options.format) {
        case ExportFormat::Xlsx:
            return std::make_unique<WorkbookWriter>(std::move(target), table);
        case ExportFormat::Json:
            return std::make_unique<JsonWriter>(std::move(target), table);
        case ExportFormat::Pdf: {
            StatementWords words = StatementWords::make();
            words.facts = table.facts;
            words.footer =
                QStringLiteral("%1 · %2 · %3").arg(origin.profile, origin.environment, dateTimeText(nowUtcMs));
            return std::make_unique<StatementWriter>(std::move(target), words, QGuiApplication::font(),
                                                     options.landscape);
        }
        case ExportFormat::Csv:
        case ExportFormat::Print:
            break;
    }
    return std::make_unique<CsvWriter>(std::move(target), table,
                                       layout ? layout->dialect() : CsvDialect::forSpreadsheets());
}

}  // namespace bankhub
