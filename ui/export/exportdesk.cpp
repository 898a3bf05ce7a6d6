// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportdesk.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QUrl>

#include "app/domain/vietnamtime.h"
#include "ui/export/exportdialog.h"
#include "ui/export/statementwriter.h"
#include "ui/format/errortext.h"
#include "ui/format/moneytext.h"
#include "ui/format/timetext.h"
#include "ui/widgets/noticestrip.h"

namespace bankhub {

ExportDesk::ExportDesk(Store& store, Settings& settings, const Clock& clock, NoticeStrip& notice, QWidget* window)
    : QObject(window), store_(store), settings_(settings), clock_(clock), notice_(notice), window_(window) {
    askFile_ = [this](const QString& suggestion, const QString& filter,
                      const std::function<void(const QString&)>& chosen) { askForFile(suggestion, filter, chosen); };
    connect(&notice_, &NoticeStrip::actionTriggered, this, &ExportDesk::act);
}

ExportDesk::~ExportDesk() {
    if (running_) running_->cancel();
}

void ExportDesk::ask(const ExportSubject& subject) {
    if (running_ || dialog_) return;
    dialog_ = new ExportDialog(subject, settings_, window_);
    connect(dialog_, &ExportDialog::chosen, this,
            [this, subject](const ExportOptions& options) { chosen(subject, options); });
    dialog_->open();
}

void ExportDesk::chosen(const ExportSubject& subject, const ExportOptions& options) {
    if (options.format == ExportFormat::Print) {
        print(subject, options);
        return;
    }
    const QString day = vietnamtime::toContractText(vietnamtime::dayOf(clock_.nowUtcMs()));
    const QString name = options.isStatement() ? tr("statement-%1").arg(day) : tr("transactions-%1").arg(day);
    const QString filter = options.format == ExportFormat::Xlsx  ? tr("Excel workbooks (*.xlsx)")
                           : options.format == ExportFormat::Csv ? tr("CSV files (*.csv)")
                           : options.format == ExportFormat::Pdf ? tr("PDF files (*.pdf)")
                                                                 : tr("JSON files (*.json)");
    const QDir folder(folder_.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                        : folder_);
    askFile_(folder.filePath(name + QLatin1Char('.') + options.suffix()), filter,
             [this, subject, options](const QString& file) { write(subject, options, file); });
}

void ExportDesk::askForFile(const QString& suggestedFile, const QString& filter,
                            const std::function<void(const QString&)>& chosen) {
    const QFileInfo suggestion(suggestedFile);
    auto* dialog = new QFileDialog(window_, tr("Save the export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suggestion.suffix());
    dialog->setNameFilter(filter);
    dialog->setDirectory(suggestion.absolutePath());
    dialog->selectFile(suggestion.fileName());
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

void ExportDesk::write(const ExportSubject& subject, const ExportOptions& options, const QString& file) {
    if (running_) return;
    file_ = file;
    folder_ = QFileInfo(file).absolutePath();
    run(rowsOf(subject, options.scope),
        makeTransactionWriter(subject, options, savedTemplates(settings_), origin_, clock_.nowUtcMs(),
                              std::make_unique<FileTarget>(file)),
        QFileInfo(file).fileName());
}

void ExportDesk::print(const ExportSubject& subject, const ExportOptions& options) {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(options.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    auto* dialog = new QPrintDialog(printer.get(), window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the statement"));
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, subject, options, printer] {
        if (running_) return;
        StatementWords words = StatementWords::make();
        words.facts = exportFacts(subject, options.scope, origin_, clock_.nowUtcMs());
        words.footer =
            QStringLiteral("%1 · %2 · %3").arg(origin_.profile, origin_.environment, dateTimeText(clock_.nowUtcMs()));
        printer->setDocName(words.title);
        file_.clear();
        run(rowsOf(subject, options.scope), std::make_unique<StatementWriter>(printer, words, QGuiApplication::font()),
            printer->printerName());
    });
    // The printer must live as long as its dialog.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void ExportDesk::run(const ExportRows& rows, std::unique_ptr<TransactionWriter> writer, const QString& name) {
    name_ = name;
    offersFolder_ = false;
    shownPercent_ = -1;
    notice_.say(tr("Writing %1…").arg(name_), Tone::Plain, tr("Stop"), false);
    auto* work = new TransactionExport(store_, std::move(writer));
    connect(work, &TransactionExport::progressed, this, &ExportDesk::showProgress);
    connect(work, &TransactionExport::finishing, this, [this] {
        if (running_) notice_.say(tr("Completing %1…").arg(name_), Tone::Plain, tr("Stop"), false);
    });
    running_ = work->start(rows);
    running_->finally(this, [this](const Result<qint64>& result) { finish(result); });
    Q_EMIT runningChanged();
}

void ExportDesk::showProgress(qint64 done, qint64 total) {
    const int percent = total > 0 ? static_cast<int>(done * 100 / total) : 100;
    if (!running_ || percent == shownPercent_) return;
    shownPercent_ = percent;
    notice_.say(tr("Writing %1: %2 of %3 rows").arg(name_, countText(done), countText(total)), Tone::Plain, tr("Stop"),
                false);
}

void ExportDesk::finish(const Result<qint64>& result) {
    running_.reset();
    if (result && file_.isEmpty()) {
        sayEnd(tr("%1 transactions sent to the printer %2.").arg(countText(*result), name_), Tone::Good);
    } else if (result) {
        offersFolder_ = true;
        sayEnd(tr("%1 transactions written to %2.").arg(countText(*result), name_), Tone::Good, tr("Open folder"));
    } else if (result.error().kind == ErrorKind::Cancelled) {
        notice_.say(
            file_.isEmpty() ? tr("The printing was stopped.") : tr("The export was stopped; no file was written."),
            Tone::Warning);
    } else {
        const ErrorText words = errorText(result.error());
        sayEnd(tr("%1 was not written. %2 %3").arg(name_, words.meaning, words.advice), Tone::Bad);
    }
    Q_EMIT runningChanged();
}

void ExportDesk::sayEnd(const QString& text, Tone tone, const QString& action) {
    notice_.say(text, tone, action);
    Q_EMIT ended(text, tone);
}

void ExportDesk::act() {
    if (running_)
        running_->cancel();
    else if (offersFolder_)
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file_).absolutePath()));
}

}  // namespace bankhub
