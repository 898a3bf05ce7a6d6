// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/tokenprovider.h"

#include <algorithm>

#include "app/core/privatememory.h"

namespace bankhub {

namespace {
constexpr qint64 unknownLifetimeMs = 300'000;
constexpr qint64 largestMarginMs = 60'000;

qint64 lifetimeMs(const AccessToken& token) {
    return token.lifetimeSeconds ? *token.lifetimeSeconds * 1000 : unknownLifetimeMs;
}
}  // namespace

TokenProvider::TokenProvider(Fetch fetch, const Clock& clock, QObject* parent)
    : QObject(parent), fetch_(std::move(fetch)), clock_(clock) {}

TokenProvider::~TokenProvider() {
    dropToken();
}

Pending<TokenProvider::Lease> TokenProvider::token() {
    // Once a renewal is under way everybody waits for it: the old token may be the one that is being refused.
    if (isFresh() && !waiting_) return Pending<Lease>::settled(Lease{token_->value, generation_});
    return fetchOnce();
}

Pending<TokenProvider::Lease> TokenProvider::replace(quint64 generation) {
    if (generation == generation_) dropToken();
    return token();
}

void TokenProvider::dropToken() {
    if (token_) wipe(token_->value);
    token_.reset();
}

void TokenProvider::forget() {
    dropToken();
    lastError_.reset();
    if (waiting_) {
        fetching_->cancel();
        startFetch();
    }
    Q_EMIT changed();
}

std::optional<qint64> TokenProvider::secondsLeft() const {
    if (!token_ || !token_->lifetimeSeconds) return {};
    return std::max<qint64>(0, millisecondsLeft() / 1000);
}

bool TokenProvider::hasToken() const {
    return token_.has_value();
}

bool TokenProvider::isFresh() const {
    if (!token_) return false;
    return millisecondsLeft() > std::min(largestMarginMs, lifetimeMs(*token_) / 10);
}

qint64 TokenProvider::millisecondsLeft() const {
    const qint64 age = std::max(clock_.monotonicMs() - obtainedAtMs_, clock_.nowUtcMs() - obtainedAtUtcMs_);
    return lifetimeMs(*token_) - age;
}

Pending<TokenProvider::Lease> TokenProvider::fetchOnce() {
    if (!waiting_) {
        waiting_.emplace();
        startFetch();
    }
    // Everybody gets a promise of his own, so that giving up one wait does not end the others.
    const Promise<Lease> waiter;
    waiting_->pending().finally(this, [waiter](const Result<Lease>& result) { waiter.settle(result); });
    return waiter.pending();
}

void TokenProvider::startFetch() {
    const quint64 round = ++round_;
    fetching_ = fetch_();
    fetching_->finally(this, [this, round](const Result<AccessToken>& result) {
        if (round == round_) fetched(result);
    });
}

void TokenProvider::fetched(const Result<AccessToken>& result) {
    const Promise<Lease> waiting = *waiting_;
    waiting_.reset();
    fetching_.reset();
    if (result) {
        dropToken();
        token_ = *result;
        ++generation_;
        obtainedAtMs_ = clock_.monotonicMs();
        obtainedAtUtcMs_ = clock_.nowUtcMs();
        lastError_.reset();
        waiting.settle(Lease{token_->value, generation_});
    } else {
        lastError_ = result.error();
        waiting.fail(result.error());
    }
    Q_EMIT changed();
}

}  // namespace bankhub
