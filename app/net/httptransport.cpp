// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/httptransport.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QSysInfo>
#include <algorithm>

#include "app/net/httpjob.h"
#include "app/net/trust.h"

namespace bankhub {

QByteArray HttpResponse::header(QAnyStringView name) const {
    return headers.value(name).toByteArray();
}

HttpTransport::HttpTransport(QObject* parent) : HttpTransport(QByteArray(), parent) {}

HttpTransport::HttpTransport(const QByteArray& authorityPem, QObject* parent)
    : QObject(parent), network_(std::make_unique<QNetworkAccessManager>()) {
    if (const auto trust = configurationTrusting(authorityPem)) trust_ = std::make_unique<QSslConfiguration>(*trust);
}

HttpTransport::~HttpTransport() {
    // The jobs use the manager, so they go first; what still waits is told Cancelled.
    qDeleteAll(findChildren<HttpJob*>(QString(), Qt::FindDirectChildrenOnly));
}

Pending<HttpResponse> HttpTransport::send(const HttpRequest& request) {
    HttpRequest limited = request;
    if (longestExchangeMs_ > 0) limited.timeoutMs = std::min(limited.timeoutMs, longestExchangeMs_);
    return (new HttpJob(limited, trust_.get(), this))->start(*network_);
}

QByteArray HttpTransport::userAgent() {
    return "BankHubConsole/" BANKHUB_VERSION " (" + QSysInfo::kernelType().toLatin1() + "; " +
           QSysInfo::currentCpuArchitecture().toLatin1() + ')';
}

}  // namespace bankhub
