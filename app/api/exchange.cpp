// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/exchange.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QUuid>

#include "app/api/errordecoder.h"
#include "app/api/jsonfields.h"
#include "app/core/privatememory.h"
#include "app/net/requestlog.h"
#include "app/net/requestpacer.h"

namespace bankhub::api {

namespace {
constexpr int unauthorized = 401;
constexpr int tooManyRequests = 429;

bool isNetworkFailure(ErrorKind kind) {
    return kind == ErrorKind::Network || kind == ErrorKind::Timeout || kind == ErrorKind::Tls;
}
}  // namespace

Exchange::Exchange(const ExchangePlan& plan, const ExchangePartners& partners, QObject* parent)
    : QObject(parent), plan_(plan), partners_(partners) {
    retryTimer_.setSingleShot(true);
    connect(&retryTimer_, &QTimer::timeout, this, &Exchange::askForToken);
}

Exchange::~Exchange() {
    if (!ended_) giveBack();
    for (auto& [name, value] : plan_.headers)
        if (name == "Authorization") wipe(value);
    wipe(lease_.value);
}

Pending<Done> Exchange::start() {
    promise_.onCancel([exchange = QPointer<Exchange>(this)] {
        if (exchange) exchange->conclude(failure(ErrorKind::Cancelled));
    });
    askForToken();
    return promise_.pending();
}

void Exchange::askForToken() {
    if (!partners_.tokens) {
        askForTurn();
        return;
    }
    tokenWait_ = tokenRefused_ ? partners_.tokens->replace(lease_.generation) : partners_.tokens->token();
    tokenWait_->then(
        this,
        [this](const TokenProvider::Lease& lease) {
            lease_ = lease;
            tokenRefused_ = false;
            if (!ended_) askForTurn();
        },
        [this](const Error& error) {
            if (ended_) return;
            // The token has its own retries; another round of them would only lengthen the wait.
            if (isNetworkFailure(error.kind)) Q_EMIT networkFailed();
            conclude(failure(error));
        });
}

void Exchange::askForTurn() {
    if (!partners_.pacer) {
        sendRequest();
        return;
    }
    turnWait_ = partners_.pacer->waitForTurn(plan_.foreground);
    // The pacer is the context, not this: a turn that is granted to a call which has just been given up must be
    // returned.
    RequestPacer* pacer = partners_.pacer;
    turnWait_->finally(pacer, [pacer, exchange = QPointer<Exchange>(this)](const Result<Done>& turn) {
        const bool wanted = exchange && !exchange->ended_;
        if (turn && !wanted)
            pacer->finished();
        else if (turn)
            exchange->sendRequest();
        else if (wanted)
            exchange->conclude(failure(turn.error()));
    });
}

void Exchange::sendRequest() {
    const HttpRequest request = nextRequest();
    stopwatch_.start();
    requestLeft_ = true;
    transfer_ = partners_.transport.send(request);
    const RequestRecord record{request.verb, request.url, attempt_, 0, requestId_};
    transfer_->finally(this, [this, record](const Result<HttpResponse>& outcome) {
        if (ended_) return;  // giveBack() has returned the turn
        transfer_.reset();
        RequestRecord finished = record;
        finished.milliseconds = stopwatch_.elapsed();
        logRequest(finished, outcome);
        if (partners_.pacer) partners_.pacer->finished();
        if (outcome) {
            Q_EMIT answered(outcome->header("date"));
            answerArrived(*outcome);
        } else {
            if (isNetworkFailure(outcome.error().kind)) Q_EMIT networkFailed();
            tryFailed(outcome.error());
        }
    });
}

HttpRequest Exchange::nextRequest() {
    requestId_ = QUuid::createUuid().toString(QUuid::WithoutBraces);
    HttpRequest request;
    request.verb = plan_.verb;
    request.url = plan_.url;
    request.body = plan_.body;
    request.uploadProgress = plan_.uploadProgress;
    request.headers = {{"Accept", "application/json"},
                       {"User-Agent", HttpTransport::userAgent()},
                       {"Client-Message-Id", requestId_.toLatin1()}};
    if (partners_.tokens) {
        QByteArray token = lease_.value.toUtf8();
        request.headers.append({"Authorization", "Bearer " + token});
        wipe(token);
    }
    if (!plan_.body.isEmpty()) request.headers.append({"Content-Type", plan_.contentType});
    request.headers += plan_.headers;
    return request;
}

void Exchange::answerArrived(const HttpResponse& response) {
    if (response.status == unauthorized && partners_.tokens && !tokenReplaced_) {
        replaceToken();
        return;
    }
    std::optional<Error> problem = problemWith(response);
    if (partners_.pacer) {
        if (response.status == tooManyRequests)
            partners_.pacer->rateLimited(problem ? problem->retryAfterSeconds : std::nullopt);
        else
            partners_.pacer->answered();
    }
    if (problem) {
        tryFailed(*problem);
        return;
    }
    if (plan_.accepted) plan_.accepted(response.status, requestId_);
    conclude(Done{});
}

std::optional<Error> Exchange::problemWith(const HttpResponse& response) const {
    if (response.status < 200 || response.status >= 300) return decodeError(response, partners_.clock.nowUtcMs());
    if (std::optional<Error> page = decodeBlockPage(response)) return page;
    const Result<QJsonValue> root = json::parse(response.body);
    std::optional<Error> problem = root ? plan_.accept(*root) : root.error();
    if (problem) problem->httpStatus = response.status;
    return problem;
}

void Exchange::replaceToken() {
    // The service refused the call, so it did not happen: repeating it is safe for every call.
    if (partners_.pacer) partners_.pacer->answered();
    tokenReplaced_ = true;
    requestLeft_ = false;
    tokenRefused_ = true;
    askForToken();
}

void Exchange::tryFailed(const Error& error) {
    const auto wait =
        retries_.waitAfter(attempt_, error, plan_.safeToRepeat, QRandomGenerator::global()->generateDouble());
    if (wait) {
        earlierTryOpen_ = earlierTryOpen_ || (plan_.changesSomething && mayHaveBeenCarriedOut(error));
        waitAndRepeat(*wait);
    } else {
        conclude(failure(asResultUnknown(error)));
    }
}

void Exchange::waitAndRepeat(int milliseconds) {
    ++attempt_;
    requestLeft_ = false;
    retryTimer_.start(milliseconds);
}

Error Exchange::asResultUnknown(Error error) const {
    const bool isOpen = mayHaveBeenCarriedOut(error);
    if (error.kind == ErrorKind::ResultUnknown || !((!plan_.safeToRepeat && isOpen) || (earlierTryOpen_ && !isOpen)))
        return error;
    error.detail = errorKindName(error.kind) + QStringLiteral(": ") + error.detail;
    error.kind = ErrorKind::ResultUnknown;
    error.neverSent = false;
    return error;
}

Error Exchange::withItsPast(Error error) const {
    if (error.requestId.isEmpty()) error.requestId = requestId_;
    // What failed was getting a token or a turn.
    if (!requestLeft_ && error.kind != ErrorKind::ResultUnknown) error.neverSent = true;
    return earlierTryOpen_ ? asResultUnknown(error) : error;
}

void Exchange::giveBack() {
    ended_ = true;
    retryTimer_.stop();
    if (tokenWait_) tokenWait_->cancel();
    if (turnWait_) turnWait_->cancel();
    if (!transfer_) return;
    transfer_->cancel();
    transfer_.reset();
    if (partners_.pacer) partners_.pacer->finished();
}

void Exchange::conclude(const Result<Done>& result) {
    if (ended_) return;
    giveBack();
    if (result) {
        promise_.settle(result);
    } else {
        promise_.fail(withItsPast(result.error()));
    }
    deleteLater();
}

}  // namespace bankhub::api
