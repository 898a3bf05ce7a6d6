// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linking/linkprogress.h"

#include <QJsonDocument>
#include <algorithm>

namespace bankhub {

namespace {

/// How far the clocks of this computer and of the service may differ before an account counts as older than a link.
constexpr qint64 clockDifferenceMs = 120'000;

using Reaction = LinkProgress::Reaction;
using Account = Store::CachedBankAccount;

bool isLinked(const Account& row) {
    return !row.vanished && row.account.active.value_or(true);
}

QSet<BankAccountXid> linkedIn(const QList<Account>& accounts) {
    QSet<BankAccountXid> linked;
    for (const Account& row : accounts)
        if (isLinked(row)) linked.insert(row.account.xid);
    return linked;
}

bool is(const QString& word, const char* wanted) {
    return word.compare(QLatin1String(wanted), Qt::CaseInsensitive) == 0;
}

QJsonObject metadataOf(const LinkEvent& event) {
    return QJsonDocument::fromJson(event.metadataJson).object();
}

/// Numbers of accounts are text; a service that sends a number would have lost its leading zeros already.
QString textOf(const QJsonObject& object, const char* member) {
    const QJsonValue value = object.value(QLatin1String(member));
    return value.isDouble() ? QString::number(value.toDouble(), 'f', 0) : value.toString();
}

void take(QString& known, const QString& said) {
    if (!said.isEmpty()) known = said;
}

/// The state that a step of the last visit leaves a link in; nothing when it says nothing about that.
std::optional<LinkState> stateAfter(LinkStep step) {
    switch (step) {
        case LinkStep::PageOpened:
        case LinkStep::VisitBegan:
        case LinkStep::VisitBeganAgain:
            return LinkState::Opened;
        case LinkStep::EnteringData:
        case LinkStep::ConfirmingByOtp:
            return LinkState::InProgress;
        case LinkStep::Finished:
        case LinkStep::VisitCompleted:
            return LinkState::Finished;
        case LinkStep::VisitFailed:
            return LinkState::VisitFailed;
        case LinkStep::VisitAbandoned:
            return LinkState::Cancelled;
        case LinkStep::VisitExpired:
            return LinkState::VisitExpired;
        case LinkStep::TokenRevoked:
        case LinkStep::TokenUnknown:
            return LinkState::Revoked;
        case LinkStep::TokenExpired:
            return LinkState::Expired;
        default:
            return {};
    }
}

}  // namespace

bool isFinal(LinkState state) {
    return state == LinkState::Finished || state == LinkState::Expired || state == LinkState::Revoked ||
           state == LinkState::Unconfirmed;
}

LinkProgress::LinkProgress(const LinkSubject& subject, const std::optional<QList<Account>>& before)
    : subject_(subject) {
    if (before) linkedBefore_ = linkedIn(*before);
    hinted_.account = subject.account;
    LinkEntry created;
    created.step = LinkStep::TokenCreated;
    created.atUtcMs = subject.createdAtUtcMs;
    created.detail = subject.xid.text;
    timeline_.add(created);
}

Reaction LinkProgress::enter(LinkState state) {
    if (isFinal(state_) || state_ == state) return {};
    state_ = state;
    return {true, false, false};
}

Reaction LinkProgress::done(LinkStep step, qint64 atUtcMs) {
    LinkEntry entry;
    entry.step = step;
    entry.atUtcMs = atUtcMs;
    Reaction reaction;
    reaction.changed = timeline_.add(entry);
    if (step == LinkStep::TokenRevoked) {
        enter(LinkState::Revoked);
    } else if (step == LinkStep::OpenedHere || step == LinkStep::OpenedInBrowser) {
        pageSaysDone_ = false;
        visitsAtOpening_ = visits_;
        enter(LinkState::Opened);
    }
    return reaction;
}

Reaction LinkProgress::pageMessage(const QJsonObject& message, qint64 atUtcMs) {
    const QJsonObject metadata = message.value(QLatin1String("metadata")).toObject();
    LinkEntry entry;
    entry.source = LinkSource::Page;
    entry.code = textOf(message, "event");
    entry.step = stepOfMessage(entry.code);
    entry.atUtcMs = atUtcMs;
    const QString timestamp = textOf(message, "timestamp");
    if (!timestamp.isEmpty()) entry.id = QStringLiteral("page/%1/%2").arg(entry.code, timestamp);
    entry.bankName = textOf(metadata, "bank_name");
    entry.accountType = textOf(metadata, "account_type");
    entry.accountNumber = textOf(metadata, "account_number");
    Reaction reaction;
    reaction.changed = timeline_.add(entry);
    if (!reaction.changed || isFinal(state_)) return reaction;
    reaction.askNow = true;
    if (entry.step == LinkStep::Finished) {
        take(hinted_.bankName, entry.bankName);
        take(hinted_.number, entry.accountNumber);
        pageSaysDone_ = true;
        enter(LinkState::Confirming);
        reaction.refreshAccounts = true;
    } else if (const auto next = stateAfter(entry.step); next && !isFinal(*next) && state_ != LinkState::Confirming) {
        // Only the service and the clock say that a link is over.
        enter(*next);
    }
    return reaction;
}

Reaction LinkProgress::foreignMessage(const QString& origin, qint64 atUtcMs) {
    LinkEntry entry;
    entry.source = LinkSource::Page;
    entry.step = LinkStep::ForeignMessage;
    entry.atUtcMs = atUtcMs;
    entry.detail = origin;
    // Once an origin: a page that talks without end must not fill the timeline.
    entry.id = QStringLiteral("foreign/") + origin;
    return {timeline_.add(entry), false, false};
}

Reaction LinkProgress::pageRefused(const QString& what, qint64 atUtcMs) {
    LinkEntry entry;
    entry.source = LinkSource::Page;
    entry.step = LinkStep::PageRefused;
    entry.atUtcMs = atUtcMs;
    entry.detail = what;
    entry.id = QStringLiteral("refused/") + what;
    return {timeline_.add(entry), false, false};
}

Reaction LinkProgress::redirected(const QString& host, qint64 atUtcMs) {
    LinkEntry entry;
    entry.source = LinkSource::Redirect;
    entry.step = LinkStep::Redirected;
    entry.atUtcMs = atUtcMs;
    entry.detail = host;
    const bool open = !isFinal(state_);
    return {timeline_.add(entry), open, open};
}

bool LinkProgress::takeEvents(const LinkTokenDetail& detail, qint64 atUtcMs) {
    bool news = false;
    for (const LinkEvent& event : detail.events) {
        const QJsonObject metadata = metadataOf(event);
        const QString state = textOf(metadata, "state");
        LinkEntry entry;
        entry.source = LinkSource::Service;
        entry.step = stepOfEvent(event.name, state);
        entry.code = state.isEmpty() ? event.name : state;
        entry.atUtcMs = event.createdAtUtcMs.value_or(atUtcMs);
        entry.id = event.xid.isEmpty()
                       ? QStringLiteral("event/%1/%2/%3").arg(event.name, state).arg(event.createdAtUtcMs.value_or(0))
                       : QStringLiteral("event/") + event.xid;
        entry.bankName = textOf(metadata, "brand_name");
        entry.accountType = textOf(metadata, "account_type");
        entry.accountNumber = textOf(metadata, "account_number");
        take(hinted_.bankName, entry.bankName);
        take(hinted_.number, entry.accountNumber);
        take(hinted_.holder, textOf(metadata, "account_holder_name"));
        take(hinted_.account.text, textOf(metadata, "bank_account_xid"));
        news = timeline_.add(entry) || news;
    }
    return news;
}

bool LinkProgress::takeVisits(const LinkTokenDetail& detail, qint64 atUtcMs) {
    const bool eventsTellOfVisits =
        std::any_of(detail.events.cbegin(), detail.events.cend(), [](const LinkEvent& event) {
            return event.name.startsWith(QLatin1String("LINK_SESSION_"), Qt::CaseInsensitive);
        });
    if (eventsTellOfVisits) return false;
    bool news = false;
    for (const LinkSession& visit : detail.sessions) {
        LinkEntry entry;
        entry.source = LinkSource::Service;
        entry.step = stepOfVisit(visit.state, visit.status);
        entry.code = visit.state.isEmpty() ? visit.status : visit.state;
        entry.id = QStringLiteral("visit/%1/%2/%3").arg(visit.xid, visit.state, visit.status);
        entry.atUtcMs = visit.finishedAtUtcMs.value_or(
            entry.step == LinkStep::VisitBegan ? visit.createdAtUtcMs.value_or(atUtcMs) : atUtcMs);
        news = timeline_.add(entry) || news;
    }
    return news;
}

LinkState LinkProgress::stateFrom(const LinkTokenDetail& detail, qint64 atUtcMs) const {
    const LinkStep success = unlinks() ? LinkStep::AccountUnlinked : LinkStep::AccountLinked;
    std::optional<LinkStep> lastOfVisit;
    qint64 lastAt = 0;
    bool revoked = is(detail.status, "revoked");
    bool expired = is(detail.status, "expired");
    for (const LinkEvent& event : detail.events) {
        const LinkStep step = stepOfEvent(event.name, textOf(metadataOf(event), "state"));
        if (step == success || step == LinkStep::VisitCompleted || step == LinkStep::Finished)
            return LinkState::Finished;
        revoked = revoked || step == LinkStep::TokenRevoked;
        expired = expired || step == LinkStep::TokenExpired;
        // Events may come in another order; of the same second the later in the list counts.
        if (stateAfter(step) && event.createdAtUtcMs.value_or(atUtcMs) >= lastAt) {
            lastOfVisit = step;
            lastAt = event.createdAtUtcMs.value_or(atUtcMs);
        }
    }
    qint64 lastVisitAt = -1;
    std::optional<LinkStep> lastVisit;
    for (const LinkSession& visit : detail.sessions) {
        const LinkStep step = stepOfVisit(visit.state, visit.status);
        if (step == LinkStep::VisitCompleted || step == LinkStep::Finished) return LinkState::Finished;
        if (visit.createdAtUtcMs.value_or(0) < lastVisitAt) continue;
        lastVisitAt = visit.createdAtUtcMs.value_or(0);
        lastVisit = step;
    }
    if (revoked) return LinkState::Revoked;
    if (expired || (detail.expiresAtUtcMs && *detail.expiresAtUtcMs <= atUtcMs)) return LinkState::Expired;
    const std::optional<LinkStep> last = lastVisit ? lastVisit : lastOfVisit;
    return last ? stateAfter(*last).value_or(LinkState::Opened) : state_;
}

Reaction LinkProgress::serviceSays(const LinkTokenDetail& detail, qint64 atUtcMs) {
    if (detail.expiresAtUtcMs) subject_.expiresAtUtcMs = detail.expiresAtUtcMs;
    Reaction reaction;
    reaction.changed = takeEvents(detail, atUtcMs);
    reaction.changed = takeVisits(detail, atUtcMs) || reaction.changed;
    if (state_ == LinkState::Revoked) return reaction;
    const LinkState said = stateFrom(detail, atUtcMs);
    if (state_ == LinkState::Finished) {
        const bool onlyListed = outcome_->by == LinkOutcome::ConfirmedBy::AccountList;
        if (said == LinkState::Finished) outcome_->by = LinkOutcome::ConfirmedBy::Service;
        reaction.changed = reaction.changed || (onlyListed && said == LinkState::Finished);
        return reaction;
    }
    // Also when the clock here said that time was up: the last answer counts.
    if (said == LinkState::Finished) {
        finish(LinkOutcome::ConfirmedBy::Service, hinted_);
        return {true, false, true};
    }
    visits_ = qMax<qint64>(detail.sessionCount, detail.sessions.size());
    reaction.changed = follow(said, visits_) || reaction.changed;
    return reaction;
}

bool LinkProgress::follow(LinkState said, qint64 visits) {
    if (isFinal(said)) return enter(said).changed;
    const bool beforeTheVisit = visitsAtOpening_ > 0 && visits <= visitsAtOpening_;
    if (said == LinkState::Created || beforeTheVisit) return false;
    const bool visitIsOver =
        said == LinkState::Cancelled || said == LinkState::VisitFailed || said == LinkState::VisitExpired;
    if (pageSaysDone_ && !visitIsOver) return false;  // the page is ahead of the service
    pageSaysDone_ = false;
    return enter(said).changed;
}

Reaction LinkProgress::serviceForgot(qint64 atUtcMs) {
    if (isFinal(state_)) return {};
    LinkEntry entry;
    entry.source = LinkSource::Service;
    entry.step = LinkStep::TokenUnknown;
    entry.code = QStringLiteral("404");
    entry.atUtcMs = atUtcMs;
    timeline_.add(entry);
    enter(LinkState::Revoked);
    return {true, false, true};
}

std::optional<Account> LinkProgress::changedAccount(const QList<Account>& accounts) const {
    const auto found = std::find_if(accounts.cbegin(), accounts.cend(), [this](const Account& row) {
        if (unlinks()) return row.account.xid == subject_.account && !isLinked(row);
        return row.account.companyXid == subject_.company && isLinked(row) && !linkedBefore_->contains(row.account.xid);
    });
    if (found == accounts.cend()) return {};
    return *found;
}

/// A new account of the company may be the work of another link, or only new to this cache; then the number tells.
bool LinkProgress::isMine(const Account& row, bool alone) const {
    if (unlinks()) return true;
    if (!hinted_.number.isEmpty()) return hinted_.number == row.account.number;
    const qint64 newestAt = qMax(row.account.createdAtUtcMs.value_or(0), row.account.updatedAtUtcMs.value_or(0));
    return alone && state_ != LinkState::Created && newestAt > subject_.createdAtUtcMs - clockDifferenceMs;
}

bool LinkProgress::learnAccount(const QList<Account>& accounts) {
    if (!outcome_ || outcome_->account.isEmpty()) return false;
    const auto known = std::find_if(accounts.cbegin(), accounts.cend(),
                                    [this](const Account& row) { return row.account.xid == outcome_->account; });
    if (known == accounts.cend()) return false;
    const LinkOutcome before = *outcome_;
    take(outcome_->bankName, known->account.bankName);
    take(outcome_->number, known->account.number);
    take(outcome_->holder, known->account.holderName);
    return before.holder != outcome_->holder || before.number != outcome_->number ||
           before.bankName != outcome_->bankName;
}

Reaction LinkProgress::accountsAre(const QList<Account>& accounts, bool alone, qint64 atUtcMs) {
    if (!linkedBefore_) linkedBefore_ = linkedIn(accounts);
    Reaction reaction;
    reaction.changed = learnAccount(accounts);
    const auto account = changedAccount(accounts);
    if (!account || !isMine(*account, alone)) return reaction;
    LinkEntry entry;
    entry.source = LinkSource::Accounts;
    entry.step = unlinks() ? LinkStep::AccountUnlinked : LinkStep::AccountLinked;
    entry.atUtcMs = atUtcMs;
    entry.id = QStringLiteral("account/") + account->account.xid.text;
    entry.bankName = account->account.bankName;
    entry.accountType = account->account.type;
    entry.accountNumber = account->account.number;
    reaction.changed = timeline_.add(entry) || reaction.changed;
    if (state_ == LinkState::Finished || state_ == LinkState::Revoked) return reaction;
    LinkOutcome outcome;
    outcome.account = account->account.xid;
    outcome.bankName = account->account.bankName;
    outcome.number = account->account.number;
    outcome.holder = account->account.holderName;
    finish(LinkOutcome::ConfirmedBy::AccountList, outcome);
    return {true, true, false};  // what the service says of it belongs into the timeline
}

void LinkProgress::finish(LinkOutcome::ConfirmedBy by, const LinkOutcome& known) {
    outcome_ = known;
    outcome_->by = by;
    state_ = LinkState::Finished;
}

Reaction LinkProgress::timeIs(qint64 nowUtcMs) {
    if (isFinal(state_) || !subject_.expiresAtUtcMs || nowUtcMs < *subject_.expiresAtUtcMs) return {};
    LinkEntry entry;
    entry.step = LinkStep::TokenExpired;
    entry.atUtcMs = *subject_.expiresAtUtcMs;
    timeline_.add(entry);
    enter(LinkState::Expired);
    return {true, true, pageSaysDone_};
}

QString LinkProgress::outcomeCode() const {
    switch (state_) {
        case LinkState::Finished:
            return unlinks() ? QStringLiteral("BANK_ACCOUNT_UNLINKED") : QStringLiteral("BANK_ACCOUNT_LINKED");
        case LinkState::Expired:
            return QStringLiteral("LINK_TOKEN_EXPIRED");
        case LinkState::Revoked:
            return QStringLiteral("LINK_TOKEN_REVOKED");
        case LinkState::Cancelled:
            return QStringLiteral("LINK_SESSION_ABANDONED");
        case LinkState::VisitFailed:
            return QStringLiteral("LINK_SESSION_FAILED");
        case LinkState::VisitExpired:
            return QStringLiteral("LINK_SESSION_EXPIRED");
        default:
            return {};
    }
}

}  // namespace bankhub
