// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>
#include <functional>
#include <memory>
#include <optional>

#include "app/api/endpoint.h"
#include "app/core/clock.h"
#include "app/core/pending.h"

namespace bankhub {

class HttpTransport;
class RequestPacer;
class TokenProvider;

enum class Priority { Foreground, Background };

struct CallOptions {
    Priority priority = Priority::Foreground;
    /// Made when the user confirms a write and kept in the journal; sent as Idempotency-Key. Empty for reads.
    QString idempotencyKey;
    /// Told how many bytes of the body have left; starts again with each try. For uploads; may be empty.
    std::function<void(qint64 sent, qint64 total)> uploadProgress = {};
    /// Told the HTTP status and our id of the request when the answer is a success; may be empty.
    std::function<void(int httpStatus, const QString& requestId)> accepted = {};
};

/// The one gate to the service: token, pacing, headers, time limits, retries, redacted log, error mapping, decoding.
/// Endpoint code never sees an HTTP status; callers never see a token.
/// * 401: the token is replaced once (single flight) and the call repeated once.
/// * Network failure, 429, 502, 503, 504, and an unreadable 200: repeated with full jitter, 3 tries in all, Retry-After
///   wins; only for Replay::Safe. Replay::Never becomes ResultUnknown when the answer was lost after sending, and is
///   repeated only when it surely never reached the service (429, no connection). Of a call with an idempotency key
///   the same is said when any of its tries lost its answer, whatever the last one ran into.
/// * neverSent is set when not even the token or a turn could be had.
/// * A Retry-After longer than two minutes is not waited for: RateLimited with retryAfterSeconds.
/// * Redirects are never followed.
class ApiClient : public QObject {
    Q_OBJECT
public:
    /// `tokens`, `transport`, `pacer` must outlive the client.
    ApiClient(const QUrl& serviceAddress, TokenProvider& tokens, HttpTransport& transport, RequestPacer& pacer,
              const Clock& clock, QObject* parent = nullptr);
    ~ApiClient() override;

    template <typename T>
    Pending<T> call(const Endpoint<T>& endpoint, const CallOptions& options = {}) {
        Promise<T> promise;
        const auto decoded = std::make_shared<std::optional<T>>();
        const Pending<Done> exchange = callRaw(
            {endpoint.verb, endpoint.path, endpoint.query, endpoint.body, endpoint.contentType, endpoint.replay},
            options, [decode = endpoint.decode, decoded](const QJsonValue& root) -> std::optional<Error> {
                Result<T> result = decode(root);
                if (!result) return result.error();
                *decoded = std::move(*result);
                return {};
            });
        promise.onCancel([exchange] { exchange.cancel(); });
        exchange.finally(this, [promise, decoded](const Result<Done>& done) {
            if (done)
                promise.settle(std::move(**decoded));
            else
                promise.fail(done.error());
        });
        return promise.pending();
    }

    /// Offset of the service's clock against ours in seconds, from the last Date header; nothing before the first
    /// answer.
    [[nodiscard]] std::optional<qint64> clockSkewSeconds() const;

signals:
    /// An answer of any kind came (true), or the network failed (false): for the online mark of the status bar.
    void reachable(bool answered);

private:
    struct Shape {
        Verb verb;
        QString path;
        QUrlQuery query;
        QByteArray body;
        QByteArray contentType;
        Replay replay;
    };
    /// Keeps what a 2xx answer holds, or says why it cannot be read (then a safe call is repeated).
    using Accept = std::function<std::optional<Error>(const QJsonValue& root)>;
    Pending<Done> callRaw(const Shape& shape, const CallOptions& options, Accept accept);

    class Private;
    std::unique_ptr<Private> d_;
};

}  // namespace bankhub
