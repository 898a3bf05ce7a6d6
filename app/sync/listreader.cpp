// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/listreader.h"

namespace bankhub {

ListReader::ListReader(const Patience& patience, QObject* parent) : QObject(parent), patience_(patience) {
    wait_.setSingleShot(true);
    connect(&wait_, &QTimer::timeout, this, [this] {
        Q_EMIT goingOn();
        requestPage(walk_.nextPage());
    });
}

void ListReader::start() {
    requestPage(walk_.nextPage());
}

void ListReader::stop() {
    stopped_ = true;
    wait_.stop();
    abandonRequest();
}

void ListReader::pageArrived(const PageWalk::Facts& facts) {
    if (stopped_ || outcome_) return;
    attempt_ = 0;
    proceed(walk_.accept(facts));
}

void ListReader::pageFailed(const Error& error) {
    if (stopped_ || outcome_) return;
    const bool outOfRange = error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Validation;
    if (outOfRange && walk_.nextPage() > 1) {
        attempt_ = 0;
        proceed(walk_.pastTheEnd());
        return;
    }
    if (const auto wait = patience_.waitAfter(error, ++attempt_)) {
        wait_.start(*wait);
        Q_EMIT waiting((*wait + 999) / 1000, error.kind);
        return;
    }
    finish(false, error);
}

void ListReader::fail(const Error& error) {
    wait_.stop();
    abandonRequest();
    outcome_.reset();
    if (!stopped_) finish(false, error);
}

void ListReader::proceed(PageWalk::Verdict verdict) {
    switch (verdict) {
        case PageWalk::Verdict::AskNext:
            requestPage(walk_.nextPage());
            return;
        case PageWalk::Verdict::Proved:
            finish(true, {});
            return;
        case PageWalk::Verdict::Unproved:
            finish(false, {});
            return;
    }
}

void ListReader::finish(bool proved, const std::optional<Error>& error) {
    if (outcome_) return;
    outcome_ = ListOutcome{proved, walk_.seen(), walk_.statedTotal(), walk_.unreadableCount(), error};
    if (!hasUnfinishedWork()) workFinished();
}

void ListReader::workFinished() {
    if (!outcome_ || stopped_) return;
    stopped_ = true;
    Q_EMIT finished(*outcome_);
}

}  // namespace bankhub
