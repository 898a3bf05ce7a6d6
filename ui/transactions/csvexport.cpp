// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/csvexport.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

#include "app/domain/vietnamtime.h"
#include "app/export/transactionexport.h"
#include "ui/format/errortext.h"
#include "ui/format/moneytext.h"
#include "ui/widgets/noticestrip.h"

namespace bankhub {

CsvExport::CsvExport(Store& store, const Clock& clock, NoticeStrip& notice, QWidget* window)
    : QObject(window), store_(store), clock_(clock), notice_(notice), window_(window) {
    connect(&notice_, &NoticeStrip::actionTriggered, this, &CsvExport::act);
}

void CsvExport::askForFile(const TransactionQuery& query) {
    auto* dialog = new QFileDialog(window_, tr("Export transactions as CSV"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilter(tr("CSV files (*.csv)"));
    const QDir folder(file_.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                      : QFileInfo(file_).absolutePath());
    dialog->setDirectory(folder);
    const QString day = vietnamtime::toContractText(vietnamtime::dayOf(clock_.nowUtcMs()));
    dialog->selectFile(tr("transactions-%1.csv").arg(day));
    connect(dialog, &QFileDialog::fileSelected, this, [this, query](const QString& file) { write(query, file); });
    dialog->open();
}

void CsvExport::write(const TransactionQuery& query, const QString& file) {
    if (running_) return;
    file_ = file;
    finished_ = false;
    notice_.say(tr("Writing %1…").arg(QFileInfo(file).fileName()), Tone::Plain, tr("Stop"), false);
    running_ = exportTransactionsCsv(store_, query, file);
    running_->finally(this, [this](const Result<qint64>& result) { finish(result); });
    Q_EMIT runningChanged();
}

void CsvExport::finish(const Result<qint64>& result) {
    running_.reset();
    finished_ = true;
    const QString name = QFileInfo(file_).fileName();
    if (result) {
        notice_.say(tr("%1 transactions written to %2.").arg(countText(*result), name), Tone::Good, tr("Open folder"));
    } else if (result.error().kind == ErrorKind::Cancelled) {
        notice_.say(tr("The export was stopped; no file was written."), Tone::Warning);
    } else {
        const ErrorText words = errorText(result.error());
        notice_.say(tr("%1 was not written. %2 %3").arg(name, words.meaning, words.advice), Tone::Bad);
    }
    Q_EMIT runningChanged();
}

void CsvExport::act() {
    if (running_)
        running_->cancel();
    else if (finished_)
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file_).absolutePath()));
}

}  // namespace bankhub
