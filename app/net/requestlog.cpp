// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/requestlog.h"

#include <QLoggingCategory>

#include "app/core/redaction.h"

namespace bankhub {

namespace {
Q_LOGGING_CATEGORY(netLog, "bankhub.net", QtWarningMsg)
}

void logRequest(const RequestRecord& record, const Result<HttpResponse>& outcome) {
    qCDebug(netLog).noquote() << requestLogLine(record, outcome);
}

QString requestLogLine(const RequestRecord& record, const Result<HttpResponse>& outcome) {
    const QString result = outcome ? QString::number(outcome->status) : errorKindName(outcome.error().kind);
    return redactSecrets(QStringLiteral("%1 %2 -> %3, %4 ms, try %5, id %6")
                             .arg(QString::fromLatin1(record.verb), record.url.path(), result)
                             .arg(record.milliseconds)
                             .arg(record.attempt)
                             .arg(record.requestId));
}

}  // namespace bankhub
