// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/vietnamtime.h"

#include <QTimeZone>

namespace bankhub::vietnamtime {

namespace {
std::optional<qint64> parseUnixTime(const QString& text) {
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number <= 0) return {};
    // Seconds have 10 digits from 2001 to 2286, milliseconds have 13.
    return text.size() <= 11 ? number * 1000 : number;
}

bool hasZone(const QString& text) {
    return text.endsWith(QLatin1Char('Z'), Qt::CaseInsensitive) || text.indexOf(QLatin1Char('+'), 10) > 0 ||
           text.indexOf(QLatin1Char('-'), 10) > 0;
}

QDateTime inVietnam(QDate day, QTime time) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QDateTime(day, time, QTimeZone::fromSecondsAheadOfUtc(offsetSeconds));
#else
    // The way by QTimeZone is several times slower there.
    return QDateTime(day, time, Qt::OffsetFromUTC, offsetSeconds);
#endif
}
}  // namespace

std::optional<qint64> parse(const QString& text) {
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) return {};
    if (!trimmed.contains(QLatin1Char('-'))) return parseUnixTime(trimmed);
    QString iso = trimmed;
    if (iso.size() > 10 && iso.at(10) == QLatin1Char(' ')) iso[10] = QLatin1Char('T');
    // Never as a time of this computer, whose clock may skip it when summer time begins.
    if (iso.size() == 10) iso += QLatin1String("T00:00:00");
    if (!hasZone(iso)) iso += QLatin1String("+07:00");
    const QDateTime parsed = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!parsed.isValid() || parsed.date().year() < 1970) return {};
    return parsed.toMSecsSinceEpoch();
}

QDateTime toDateTime(qint64 utcMs) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QDateTime::fromMSecsSinceEpoch(utcMs, QTimeZone::fromSecondsAheadOfUtc(offsetSeconds));
#else
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::OffsetFromUTC, offsetSeconds);
#endif
}

QString toContractText(qint64 utcMs) {
    return toDateTime(utcMs).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QDate dayOf(qint64 utcMs) {
    return toDateTime(utcMs).date();
}

qint64 startOfDay(QDate day) {
    return inVietnam(day, QTime(0, 0)).toMSecsSinceEpoch();
}

qint64 endOfDay(QDate day) {
    return startOfDay(day.addDays(1)) - 1;
}

QString toContractText(QDate day) {
    return day.toString(QStringLiteral("yyyy-MM-dd"));
}

}  // namespace bankhub::vietnamtime
