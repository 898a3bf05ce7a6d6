// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include "app/auth/tokenprovider.h"
#include "app/bankaccounts/bankaccountdirectory.h"
#include "app/session/session.h"
#include "app/sync/synchronizer.h"
#include "ui/format/errortext.h"
#include "ui/format/timetext.h"
#include "ui/shell/errordialog.h"
#include "ui/shell/syncwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/roles.h"

namespace bankhub {

StatusLine::StatusLine(Session& session, const Clock& clock, QWidget* parent)
    : QFrame(parent), session_(session), clock_(clock) {
    setRole(this, "status");
    const QFont small = smallFont(font());
    sign_ = new IconLabel;
    text_ = new ElidedLabel;
    text_->setFont(small);
    progress_ = new QProgressBar;
    progress_->setTextVisible(false);
    progress_->setFixedWidth(textWidth(font(), 18));
    stop_ = new QPushButton;
    stop_->setIcon(themeIcon(QStringLiteral("stop"), Tone::Accent));
    details_ = new QPushButton;
    token_ = new QLabel;
    onlineSign_ = new IconLabel;
    onlineText_ = new QLabel;
    hint_ = new QLabel;
    for (QPushButton* button : {stop_, details_}) {
        setRole(button, "link");
        button->setFont(small);
    }
    for (QLabel* label : {static_cast<QLabel*>(text_), token_, onlineText_, hint_}) {
        label->setFont(small);
        setRole(label, "dim");
    }

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space(4), 3, space(4), 3);
    layout->setSpacing(space(2));
    layout->addWidget(sign_);
    layout->addWidget(text_);
    layout->addWidget(progress_);
    layout->addWidget(stop_);
    layout->addWidget(details_);
    layout->addStretch(1);
    layout->addWidget(token_);
    layout->addSpacing(space(2));
    layout->addWidget(onlineSign_);
    layout->addWidget(onlineText_);
    layout->addSpacing(space(2));
    layout->addWidget(hint_);

    Synchronizer& synchronizer = session_.synchronizer();
    connect(stop_, &QPushButton::clicked, &synchronizer, &Synchronizer::stop);
    connect(details_, &QPushButton::clicked, this, &StatusLine::showDetails);
    for (const auto signal : {&Synchronizer::started, &Synchronizer::progressChanged, &Synchronizer::finished})
        connect(&synchronizer, signal, this, &StatusLine::refresh);
    connect(&session_.bankAccounts(), &BankAccountDirectory::changed, this, &StatusLine::refresh);
    connect(&session_.tokens(), &TokenProvider::changed, this, &StatusLine::showToken);
    connect(&session_, &Session::reachable, this, [this](bool answered) {
        if (online_ == answered) return;
        online_ = answered;
        showOnline();
        Q_EMIT onlineChanged();
    });
    refresh();
}

void StatusLine::refresh() {
    const bool running = session_.synchronizer().isRunning();
    progress_->setVisible(running);
    stop_->setVisible(running);
    details_->setVisible(false);
    problem_.reset();
    running ? showProgress() : showStanding();
    showToken();
    showOnline();
    stop_->setText(tr("Stop"));
    stop_->setAccessibleName(tr("Stop synchronising"));
    details_->setText(tr("Details"));
    details_->setAccessibleName(tr("Details of the problem"));
    progress_->setAccessibleName(tr("Progress of the synchronisation"));
    hint_->setText(tr("Ctrl+K commands · F1 shortcuts"));
}

QString StatusLine::words() const {
    return text_->fullText();
}

void StatusLine::showProgress() {
    const SyncProgress& progress = session_.synchronizer().progress();
    sign_->setIcon(themeIcon(QStringLiteral("sync"), Tone::Accent));
    text_->setFullText(syncProgressText(progress));
    setRole(text_, "dim");
    // Accounts are read side by side, newest days first: only days tell how far the run is.
    if (progress.phase == SyncProgress::Phase::Transactions && progress.daysTotal > 0) {
        progress_->setRange(0, progress.daysTotal);
        progress_->setValue(progress.daysTotal - progress.daysLeft);
    } else {
        progress_->setRange(0, 0);
    }
}

void StatusLine::showStanding() {
    const SyncStanding standing = syncStanding(session_.bankAccounts().accounts());
    const auto outcome = session_.synchronizer().lastOutcome();
    if (outcome && outcome->error && outcome->error->kind != ErrorKind::Cancelled)
        problem_ = outcome->error;
    else if (standing.error)
        problem_ = standing.error;
    QString text = syncStandingText(standing, clock_.nowUtcMs());
    if (problem_) text = errorText(*problem_).title + QStringLiteral(" · ") + text;
    text_->setFullText(text);
    setRole(text_, problem_ ? "bad" : "dim");
    details_->setVisible(problem_.has_value());
    if (problem_)
        sign_->setIcon(themeIcon(QStringLiteral("warning"), Tone::Bad));
    else if (standing.accountsCurrent < standing.accounts)
        sign_->setIcon(themeIcon(QStringLiteral("sync"), Tone::Warning));  // stopped half way, or new accounts
    else if (standing.lastSuccessUtcMs)
        sign_->setIcon(themeIcon(QStringLiteral("check"), Tone::Good));
    else
        sign_->setIcon(themeIcon(QStringLiteral("sync"), Tone::Dim));
}

void StatusLine::showToken() {
    const auto seconds = session_.tokens().secondsLeft();
    token_->setText(seconds && *seconds > 0 ? tr("token valid for %1").arg(durationText(*seconds)) : QString());
    token_->setVisible(!token_->text().isEmpty());
}

void StatusLine::showOnline() {
    onlineSign_->setVisible(online_.has_value());
    onlineText_->setVisible(online_.has_value());
    if (!online_) return;
    onlineSign_->setIcon(themeIcon(*online_ ? QStringLiteral("connected") : QStringLiteral("disconnected"),
                                   *online_ ? Tone::Good : Tone::Warning));
    onlineText_->setText(*online_ ? tr("online") : tr("offline"));
}

void StatusLine::showDetails() {
    if (!problem_) return;
    auto* dialog = new ErrorDialog(*problem_, window());
    dialog->open();
}

void StatusLine::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refresh();
}

}  // namespace bankhub
