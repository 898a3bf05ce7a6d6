// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonValue>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <functional>
#include <optional>

#include "app/auth/tokenprovider.h"
#include "app/core/clock.h"
#include "app/core/pending.h"
#include "app/net/httptransport.h"
#include "app/net/retrypolicy.h"

namespace bankhub {

class RequestPacer;

namespace api {

/// One call as it goes over the wire, before token and tracing headers.
struct ExchangePlan {
    QByteArray verb;
    QUrl url;
    QByteArray body;
    QByteArray contentType;
    QList<QPair<QByteArray, QByteArray>> headers;
    bool safeToRepeat = true;
    /// After a try that may have been carried out, a later try that fails proves nothing: ResultUnknown.
    bool changesSomething = false;
    bool foreground = true;
    std::function<void(qint64 sent, qint64 total)> uploadProgress;  ///< starts again with each try; may be empty
    std::function<void(int httpStatus, const QString& requestId)> accepted;  ///< of a success; may be empty
    /// Keeps what a 2xx answer holds, or says why it cannot be read.
    std::function<std::optional<Error>(const QJsonValue& root)> accept;
};

/// Who an exchange works with; all must outlive it.
struct ExchangePartners {
    HttpTransport& transport;
    const Clock& clock;
    TokenProvider* tokens = nullptr;  ///< none: the call carries no bearer token
    RequestPacer* pacer = nullptr;    ///< none: the call leaves at once
};

/// Carries one call through all its tries: token, turn, request, answer, and again when that is allowed.
/// Deletes itself when it has settled.
class Exchange final : public QObject {
    Q_OBJECT
public:
    Exchange(const ExchangePlan& plan, const ExchangePartners& partners, QObject* parent);
    ~Exchange() override;
    Pending<Done> start();

signals:
    /// A try ended with an answer (its Date header, may be empty) or because the network failed.
    void answered(const QByteArray& date);
    void networkFailed();

private:
    void askForToken();
    void askForTurn();
    void sendRequest();
    void answerArrived(const HttpResponse& response);
    void tryFailed(const Error& error);
    void replaceToken();
    void waitAndRepeat(int milliseconds);
    [[nodiscard]] HttpRequest nextRequest();
    [[nodiscard]] std::optional<Error> problemWith(const HttpResponse& response) const;
    [[nodiscard]] Error asResultUnknown(Error error) const;
    [[nodiscard]] Error withItsPast(Error error) const;
    /// Stops whatever is under way and returns the turn of an open request.
    void giveBack();
    void conclude(const Result<Done>& result);

    ExchangePlan plan_;
    ExchangePartners partners_;
    RetryPolicy retries_;
    Promise<Done> promise_;
    QTimer retryTimer_;
    QElapsedTimer stopwatch_;
    int attempt_ = 1;
    bool tokenRefused_ = false;    ///< the last answer was 401; the next token must be another one
    bool tokenReplaced_ = false;   ///< done once a call: the second 401 is the answer
    bool requestLeft_ = false;     ///< in this try, and was not refused for its token
    bool earlierTryOpen_ = false;  ///< an earlier try may have been carried out
    bool ended_ = false;
    TokenProvider::Lease lease_;
    QString requestId_;
    std::optional<Pending<TokenProvider::Lease>> tokenWait_;
    std::optional<Pending<Done>> turnWait_;
    std::optional<Pending<HttpResponse>> transfer_;
};

}  // namespace api
}  // namespace bankhub
