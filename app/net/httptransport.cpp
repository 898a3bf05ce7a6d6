// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/httptransport.h"

#include <QNetworkAccessManager>
#include <QSysInfo>

#include "app/net/httpjob.h"

namespace bankhub {

QByteArray HttpResponse::header(const QByteArray& lowerCaseName) const {
    for (const auto& [name, value] : headers)
        if (name == lowerCaseName) return value;
    return {};
}

HttpTransport::HttpTransport(QObject* parent) : QObject(parent), network_(std::make_unique<QNetworkAccessManager>()) {}

HttpTransport::~HttpTransport() {
    // The jobs use the manager, so they go first; what still waits is told Cancelled.
    qDeleteAll(findChildren<HttpJob*>(QString(), Qt::FindDirectChildrenOnly));
}

Pending<HttpResponse> HttpTransport::send(const HttpRequest& request) {
    return (new HttpJob(request, this))->start(*network_);
}

QByteArray HttpTransport::userAgent() {
    return "BankHubConsole/" BANKHUB_VERSION " (" + QSysInfo::kernelType().toLatin1() + "; " +
           QSysInfo::currentCpuArchitecture().toLatin1() + ')';
}

}  // namespace bankhub
