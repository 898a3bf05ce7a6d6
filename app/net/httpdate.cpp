// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/httpdate.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>
#include <algorithm>
#include <limits>

namespace bankhub {

std::optional<qint64> parseHttpDate(const QByteArray& text) {
    const QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid()) return {};
    return QDateTime(date.date(), date.time(), QTimeZone::utc()).toMSecsSinceEpoch();
}

std::optional<int> parseRetryAfter(const QByteArray& text, qint64 serverNowUtcMs) {
    constexpr qint64 largest = std::numeric_limits<int>::max();
    bool isNumber = false;
    qint64 seconds = text.trimmed().toLongLong(&isNumber);
    if (!isNumber) {
        const std::optional<qint64> date = parseHttpDate(text);
        if (!date) return {};
        seconds = std::max<qint64>(0, (*date - serverNowUtcMs + 999) / 1000);
    }
    if (seconds < 0) return {};
    return int(std::min(seconds, largest));
}

}  // namespace bankhub
