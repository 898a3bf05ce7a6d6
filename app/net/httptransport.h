// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPair>
#include <QUrl>
#include <functional>
#include <memory>
#include <optional>

#include "app/core/pending.h"
#include "app/net/httpheaders.h"

class QNetworkAccessManager;
class QSslConfiguration;

namespace bankhub {

struct HttpRequest {
    QByteArray verb;  ///< "GET" or "POST"
    QUrl url;
    /// Sent as they are spelled here, which some receivers of webhooks depend on and HttpHeaders does not keep.
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    int timeoutMs = 30'000;    ///< for the whole exchange
    int connectTimeoutMs = 0;  ///< until the request begins to leave this computer; 0 = no limit of its own
    qint64 largestBody = 16 * 1024 * 1024;  ///< a larger answer is cut off: TooLarge
    /// Told how much of the body has left, now and then (at most ten times a second); may be empty.
    std::function<void(qint64 sent, qint64 total)> uploadProgress = {};
};

/// A complete answer of any status. Failures before that are Errors: Network, Timeout, Tls, TooLarge, Cancelled, with
/// Error::neverSent when nothing of the request can have reached the service.
/// Beware: Qt 6.4 now and then takes a chunked or packed answer that was cut for complete, and nothing in its interface
/// tells. Whoever reads the body must be able to notice, as a JSON reader does.
struct HttpResponse {
    int status = 0;
    HttpHeaders headers;
    QByteArray body;
    QByteArray reason;  ///< the words after the status; empty over HTTP/2
    /// The first of this name; empty when there is none.
    [[nodiscard]] QByteArray header(QAnyStringView name) const;
};

/// QNetworkAccessManager with its traps closed: no redirect is followed, no POST is ever sent twice by itself (the body
/// is a sequential device that cannot be rewound, and each has a connection of its own), a time limit on everything,
/// certificate errors are fatal, cookies and cache off, the system's proxy.
class HttpTransport : public QObject {
    Q_OBJECT
public:
    explicit HttpTransport(QObject* parent = nullptr);
    /// Trusts one more authority (Profile::companyAuthority) in every connection it makes; empty for none.
    explicit HttpTransport(const QByteArray& authorityPem, QObject* parent = nullptr);
    ~HttpTransport() override;
    Pending<HttpResponse> send(const HttpRequest& request);
    /// No exchange may take longer, whatever its request allows; 0 = as the requests say.
    void limitEveryExchange(int milliseconds) { longestExchangeMs_ = milliseconds; }

    /// The User-Agent sent with every request (the edge blocks library defaults; contract notes, section 1).
    static QByteArray userAgent();

private:
    std::unique_ptr<QNetworkAccessManager> network_;
    int longestExchangeMs_ = 0;
    std::unique_ptr<QSslConfiguration> trust_;  ///< none: what the computer trusts
};

}  // namespace bankhub
