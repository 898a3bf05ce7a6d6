// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/requestpacer.h"

#include <QTimer>
#include <deque>

#include "app/net/pacerule.h"

namespace bankhub {

namespace {
/// Nobody waits in silence for longer: such a call fails as RateLimited and says when it may be made again.
constexpr qint64 longestWaitMs = 120'000;

Error pausedTooLong(qint64 pauseMs) {
    Error error = Error::make(ErrorKind::RateLimited, QStringLiteral("the service asked to pause"));
    error.retryAfterSeconds = int((pauseMs + 999) / 1000);
    error.neverSent = true;
    return error;
}
}  // namespace

class RequestPacer::Private {
public:
    Private(RequestPacer& owner, int intervalMs, int largestInFlight, const Clock& clock)
        : rule(intervalMs, largestInFlight), clock(clock) {
        timer.setSingleShot(true);
        timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&timer, &QTimer::timeout, &owner, [this] { letGo(); });
    }

    /// Lets as many requests go as may leave now, and sets the timer for the next one.
    void letGo() {
        timer.stop();
        while (std::deque<Promise<Done>>* queue = nextQueue()) {
            const qint64 now = clock.monotonicMs();
            const std::optional<qint64> wait = rule.waitMs(now);
            if (!wait) return;  // finished() comes back here
            if (*wait > 0) {
                timer.start(int(*wait));
                return;
            }
            const Promise<Done> first = queue->front();
            queue->pop_front();
            rule.granted(now);
            first.settle(Done{});
        }
    }

    void refuseAll(const Error& error) {
        for (std::deque<Promise<Done>>* queue : {&foreground, &background}) {
            for (const Promise<Done>& waiting : std::exchange(*queue, {}))
                waiting.fail(error);
        }
    }

    PaceRule rule;
    const Clock& clock;
    std::deque<Promise<Done>> foreground;
    std::deque<Promise<Done>> background;
    QTimer timer;

private:
    /// The queue whose first entry goes next; entries whose caller has given up are dropped. Null when nobody waits.
    std::deque<Promise<Done>>* nextQueue() {
        for (std::deque<Promise<Done>>* queue : {&foreground, &background}) {
            while (!queue->empty() && queue->front().isSettled())
                queue->pop_front();
            if (!queue->empty()) return queue;
        }
        return nullptr;
    }
};

RequestPacer::RequestPacer(int intervalMs, int largestInFlight, const Clock& clock, QObject* parent)
    : QObject(parent), d_(std::make_unique<Private>(*this, intervalMs, largestInFlight, clock)) {}

RequestPacer::~RequestPacer() = default;

Pending<Done> RequestPacer::waitForTurn(bool foreground) {
    if (pausedForMs() > longestWaitMs) return Pending<Done>::settled(failure(pausedTooLong(pausedForMs())));
    const Promise<Done> turn;
    (foreground ? d_->foreground : d_->background).push_back(turn);
    d_->letGo();
    return turn.pending();
}

void RequestPacer::finished() {
    d_->rule.finished();
    d_->letGo();
}

void RequestPacer::rateLimited(std::optional<int> retryAfterSeconds) {
    d_->rule.rateLimited(d_->clock.monotonicMs(), retryAfterSeconds);
    if (pausedForMs() > longestWaitMs) d_->refuseAll(pausedTooLong(pausedForMs()));
    d_->letGo();
}

void RequestPacer::answered() {
    d_->rule.answered();
}

qint64 RequestPacer::pausedForMs() const {
    return d_->rule.pausedForMs(d_->clock.monotonicMs());
}

}  // namespace bankhub
