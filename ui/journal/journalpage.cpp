// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalpage.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>

#include "app/writes/lostwritechecks.h"
#include "app/writes/writejournal.h"
#include "app/writes/writer.h"
#include "ui/format/errortext.h"
#include "ui/format/isolatedtext.h"
#include "ui/format/timetext.h"
#include "ui/format/writetext.h"
#include "ui/journal/auditdialog.h"
#include "ui/journal/journaldetails.h"
#include "ui/journal/journalsaving.h"
#include "ui/journal/settlebar.h"
#include "ui/models/directoryfilter.h"
#include "ui/models/journalmodel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/noticestrip.h"

namespace bankhub {

JournalPage::JournalPage(WriteJournal& journal, Writer& writer, Store& store, AuditTrail& audit, Settings& settings,
                         const Clock& clock, QWidget* parent)
    : DirectoryPage(new JournalModel(journal), settings, parent),
      journal_(journal),
      writer_(writer),
      model_(findChild<JournalModel*>()),
      checks_(new LostWriteChecks(writer, this)),
      state_(new ChoiceBox),
      audit_(audit),
      clock_(clock) {
    connect(state_, &QComboBox::currentIndexChanged, this, [this](int index) {
        filter().setExactValue(JournalModel::State, state_->itemData(index).toString());
        showState();
    });
    addFilter(state_);
    saving_ = new JournalSaving(store, clock, notice(), this);
    export_ = new QPushButton;
    export_->setIcon(themeIcon(QStringLiteral("export")));
    connect(export_, &QPushButton::clicked, saving_, &JournalSaving::askForFile);
    addHeaderAction(export_);
    showAudit_ = new QPushButton;
    showAudit_->setIcon(themeIcon(QStringLiteral("journal")));
    connect(showAudit_, &QPushButton::clicked, this, &JournalPage::showAuditLog);
    addHeaderAction(showAudit_);
    makeNotices();
    connect(model_, &QAbstractItemModel::modelReset, this, [this] { selectSourceRow(model_->rowOf(selectedKey_)); });
    connect(&journal_, &WriteJournal::changed, this, [this] {
        showState();
        showLost();
        Q_EMIT countChanged();
    });
    finishSetup({[] {
                     return QStringList{
                         QStringLiteral("00/00/0000 00:00:00"),     QStringLiteral("Simulate a transaction"),
                         QStringLiteral("Công ty TNHH Thương mại"), QStringLiteral("nguyenthilan"),
                         QStringLiteral("result unknown mmm"),      QStringLiteral("00/00/0000 00:00:00")};
                 },
                 JournalModel::Subject, JournalModel::Time, true, Qt::DescendingOrder, false});
}

void JournalPage::makeNotices() {
    lost_ = new NoticeStrip;
    connect(lost_, &NoticeStrip::actionTriggered, this,
            [this] { checks_->isRunning() ? checks_->stop() : checks_->check(journal_.lostKeys()); });
    settle_ = new SettleBar;
    connect(settle_, &SettleBar::checkRequested, this, [this] { checks_->check({selectedKey_}); });
    connect(settle_, &SettleBar::stopRequested, checks_, &LostWriteChecks::stop);
    connect(settle_, &SettleBar::settleRequested, this, &JournalPage::confirmSettling);
    connect(checks_, &LostWriteChecks::changed, this, [this] {
        showLost();
        selectionShown(selectedSourceRow());
    });
    addNotice(lost_);
    addNotice(settle_);
}

void JournalPage::showAuditLog() {
    if (!auditDialog_) auditDialog_ = new AuditDialog(audit_, clock_, this);
    auditDialog_->open();
    auditDialog_->raise();
}

std::optional<qint64> JournalPage::count() const {
    if (!journal_.loaded()) return {};
    return journal_.unsettledCount();
}

std::optional<Error> JournalPage::error() const {
    return journal_.error();
}

bool JournalPage::loaded() const {
    return journal_.loaded();
}

void JournalPage::reload() {
    journal_.reload();
}

void JournalPage::showTransactionsOf(int) {
    toggleDetails();
}

void JournalPage::showLost() {
    const int lost = static_cast<int>(journal_.unsettledCount());
    if (checks_->isRunning())
        lost_->say(tr("Asking the service about change %1 of %2…")
                       .arg(QString::number(checks_->done() + 1), QString::number(checks_->total())),
                   Tone::Warning, tr("Stop"), false);
    else if (lost > 0)
        lost_->say(tr("%n change(s) whose result nobody knows: each was sent and its answer was lost. Check before "
                      "sending the same again.",
                      nullptr, lost),
                   Tone::Warning, tr("Check them"), false);
    else
        lost_->hide();
}

void JournalPage::fillDetails(int sourceRow, DetailPanel& panel) {
    const JournalEntry& entry = model_->entryAt(sourceRow);
    panel.setHeadline({}, Tone::Plain, writeKindText(entry.order.kind));
    panel.setRows(journalDetails(entry, journal_.isUnderWay(entry.order.key)));
}

void JournalPage::selectionShown(int sourceRow) {
    if (sourceRow < 0) {
        settle_->hide();
        return;
    }
    const JournalEntry& entry = model_->entryAt(sourceRow);
    selectedKey_ = entry.order.key;
    if (journal_.isLost(entry))
        settle_->showLost(entry, checks_->isChecking(selectedKey_), checks_->found(selectedKey_));
    else
        settle_->hide();
}

void JournalPage::confirmSettling(bool happened) {
    const int row = model_->rowOf(selectedKey_);
    if (row < 0) return;
    const JournalEntry& entry = model_->entryAt(row);
    auto* question =
        new QMessageBox(QMessageBox::Question, happened ? tr("It happened?") : tr("It did not happen?"),
                        tr("%1, %2, confirmed on %3")
                            .arg(writeKindText(entry.order.kind), orDash(isolatedName(entry.order.subject)),
                                 dateTimeText(entry.confirmedAtUtcMs)),
                        QMessageBox::NoButton, this);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        happened ? tr("Say so only if you have seen it at the service. The journal then counts it as done, and the "
                      "same confirmation is not sent again.")
                 : tr("Say so only if you have looked for it at the service. The journal then counts it as not done, "
                      "and the same content can be sent again."));
    QPushButton* yes =
        question->addButton(happened ? tr("It happened") : tr("It did not happen"), QMessageBox::AcceptRole);
    QPushButton* no = question->addButton(tr("Cancel"), QMessageBox::RejectRole);
    question->setDefaultButton(no);
    question->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, [this, key = selectedKey_, happened] { settle(key, happened); });
    question->open();
}

