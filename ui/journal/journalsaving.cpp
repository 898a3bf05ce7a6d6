// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalsaving.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include "app/domain/vietnamtime.h"
#include "app/writes/journalexport.h"
#include "ui/format/errortext.h"
#include "ui/widgets/noticestrip.h"

namespace bankhub {

JournalSaving::JournalSaving(Store& store, const Clock& clock, NoticeStrip& notice, QWidget* page)
    : QObject(page), store_(store), clock_(clock), notice_(notice), page_(page) {}

void JournalSaving::askForFile() {
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString day = vietnamtime::toContractText(vietnamtime::dayOf(clock_.nowUtcMs()));
    auto* dialog = new QFileDialog(page_, tr("Export the journal"), documents.filePath(tr("journal-%1.jsonl").arg(day)),
                                   tr("JSON lines (*.jsonl)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("jsonl"));
    connect(dialog, &QFileDialog::fileSelected, this, &JournalSaving::write);
    dialog->open();
}

void JournalSaving::write(const QString& file) {
    if (running_) return;
    const QString name = QFileInfo(file).fileName();
    notice_.say(tr("Writing %1…").arg(name), Tone::Plain, {}, false);
    running_ = exportJournal(store_, file);
    running_->finally(this, [this, name](const Result<qint64>& written) {
        running_.reset();
        if (written) {
            notice_.say(tr("%n change(s) of the journal saved in %1.", nullptr, static_cast<int>(*written)).arg(name),
                        Tone::Good);
            return;
        }
        const ErrorText words = errorText(written.error());
        notice_.say(tr("%1 was not written. %2 %3").arg(name, words.meaning, words.advice), Tone::Bad);
    });
}

}  // namespace bankhub
