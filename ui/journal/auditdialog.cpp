// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/auditdialog.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>

#include "app/audit/audittrail.h"
#include "app/domain/vietnamtime.h"
#include "ui/format/audittext.h"
#include "ui/format/errortext.h"
#include "ui/models/auditmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/statepanel.h"

namespace bankhub {

namespace {
/// Older ones are in the file and in every export.
constexpr int recordsShown = 2000;
}  // namespace

AuditDialog::AuditDialog(AuditTrail& trail, const Clock& clock, QWidget* parent)
    : QDialog(parent), trail_(trail), clock_(clock) {
    setAttribute(Qt::WA_DeleteOnClose);
    model_ = new AuditModel(this);
    explanation_ = new QLabel;
    explanation_->setWordWrap(true);
    setRole(explanation_, "dim");
    verdict_ = new NoticeStrip;
    notice_ = new NoticeStrip;
    state_ = new StatePanel;
    table_ = new RecordTable;
    table_->setModel(model_);
    table_->setColumnSamples([] {
        return QStringList{QStringLiteral("00000"),
                           QStringLiteral("00/00/0000 00:00:00"),
                           QStringLiteral("nguyenthilan"),
                           QStringLiteral("Sông Hàn Pay"),
                           QStringLiteral("Simulate a transaction: about to be sent"),
                           QStringLiteral("result unknown (504)"),
                           QStringLiteral("/v1/link-token/create")};
    });
    table_->setFlexibleColumn(AuditModel::What);
    stack_ = new QStackedWidget;
    stack_->addWidget(state_);
    stack_->addWidget(table_);
    check_ = new QPushButton(themeIcon(QStringLiteral("check")), {});
    export_ = new QPushButton(themeIcon(QStringLiteral("export")), {});
    close_ = new QPushButton;
    close_->setDefault(true);
    for (QPushButton* button : {check_, export_})
        button->setAutoDefault(false);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(check_);
    buttons->addWidget(export_);
    buttons->addStretch(1);
    buttons->addWidget(close_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(4), space(5), space(5));
    layout->setSpacing(space(3));
    layout->addWidget(explanation_);
    layout->addWidget(verdict_);
    layout->addWidget(notice_);
    layout->addWidget(stack_, 1);
    layout->addLayout(buttons);
    resize(textWidth(font(), 150), recordHeight(font()) * 20);

    connect(check_, &QPushButton::clicked, this, &AuditDialog::check);
    connect(export_, &QPushButton::clicked, this, &AuditDialog::askForFile);
    connect(close_, &QPushButton::clicked, this, &QDialog::reject);
    connect(state_, &StatePanel::retried, this, &AuditDialog::check);
    retranslate();
    check();
    close_->setFocus();
}

void AuditDialog::check() {
    state_->showLoading(tr("Checking the audit log…"));
    stack_->setCurrentWidget(state_);
    check_->setEnabled(false);
    // A key store that does not answer hides nothing of what stands in the file.
    trail_.headsInKeyStore().finally(this, [this](const Result<QList<KnownAuditHead>>& known) {
        checkWith(known ? *known : QList<KnownAuditHead>{});
    });
}

void AuditDialog::checkWith(const QList<KnownAuditHead>& known) {
    trail_.log()
        .read(recordsShown, known)
        .then(
            this,
            [this](const AuditLog::Reading& reading) {
                check_->setEnabled(true);
                showReading(reading);
            },
            [this](const Error& error) {
                check_->setEnabled(true);
                report_.reset();
                verdict_->hide();
                state_->showError(error);
            });
}

void AuditDialog::showReading(const AuditLog::Reading& reading) {
    report_ = reading.report;
    model_->setRecords(reading.newest);
    showVerdict();
    if (!reading.newest.isEmpty()) {
        stack_->setCurrentWidget(table_);
        return;
    }
    state_->showEmpty(tr("Nothing was recorded yet"),
                      tr("Every change at the service, and every time that changes are allowed or taken away, is "
                         "recorded here."),
                      {}, QStringLiteral("journal"));
}

void AuditDialog::showVerdict() {
    if (!report_) return;
    const StatusText verdict = auditVerdict(*report_);
    verdict_->say(verdict.words, verdict.tone, {}, false);
}

void AuditDialog::askForFile() {
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString day = vietnamtime::toContractText(vietnamtime::dayOf(clock_.nowUtcMs()));
    auto* dialog = new QFileDialog(this, tr("Export the audit log"), documents.filePath(tr("audit-%1.csv").arg(day)),
                                   tr("CSV (*.csv)") + QStringLiteral(";;") + tr("JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &AuditDialog::exportTo);
    dialog->open();
}

void AuditDialog::exportTo(const QString& file) {
    const bool json = file.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    const QString name = QFileInfo(file).fileName();
    export_->setEnabled(false);
    trail_.log()
        .exportTo(file, json ? AuditFormat::Json : AuditFormat::Csv)
        .finally(this, [this, name](const Result<AuditReport>& written) {
            export_->setEnabled(true);
            if (written) {
                notice_->say(tr("%n record(s) saved in %1.", nullptr, static_cast<int>(written->records)).arg(name),
                             Tone::Good);
                return;
            }
            const ErrorText words = errorText(written.error());
            notice_->say(tr("%1 was not written. %2 %3").arg(name, words.meaning, words.advice), Tone::Bad);
        });
}

void AuditDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void AuditDialog::retranslate() {
    setWindowTitle(tr("Audit log"));
    explanation_->setText(
        tr("Who changed what and when, from this data folder. Every record carries a check sum over the one before "
           "it: what is changed or taken out later shows."));
    table_->setAccessibleName(windowTitle());
    check_->setText(tr("Check again"));
    export_->setText(tr("Export…"));
    close_->setText(tr("Close"));
    for (QPushButton* button : {check_, export_, close_})
        button->setAccessibleName(button->text());
    model_->retranslate();
    showVerdict();
}

}  // namespace bankhub
