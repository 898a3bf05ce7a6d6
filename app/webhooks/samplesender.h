// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPair>
#include <QUrl>
#include <optional>

#include "app/core/clock.h"
#include "app/core/error.h"
#include "app/core/pending.h"
#include "app/webhooks/sample.h"

namespace bankhub {

class HttpTransport;
struct HttpResponse;

/// One sample on its way to a receiver of the merchant. The secret stays in memory.
struct SampleRequest {
    SampleKind kind;
    QUrl address;
    QString secret;  ///< no header when empty
    QByteArray body;
    bool secretIsWrong = false;  ///< on purpose, to see whether the receiver looks at it
};

/// How sending one sample ended. Holds no secret.
struct SampleResult {
    SampleKind kind;
    QUrl address;
    qint64 startedAtUtcMs = 0;
    qint64 milliseconds = 0;
    int status = 0;  ///< 0 when no answer came; then see error
    QList<QPair<QString, QString>> headers;
    QString body;  ///< the first 16 KiB as text
    bool bodyWasCut = false;
    std::optional<Error> error;
    /// A complete answer that the service would take for delivered: any 2xx for an event; 200 or 201 with
    /// "success": true for a balance notification (contract notes, section 12).
    bool accepted = false;
    bool secretWasWrong = false;  ///< on purpose: then it should not have been accepted
};

/// Sends samples from this computer, one after the other, with the headers and time limits of the service. Follows no
/// redirect and refuses a certificate that is not trusted. No change at the service, hence no part of the journal.
class SampleSender : public QObject {
    Q_OBJECT
public:
    /// As the service waits (contract notes, section 11).
    struct Limits {
        int connectMs = 5'000;
        int totalMs = 8'000;
    };
    /// `transport` and `clock` must outlive it.
    SampleSender(HttpTransport& transport, const Clock& clock, QObject* parent = nullptr);
    void setLimits(const Limits& limits) { limits_ = limits; }

    void send(const QList<SampleRequest>& requests);
    /// Gives up what is on its way and forgets what waits.
    void stop();
    [[nodiscard]] bool isBusy() const { return sending_.has_value(); }
    [[nodiscard]] qsizetype waiting() const { return queue_.size(); }
    /// Of this session, newest first; the oldest are forgotten.
    [[nodiscard]] const QList<SampleResult>& recent() const { return recent_; }

signals:
    void changed();

private:
    void sendNext();
    void finish(const SampleRequest& request, qint64 startedMonotonicMs, qint64 startedAtUtcMs,
                const Result<HttpResponse>& answer);

    HttpTransport& transport_;
    const Clock& clock_;
    Limits limits_;
    QList<SampleRequest> queue_;
    std::optional<Pending<HttpResponse>> sending_;
    QList<SampleResult> recent_;
};

/// The same request as a command for a shell, with a placeholder for the secret.
QString asCurl(const SampleRequest& request);

}  // namespace bankhub