void JournalPage::settle(const QString& key, bool happened) {
    writer_.settleByHand(key, happened)
        .then(
            this, [this](const Done&) { notice().say(tr("The journal has been brought up to date."), Tone::Good); },
            [this](const Error& error) { notice().say(errorText(error).inOneLine(), Tone::Bad); });
}

void JournalPage::clearOwnFilter() {
    state_->setCurrentIndex(0);
}

DirectoryPage::Words JournalPage::words() const {
    return {tr("Search what, subject, user, request"), tr("Search the journal"),
            tr("Select a change to see its request and its answer."), tr("Nothing was changed yet"),
            tr("Create a company, a link or a webhook: every change that is confirmed is written down here before it "
               "is sent, with its answer.")};
}

void JournalPage::retranslate() {
    const QVariant chosen = state_->currentData();
    {
        const QSignalBlocker quiet(state_);
        state_->clear();
        state_->addItem(tr("Every result"), QString());
        for (const WriteStateName& state : writeStateNames())
            state_->addItem(state.words, state.name);
        state_->setCurrentIndex(qMax(0, state_->findData(chosen)));
    }
    state_->setAccessibleName(tr("Result"));
    export_->setText(tr("Export…"));
    export_->setAccessibleName(tr("Export the journal"));
    showAudit_->setText(tr("Audit log…"));
    showAudit_->setAccessibleName(tr("Show the audit log"));
    model_->retranslate();
    DirectoryPage::retranslate();
    showLost();
}

void JournalPage::showEvent(QShowEvent* event) {
    DirectoryPage::showEvent(event);
    // Another window on the same cache may have written meanwhile.
    if (journal_.loaded()) journal_.reload();
}

}  // namespace bankhub
