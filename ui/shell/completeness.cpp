// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/completeness.h"

#include <QEvent>

#include "app/session/session.h"
#include "ui/format/timetext.h"
#include "ui/shell/mainwindow.h"

namespace bankhub {

QString Completeness::text(const std::optional<SyncOutcome>& lastRun, const std::optional<qint64>& lastProvedUtcMs) {
    const bool doubtful = lastRun && !lastRun->provedComplete && !lastRun->stopped && !lastRun->error;
    if (doubtful && lastRun->incompleteDays > 0)
        return tr("%n day(s) differ from the service's own count", nullptr, lastRun->incompleteDays);
    if (doubtful && lastRun->unreadableRows > 0)
        return tr("%n row(s) of the service could not be read", nullptr, int(lastRun->unreadableRows));
    if (lastRun && lastRun->accountsFailed > 0)
        return tr("%n account(s) not read: data may be missing", nullptr, lastRun->accountsFailed);
    if (doubtful) return tr("Could not be checked against the service's count");
    if (lastProvedUtcMs) return tr("Complete until %1 ✓").arg(minuteText(*lastProvedUtcMs));
    return tr("Not completely synchronised yet");
}

Completeness::Completeness(Session& session, MainWindow& window)
    : QObject(&window), session_(session), window_(window) {
    connect(&session.synchronizer(), &Synchronizer::finished, this, &Completeness::refresh);
    window.installEventFilter(this);
    refresh();
}

bool Completeness::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LanguageChange) refresh();
    return QObject::eventFilter(watched, event);
}

void Completeness::refresh() {
    session_.store().fact(QStringLiteral("lastCompleteSyncUtcMs")).finally(this, [this](const Result<QString>& fact) {
        bool known = false;
        const qint64 provedUtcMs = fact.value_or(QString()).toLongLong(&known);
        window_.setCompletenessText(
            text(session_.synchronizer().lastOutcome(), known ? std::optional(provedUtcMs) : std::nullopt));
    });
}

}  // namespace bankhub
