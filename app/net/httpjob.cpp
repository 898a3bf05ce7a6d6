// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/httpjob.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslConfiguration>

#include "app/core/privatememory.h"
#include "app/core/redaction.h"
#include "app/net/singleusebody.h"
#include "app/net/trust.h"

namespace bankhub {

namespace {
QNetworkRequest networkRequest(const HttpRequest& request, const QSslConfiguration* trust) {
    QNetworkRequest result(request.url);
    if (trust) result.setSslConfiguration(*trust);
    for (const auto& [name, value] : request.headers)
        result.setRawHeader(name, value);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setTransferTimeout(request.timeoutMs);
    return result;
}

ErrorKind kindOf(QNetworkReply::NetworkError error) {
    switch (error) {
        case QNetworkReply::TimeoutError:
        case QNetworkReply::ProxyTimeoutError:
        case QNetworkReply::OperationCanceledError:  // how an expired transfer timeout is reported
            return ErrorKind::Timeout;
        case QNetworkReply::SslHandshakeFailedError:
            return ErrorKind::Tls;
        case QNetworkReply::UnknownContentError:  // on a success status: the answer unpacks to more than Qt accepts
            return ErrorKind::TooLarge;
        default:
            return ErrorKind::Network;
    }
}

bool endsBeforeSending(QNetworkReply::NetworkError error) {
    switch (error) {
        case QNetworkReply::ConnectionRefusedError:
        case QNetworkReply::HostNotFoundError:
        case QNetworkReply::SslHandshakeFailedError:
        case QNetworkReply::ProxyConnectionRefusedError:
        case QNetworkReply::ProxyNotFoundError:
        case QNetworkReply::ProxyAuthenticationRequiredError:
            return true;
        default:
            return false;
    }
}
}  // namespace

HttpJob::HttpJob(const HttpRequest& request, const QSslConfiguration* trust, QObject* parent)
    : QObject(parent), request_(request), trust_(trust) {
    timeLimit_.setSingleShot(true);
    connect(&timeLimit_, &QTimer::timeout, this, [this] {
        stop(Error::make(ErrorKind::Timeout, QStringLiteral("no complete answer in %1 ms").arg(request_.timeoutMs)));
    });
    connectLimit_.setSingleShot(true);
    connect(&connectLimit_, &QTimer::timeout, this, [this] {
        if (!nothingWasSent()) return;
        stop(Error::make(ErrorKind::Timeout, QStringLiteral("no connection in %1 ms").arg(request_.connectTimeoutMs)));
    });
}

HttpJob::~HttpJob() {
    // Before the body, which the reply reads.
    delete reply_.data();
    for (auto& [name, value] : request_.headers)
        if (name == "Authorization") wipe(value);
}

Pending<HttpResponse> HttpJob::start(QNetworkAccessManager& shared) {
    promise_.onCancel([job = QPointer<HttpJob>(this)] {
        if (job) job->stop(Error::make(ErrorKind::Cancelled));
    });
    // The transfer timeout starts anew with every byte and does not see a server that drips; this one does.
    timeLimit_.start(request_.timeoutMs);
    if (request_.connectTimeoutMs > 0) connectLimit_.start(request_.connectTimeoutMs);
    if (request_.verb == "POST") {
        // On a kept-alive connection that the server is just closing nobody could say whether the request arrived.
        send(*new QNetworkAccessManager(this));
    } else {
        send(shared);
    }
    watchReply();
    return promise_.pending();
}

void HttpJob::send(QNetworkAccessManager& network) {
    QNetworkRequest request = networkRequest(request_, trust_);
    if (request_.verb != "POST") {
        reply_ = network.sendCustomRequest(request, request_.verb);
        return;
    }
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setHeader(QNetworkRequest::ContentLengthHeader, request_.body.size());
    upload_ = new SingleUseBody(request_.body, this);
    reply_ = network.post(request, upload_);
}

void HttpJob::watchReply() {
    connect(reply_, &QNetworkReply::requestSent, this, [this] { requestSent_ = true; });
    connect(reply_, &QNetworkReply::readyRead, this, &HttpJob::takeBody);
    connect(reply_, &QNetworkReply::finished, this, &HttpJob::replyFinished);
    if (request_.uploadProgress)
        connect(reply_, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64 total) {
            if (total > 0) request_.uploadProgress(sent, total);
        });
    // Collected for the words only: whoever does not call ignoreSslErrors refuses the connection.
    connect(reply_, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError>& problems) { certificateProblems_ += problems; });
}

