// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/updates/updatecheck.h"

#include "app/net/httptransport.h"

namespace bankhub {

namespace {
constexpr int timeLimitMs = 30'000;
constexpr qint64 dayMs = 24 * 60 * 60 * 1000;
/// After a failure: a computer that was woken up without a network soon has one.
constexpr qint64 patienceMs = 60 * 60 * 1000;
constexpr int lookMs = 10 * 60 * 1000;

Error refusal(const HttpResponse& response) {
    const bool redirect = response.status >= 300 && response.status < 400;
    Error error = Error::make(redirect                 ? ErrorKind::Redirected
                              : response.status == 404 ? ErrorKind::NotFound
                                                       : ErrorKind::BadReply,
                              QStringLiteral("the address of the version file answered with %1").arg(response.status));
    error.httpStatus = response.status;
    return error;
}
}  // namespace

UpdateCheck::UpdateCheck(const Publisher& publisher, const QVersionNumber& running, const QString& dataDirectory,
                         HttpTransport& transport, const Clock& clock, QObject* parent)
    : QObject(parent),
      publisher_(publisher),
      running_(running),
      memory_(dataDirectory),
      transport_(transport),
      clock_(clock) {
    if (const auto known = readReleaseFile(memory_.file(), publisher_.keys)) newest_ = *known;
    connect(&timer_, &QTimer::timeout, this, &UpdateCheck::askIfDue);
}

UpdateCheck::State UpdateCheck::state() const {
    if (!publisher_.isKnown()) return State::Impossible;
    if (asking_) return State::Asking;
    if (failure_) return State::Failed;
    if (newerRelease()) return State::Available;
    return newest_ ? State::Current : State::NotAsked;
}

std::optional<Release> UpdateCheck::newerRelease() const {
    if (!newest_ || newest_->version <= running_) return {};
    return newest_;
}

std::optional<Release> UpdateCheck::releaseToTell() const {
    const auto release = newerRelease();
    if (release && release->version.toString() == memory_.dismissedVersion()) return {};
    return release;
}

void UpdateCheck::setAutomatic(bool automatic) {
    automatic_ = automatic;
    if (!automatic) {
        timer_.stop();
        return;
    }
    timer_.start(lookMs);
    askIfDue();
}

bool UpdateCheck::isDue() const {
    if (failedMonotonicMs_) return clock_.monotonicMs() - *failedMonotonicMs_ >= patienceMs;
    const qint64 age = clock_.nowUtcMs() - memory_.answeredUtcMs();
    // Below zero when the clock of this computer was wrong at that time.
    return age >= dayMs || age < 0;
}

void UpdateCheck::askIfDue() {
    if (automatic_ && isDue()) ask();
}

void UpdateCheck::ask() {
    if (asking_ || !publisher_.isKnown()) return;
    asking_ = true;
    HttpRequest request;
    request.verb = "GET";
    request.url = publisher_.address;
    request.headers = {{"User-Agent", HttpTransport::userAgent()}};
    request.timeoutMs = timeLimitMs;
    request.largestBody = largestReleaseFile;
    transport_.send(request).finally(this, [this](const Result<HttpResponse>& response) { take(response); });
    Q_EMIT changed();
}

void UpdateCheck::take(const Result<HttpResponse>& response) {
    asking_ = false;
    failure_ = read(response);
    failedMonotonicMs_.reset();
    if (failure_)
        failedMonotonicMs_ = clock_.monotonicMs();
    else
        memory_.setAnsweredUtcMs(clock_.nowUtcMs());
    Q_EMIT changed();
}

std::optional<UpdateFailure> UpdateCheck::read(const Result<HttpResponse>& response) {
    if (!response) return UpdateFailure{response.error(), {}};
    if (response->status != 200) return UpdateFailure{refusal(*response), {}};
    const auto release = readReleaseFile(response->body, publisher_.keys);
    if (!release) return UpdateFailure{{}, release.error()};
    // Whoever sits on the way could hide a new version by showing an old announcement, which is still signed.
    if (newest_ && release->publishedUtcMs < newest_->publishedUtcMs)
        return UpdateFailure{{}, ReleaseFileProblem::OlderThanKnown};
    newest_ = *release;
    memory_.setFile(response->body);
    return {};
}

void UpdateCheck::dismiss() {
    const auto release = newerRelease();
    if (!release) return;
    memory_.setDismissedVersion(release->version.toString());
    Q_EMIT changed();
}

}  // namespace bankhub
