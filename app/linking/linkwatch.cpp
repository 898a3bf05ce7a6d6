// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linking/linkwatch.h"

#include <algorithm>

#include "app/api/apiclient.h"
#include "app/api/linktokenapi.h"
#include "app/linking/linkorigin.h"

namespace bankhub {

LinkWatch::LinkWatch(const LinkSubject& subject, const CreatedLinkToken& token, const QUrl& redirectAddress,
                     const std::optional<QList<Store::CachedBankAccount>>& before, ApiClient& api, const Clock& clock,
                     std::function<void()> refreshAccounts, const LinkPace& pace, QObject* parent)
    : QObject(parent),
      progress_(subject, before),
      token_(token),
      pageOrigin_(originOf(token.hostedPage)),
      redirectAddress_(redirectAddress),
      api_(api),
      clock_(clock),
      refreshAccounts_(std::move(refreshAccounts)),
      pace_(pace),
      accountsAskedMs_(clock.monotonicMs()),
      lastNewsMs_(clock.monotonicMs()) {
    next_.setSingleShot(true);
    expiry_.setSingleShot(true);
    connect(&next_, &QTimer::timeout, this, &LinkWatch::ask);
    connect(&expiry_, &QTimer::timeout, this, [this] {
        apply([this] { return progress_.timeIs(serviceNowUtcMs()); });
        scheduleExpiry();
    });
    schedule();
    scheduleExpiry();
}

LinkWatch::~LinkWatch() {
    if (asking_) asking_->cancel();
}

template <typename Input>
void LinkWatch::apply(const Input& input) {
    const LinkState before = progress_.state();
    react(input(), before);
}

std::optional<qint64> LinkWatch::secondsLeft() const {
    const auto expires = progress_.subject().expiresAtUtcMs;
    if (!expires) return {};
    return qMax<qint64>(0, (*expires - serviceNowUtcMs() + 999) / 1000);
}

qint64 LinkWatch::serviceNowUtcMs() const {
    // Differences of a second or two are the resolution of the Date header, not of the clocks.
    const qint64 skew = api_.clockSkewSeconds().value_or(0);
    return clock_.nowUtcMs() + (qAbs(skew) > 2 ? skew * 1000 : 0);
}

void LinkWatch::note(LinkStep step) {
    apply([&] { return progress_.done(step, clock_.nowUtcMs()); });
}

void LinkWatch::takeMessage(const QString& origin, const QJsonObject& message) {
    apply([&] {
        return isLinkOrigin(origin, pageOrigin_) ? progress_.pageMessage(message, clock_.nowUtcMs())
                                                 : progress_.foreignMessage(origin, clock_.nowUtcMs());
    });
}

void LinkWatch::takeRedirect(const QUrl& address) {
    apply([&] { return progress_.redirected(address.host(), clock_.nowUtcMs()); });
}

void LinkWatch::takeRefusal(const QString& what) {
    apply([&] { return progress_.pageRefused(what, clock_.nowUtcMs()); });
}

void LinkWatch::takeAccounts(const QList<Store::CachedBankAccount>& accounts, bool alone) {
    apply([&] { return progress_.accountsAre(accounts, alone, clock_.nowUtcMs()); });
}

void LinkWatch::react(const LinkProgress::Reaction& reaction, LinkState before) {
    if (reaction.refreshAccounts) {
        accountsAskedMs_ = clock_.monotonicMs();
        refreshAccounts_();
    }
    if (reaction.askNow) ask();
    const bool other = progress_.state() != before;
    if (reaction.changed || other) lastNewsMs_ = clock_.monotonicMs();
    // An expired link is asked about once more: it may have been used in its last second.
    if (isFinal(progress_.state()) && !reaction.askNow && !asking_) forgetSecret();
    if (other && !asking_) schedule();
    if (reaction.changed || other) Q_EMIT changed();
    if (other) Q_EMIT stateChanged();
}

void LinkWatch::ask() {
    if (token_.linkToken.isEmpty()) return;
    if (asking_) {
        askAgain_ = true;  // the running question may have passed what is to be asked about
        return;
    }
    next_.stop();
    asking_ = api_.call(api::linkTokenDetail(token_.linkToken), {Priority::Background, {}});
    asking_->then(
        this, [this](const LinkTokenDetail& detail) { took(detail); }, [this](const Error& error) { failed(error); });
}

Pending<LinkTokenDetail> LinkWatch::readDetail() const {
    if (token_.linkToken.isEmpty())
        return Pending<LinkTokenDetail>::settled(failure(ErrorKind::NotConfigured, QStringLiteral("link_token")));
    return api_.call(api::linkTokenDetail(token_.linkToken));
}

void LinkWatch::took(const LinkTokenDetail& detail) {
    asking_.reset();
    failures_ = 0;
    const bool hadError = lastError_.has_value();
    lastError_.reset();
    lastAnswerUtcMs_ = clock_.nowUtcMs();
    const bool again = std::exchange(askAgain_, false);
    apply([&] { return progress_.serviceSays(detail, serviceNowUtcMs()); });
    scheduleExpiry();
    if (hadError) Q_EMIT changed();
    if (again && !isFinal(progress_.state()))
        ask();
    else
        schedule();
}

void LinkWatch::failed(const Error& error) {
    asking_.reset();
    askAgain_ = false;
    if (error.kind == ErrorKind::NotFound) {
        lastAnswerUtcMs_ = clock_.nowUtcMs();
        lastError_.reset();
        apply([&] { return progress_.serviceForgot(clock_.nowUtcMs()); });
        return;
    }
    ++failures_;
    lastError_ = error;
    if (isFinal(progress_.state()) && failures_ > 2) forgetSecret();
    schedule();
    Q_EMIT changed();
}

bool LinkWatch::somebodyIsAtThePage() const {
    const LinkState state = progress_.state();
    return state == LinkState::Opened || state == LinkState::InProgress || state == LinkState::Confirming;
}

int LinkWatch::waitMs() const {
    // A link that nobody opens for hours must not take requests from the synchronisation.
    const qint64 quietMs = clock_.monotonicMs() - lastNewsMs_;
    const int idle = static_cast<int>(qMin<qint64>(pace_.idleMs + quietMs / 8, qMax(pace_.idleMs, pace_.longestMs)));
    const int usual = somebodyIsAtThePage() ? pace_.busyMs : idle;
    int wait = usual;
    for (int failure = 0; failure < failures_ && wait < pace_.longestMs; ++failure)
        wait *= 2;
    wait = qMax(usual, qMin(wait, pace_.longestMs));
    if (lastError_ && lastError_->retryAfterSeconds) wait = qMax(wait, *lastError_->retryAfterSeconds * 1000);
    return wait;
}

void LinkWatch::schedule() {
    if (token_.linkToken.isEmpty() || asking_) return;
    // Services that tell nothing through get still show a new account in the list.
    if (somebodyIsAtThePage() && clock_.monotonicMs() - accountsAskedMs_ >= pace_.accountsMs) {
        accountsAskedMs_ = clock_.monotonicMs();
        refreshAccounts_();
    }
    next_.start(waitMs());
}

void LinkWatch::scheduleExpiry() {
    const auto left = secondsLeft();
    if (!left || isFinal(progress_.state())) {
        expiry_.stop();
        return;
    }
    // The computer may sleep and the clock may be set: look again at least once a minute.
    constexpr qint64 longest = 60;
    expiry_.start(static_cast<int>(std::clamp<qint64>(*left, 1, longest)) * 1000);
}

void LinkWatch::forgetSecret() {
    token_.linkToken.fill(QLatin1Char('0'));
    token_ = {};
    redirectAddress_.clear();
    next_.stop();
    expiry_.stop();
}

}  // namespace bankhub
