// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/samplesender.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "app/core/shellquoting.h"
#include "app/net/httptransport.h"

namespace bankhub {

namespace {
constexpr qint64 largestAnswer = 1024 * 1024;
constexpr qsizetype largestShownBody = 16 * 1024;
constexpr qsizetype largestShownHeader = 300;
constexpr qsizetype remembered = 40;

QPair<QByteArray, QByteArray> secretHeader(SampleChannel channel, const QByteArray& secret) {
    if (channel == SampleChannel::Balance) return {"Authorization", "Apikey " + secret};
    return {"X-Secret-Key", secret};
}

bool isAccepted(SampleChannel channel, const HttpResponse& answer) {
    if (channel == SampleChannel::Event) return answer.status >= 200 && answer.status < 300;
    return (answer.status == 200 || answer.status == 201) &&
           QJsonDocument::fromJson(answer.body).object().value(QLatin1String("success")) == true;
}
}  // namespace

SampleSender::SampleSender(HttpTransport& transport, const Clock& clock, QObject* parent)
    : QObject(parent), transport_(transport), clock_(clock) {}

void SampleSender::send(const QList<SampleRequest>& requests) {
    queue_ += requests;
    if (!sending_)
        sendNext();
    else
        Q_EMIT changed();
}

void SampleSender::stop() {
    queue_.clear();
    if (sending_) sending_->cancel();
    Q_EMIT changed();
}

void SampleSender::sendNext() {
    if (!queue_.isEmpty()) {
        const SampleRequest sample = queue_.takeFirst();
        HttpRequest request;
        request.verb = "POST";
        request.url = sample.address;
        request.headers = {{"Content-Type", "application/json"}, {"User-Agent", HttpTransport::userAgent()}};
        if (!sample.secret.isEmpty()) request.headers << secretHeader(sample.kind.channel, sample.secret.toUtf8());
        request.body = sample.body;
        request.connectTimeoutMs = limits_.connectMs;
        request.timeoutMs = limits_.totalMs;
        request.largestBody = largestAnswer;
        sending_ = transport_.send(request);
        sending_->finally(this, [this, sample, steady = clock_.monotonicMs(), wall = clock_.nowUtcMs()](
                                    const Result<HttpResponse>& answer) { finish(sample, steady, wall, answer); });
    }
    Q_EMIT changed();
}

void SampleSender::finish(const SampleRequest& request, qint64 startedMonotonicMs, qint64 startedAtUtcMs,
                          const Result<HttpResponse>& answer) {
    SampleResult result;
    result.kind = request.kind;
    result.address = request.address;
    result.secretWasWrong = request.secretIsWrong;
    result.startedAtUtcMs = startedAtUtcMs;
    result.milliseconds = clock_.monotonicMs() - startedMonotonicMs;
    if (answer) {
        result.status = answer->status;
        for (qsizetype index = 0; index < answer->headers.size(); ++index) {
            const QByteArrayView value = answer->headers.valueAt(index);
            result.headers.append({QString(answer->headers.nameAt(index)),
                                   QString::fromUtf8(value.first(std::min(value.size(), largestShownHeader)))});
        }
        result.body = QString::fromUtf8(answer->body.left(largestShownBody));
        result.bodyWasCut = answer->body.size() > largestShownBody;
        result.accepted = isAccepted(request.kind.channel, *answer);
        // A receiver that echoes what it got would otherwise put the secret on the screen.
        if (!request.secret.isEmpty()) {
            result.body.replace(request.secret, QStringLiteral("***"));
            for (auto& header : result.headers)
                header.second.replace(request.secret, QStringLiteral("***"));
        }
    } else {
        result.error = answer.error();
    }
    recent_.prepend(result);
    while (recent_.size() > remembered)
        recent_.removeLast();
    sending_.reset();
    sendNext();
}

QString asCurl(const SampleRequest& request) {
    QStringList parts{QStringLiteral("curl --request POST"),
                      shellQuoted(QString::fromLatin1(request.address.toEncoded())),
                      QStringLiteral("--header 'Content-Type: application/json'")};
    if (!request.secret.isEmpty()) {
        const auto header = secretHeader(request.kind.channel, QByteArrayLiteral("SECRET_KEY_HERE"));
        parts << QStringLiteral("--header ") + shellQuoted(QString::fromLatin1(header.first + ": " + header.second));
    }
    parts << QStringLiteral("--data-raw ") + shellQuoted(QString::fromUtf8(request.body).trimmed());
    return parts.join(QStringLiteral(" \\\n  "));
}

}  // namespace bankhub