void HttpJob::takeBody() {
    if (!reply_) return;
    body_ += reply_->readAll();
    if (body_.size() > request_.largestBody)
        stop(Error::make(ErrorKind::TooLarge,
                         QStringLiteral("the answer is larger than %1 bytes").arg(request_.largestBody)));
}

void HttpJob::replyFinished() {
    takeBody();
    if (promise_.isSettled()) return;
    const int status = reply_->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = reply_->error();
    // From 201 on the numbers repeat an HTTP status of 400 and above: a complete answer, no failure of the network.
    // A body that cannot be rewound makes an error of 307 and 308 as well, although nobody asked to follow them.
    const bool answered = status >= 300 && error >= QNetworkReply::ContentAccessDenied;
    if (error != QNetworkReply::NoError && !answered) {
        settle(failure(transportError()));
    } else if (status == 0 || (status < 300 && isCut())) {
        settle(failure(ErrorKind::Network, QStringLiteral("the answer was cut short")));
    } else {
        settle(response());
    }
}

void HttpJob::stop(Error error) {
    error.neverSent = nothingWasSent();
    settle(failure(std::move(error)));
}

void HttpJob::settle(Result<HttpResponse> result) {
    timeLimit_.stop();
    connectLimit_.stop();
    if (reply_) {
        reply_->disconnect(this);
        reply_->abort();
        reply_->deleteLater();
    }
    promise_.settle(std::move(result));
    deleteLater();
}

bool HttpJob::nothingWasSent() const {
    if (requestSent_) return false;
    // A request whose body was not touched is incomplete, whatever the service got of its headers.
    if (!request_.body.isEmpty()) return !upload_ || !upload_->wasRead();
    return reply_ && endsBeforeSending(reply_->error());
}

Error HttpJob::transportError() const {
    Error error = Error::make(kindOf(reply_->error()), reply_->errorString());
    if (reply_->error() == QNetworkReply::ContentReSendError)
        error.detail = QStringLiteral("the connection was closed without an answer");
    // Qt's sentence repeats the address with its query.
    error.detail.replace(request_.url.toString(), request_.url.host());
    if (!certificateProblems_.isEmpty()) {
        error.kind = ErrorKind::Tls;
        error.detail = certificateDetail(certificateProblems_);
    } else if (error.kind == ErrorKind::Tls) {
        error.detail = handshakeDetail(error.detail);
    }
    error.detail = redactSecrets(error.detail);
    error.neverSent = nothingWasSent();
    return error;
}

bool HttpJob::isCut() const {
    // A packed answer has another length than its header says; there Qt's unpacking fails on a cut.
    if (reply_->hasRawHeader("content-encoding")) return false;
    bool known = false;
    const qint64 announced = reply_->rawHeader("content-length").toLongLong(&known);
    return known && request_.verb != "HEAD" && body_.size() < announced;
}

HttpResponse HttpJob::response() const {
    HttpResponse result;
    result.status = reply_->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    result.reason = reply_->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    result.headers = reply_->headers();
#else
    // Cookies come as one field with a line each.
    for (const auto& [name, lines] : reply_->rawHeaderPairs())
        for (const QByteArray& value : lines.split('\n'))
            result.headers.append(name, value);
#endif
    result.body = body_;
    return result;
}

}  // namespace bankhub
