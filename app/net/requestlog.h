// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include "app/core/result.h"
#include "app/net/httptransport.h"

namespace bankhub {

/// What the log says of one try of one call.
struct RequestRecord {
    QByteArray verb;
    QUrl url;
    int attempt = 1;
    qint64 milliseconds = 0;
    QString requestId;
};

/// One line in the logging category "bankhub.net": verb, path, status or failure, time, try, request id. No query (it
/// holds names and account numbers that people searched for), no header, no body.
void logRequest(const RequestRecord& record, const Result<HttpResponse>& outcome);

/// The text of that line.
QString requestLogLine(const RequestRecord& record, const Result<HttpResponse>& outcome);

}  // namespace bankhub
