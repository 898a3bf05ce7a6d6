// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/transactioncopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <memory>

#include "app/export/csvwriter.h"
#include "app/export/jsonwriter.h"
#include "app/export/markdownwriter.h"
#include "app/export/transactionexport.h"
#include "ui/export/exportwords.h"
#include "ui/format/errortext.h"
#include "ui/format/moneytext.h"
#include "ui/format/privacy.h"
#include "ui/transactions/discreetwriter.h"
#include "ui/widgets/noticestrip.h"

namespace bankhub {

namespace {
std::unique_ptr<TransactionWriter> makeWriter(const QList<ExportColumn>& columns, CopyFormat format,
                                              std::unique_ptr<ExportTarget> target) {
    ExportTable table;
    table.columns = columns;
    table.words = exportWords();
    table.dates = DateStyle::DayFirst;
    switch (format) {
        case CopyFormat::TabSeparatedWithHeader:
        case CopyFormat::TabSeparated:
            break;
        case CopyFormat::Csv: {
            CsvDialect dialect = CsvDialect::forSpreadsheets();
            dialect.byteOrderMark = false;
            return std::make_unique<CsvWriter>(std::move(target), table, dialect);
        }
        case CopyFormat::Json:
            return std::make_unique<JsonWriter>(std::move(target), table);
        case CopyFormat::Markdown:
            return std::make_unique<MarkdownWriter>(std::move(target), table);
    }
    return std::make_unique<CsvWriter>(std::move(target), table,
                                       CsvDialect::forPasting(format == CopyFormat::TabSeparatedWithHeader));
}

/// Copies what is seen: in privacy mode the clipboard must not tell what the table hides.
std::unique_ptr<TransactionWriter> makeSeenWriter(const QList<TransactionField>& fields, CopyFormat format,
                                                  std::unique_ptr<ExportTarget> target) {
    const QList<ExportColumn> columns = exportColumns(fields);
    if (!amountsAreHidden()) return makeWriter(columns, format, std::move(target));
    return makeDiscreetWriter(makeWriter(discreetColumns(columns), format, std::move(target)));
}
}  // namespace

TransactionCopy::TransactionCopy(Store& store, NoticeStrip& notice, QObject* parent)
    : QObject(parent), store_(store), notice_(notice) {}

void TransactionCopy::copy(const Selection& selection, CopyFormat format) {
    if (selection.rowIds.isEmpty()) return;
    if (selection.rowIds.size() > largestCopy) {
        notice_.say(tr("%1 rows are too many for the clipboard, which takes %2. Narrow the selection, or export it.")
                        .arg(countText(selection.rowIds.size()), countText(largestCopy)),
                    Tone::Warning);
        return;
    }
    // The newest copy wins.
    if (running_) running_->cancel();
    const auto text = std::make_shared<QByteArray>();
    std::unique_ptr<TransactionWriter> writer =
        makeSeenWriter(selection.fields, format, std::make_unique<MemoryTarget>(text));
    if (selection.inMemory) {
        if (writer->begin() && writer->rows(*selection.inMemory) && writer->end() && writer->commit())
            finish(selection.inMemory->size(), *text);
        return;
    }
    notice_.say(tr("Copying %1 rows…").arg(countText(selection.rowIds.size())), Tone::Plain);
    const Pending<qint64> reading = exportTransactions(store_, {{}, selection.rowIds}, std::move(writer));
    running_ = reading;
    reading.finally(this, [this, text](const Result<qint64>& rows) { finish(rows, *text); });
}

void TransactionCopy::finish(const Result<qint64>& rows, const QByteArray& text) {
    if (!rows) {
        if (rows.error().kind != ErrorKind::Cancelled)
            notice_.say(tr("Nothing was copied. %1").arg(errorText(rows.error()).inOneLine()), Tone::Bad);
        return;
    }
    QString pasted = QString::fromUtf8(text);
    // A line break at the end would paste as an empty row.
    while (pasted.endsWith(QLatin1Char('\n')) || pasted.endsWith(QLatin1Char('\r')))
        pasted.chop(1);
    QGuiApplication::clipboard()->setText(pasted);
    const int count = static_cast<int>(*rows);
    notice_.say(amountsAreHidden()
                    ? tr("%n row(s) copied as shown, without amounts and account numbers. Export has them in full.",
                         nullptr, count)
                    : tr("%n row(s) copied.", nullptr, count),
                Tone::Good);
}

void TransactionCopy::addFormats(QMenu& menu, QObject* context, const std::function<void(CopyFormat)>& copy) {
    const auto add = [&](const QString& text, CopyFormat format) {
        connect(menu.addAction(text), &QAction::triggered, context, [copy, format] { copy(format); });
    };
    add(tr("Copy as a table with headings"), CopyFormat::TabSeparatedWithHeader);
    add(tr("Copy as a table without headings"), CopyFormat::TabSeparated);
    add(tr("Copy as CSV"), CopyFormat::Csv);
    add(tr("Copy as JSON"), CopyFormat::Json);
    add(tr("Copy as Markdown"), CopyFormat::Markdown);
}

}  // namespace bankhub
