// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/healthcard.h"

#include <QHBoxLayout>

#include "app/auth/tokenprovider.h"
#include "app/bankaccounts/bankaccountdirectory.h"
#include "app/overview/overview.h"
#include "app/session/session.h"
#include "app/sync/synchronizer.h"
#include "app/webhooks/webhook.h"
#include "ui/format/errortext.h"
#include "ui/format/timetext.h"
#include "ui/shell/syncwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/webhooks/webhookwords.h"

namespace bankhub {

HealthCard::HealthCard(Session& session, const Clock& clock, QWidget* parent)
    : LineCard(parent), session_(session), clock_(clock) {
    link_ = new QPushButton;
    link_->setIcon(themeIcon(QStringLiteral("link")));
    check_ = new QPushButton;
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addWidget(link_);
    buttons->addWidget(check_);
    buttons->addStretch(1);
    buttons->setContentsMargins(space(1), space(2), space(1), 0);
    // Right below the lines, above what stretches.
    content()->insertLayout(content()->count() - 1, buttons);
    connect(link_, &QPushButton::clicked, this, &HealthCard::linkRequested);
    connect(check_, &QPushButton::clicked, this, &HealthCard::connectionRequested);
}

void HealthCard::refresh() {
    setTitle(tr("Health of the connection"));
    setLines({tokenLine(), webhookLine(), synchronisationLine(), completenessLine()});
    link_->setText(tr("Link an account…"));
    check_->setText(tr("Check the connection…"));
    for (QPushButton* button : {link_, check_})
        button->setAccessibleName(button->text());
    // There is no form for a connection that was given for this run only.
    check_->setVisible(!session_.profile().sessionOnly);
}

LineButton::Line HealthCard::tokenLine() const {
    const TokenProvider& tokens = session_.tokens();
    const auto seconds = tokens.secondsLeft();
    LineButton::Line line;
    line.words = tr("Access token");
    if (session_.secretSource() == Session::SecretSource::Missing) {
        line.value = tr("the secret is missing");
        line.tone = Tone::Warning;
    } else if (seconds && *seconds > 0) {
        line.value = tr("valid for %1").arg(durationText(*seconds));
        line.tone = Tone::Good;
    } else if (tokens.lastError()) {
        line.value = errorText(*tokens.lastError()).title;
        line.tone = Tone::Bad;
    } else {
        line.value = tokens.hasToken() ? tr("there is one") : tr("asked for when it is needed");
    }
    line.description = session_.profile().sessionOnly ? tr("Access token: %1. Synchronises now.").arg(line.value)
                                                      : tr("Access token: %1. Opens the connection.").arg(line.value);
    return line;
}

LineButton::Line HealthCard::webhookLine() const {
    const Webhook& webhook = session_.webhook();
    LineButton::Line line;
    line.words = tr("Webhook");
    if (webhook.loaded() && webhook.current()) {
        const QStringList& events = webhook.current()->events;
        const QString state = webhookStateText(webhook.current()).words;
        line.value = events.contains(QStringLiteral("*"))
                         ? tr("%1 · all events").arg(state)
                         : tr("%1 · %n event(s)", nullptr, static_cast<int>(events.size())).arg(state);
        line.tone = webhook.current()->active == false ? Tone::Warning : Tone::Good;
    } else if (webhook.loaded()) {
        line.value = webhookStateText(webhook.current()).words;
        line.tone = Tone::Warning;
    } else if (webhook.error()) {
        line.value = errorText(*webhook.error()).title;
        line.tone = Tone::Bad;
    } else {
        line.value = webhook.isReading() ? tr("asking the service…") : tr("not asked yet");
    }
    line.description = tr("Webhook: %1. Opens its page.").arg(line.value);
    return line;
}

LineButton::Line HealthCard::synchronisationLine() const {
    const SyncStanding standing = syncStanding(session_.bankAccounts().accounts());
    LineButton::Line line;
    line.words = tr("Synchronised");
    if (session_.synchronizer().isRunning()) {
        line.value = tr("now under way");
        line.tone = Tone::Accent;
    } else if (standing.error) {
        line.value = errorText(*standing.error).title;
        line.tone = Tone::Bad;
    } else if (standing.lastSuccessUtcMs) {
        line.value = tr("%1 · %2/%3 accounts")
                         .arg(ageText(*standing.lastSuccessUtcMs, clock_.nowUtcMs()),
                              QString::number(standing.accountsCurrent), QString::number(standing.accounts));
        line.tone = standing.accountsCurrent < standing.accounts ? Tone::Warning : Tone::Good;
    } else {
        line.value = tr("not yet");
    }
    line.description = tr("Synchronised: %1. Opens the accounts.").arg(line.value);
    return line;
}

LineButton::Line HealthCard::completenessLine() const {
    const DayAgreement& days = session_.overview().figures().days;
    QSet<QDate> differing;
    for (const DayComparison& day : days.differing)
        differing.insert(day.day);
    LineButton::Line line;
    line.words = tr("Complete");
    const auto agreeing = QString::number(days.compared - differing.size());
    if (days.compared == 0) {
        line.value = tr("not compared yet");
    } else if (differing.isEmpty()) {
        line.value = tr("%1/%2 days agree ✓").arg(agreeing, QString::number(days.compared));
        line.tone = Tone::Good;
    } else {
        line.value = tr("%1/%2 days agree").arg(agreeing, QString::number(days.compared));
        line.tone = Tone::Warning;
    }
    line.description = tr("Days with transactions that agree with the service's own count: %1. Shows the transactions.")
                           .arg(line.value);
    return line;
}

}  // namespace bankhub
