// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/timetext.h"

#include <QCoreApplication>

#include "app/domain/vietnamtime.h"
#include "ui/format/region.h"

namespace bankhub {

namespace {
struct TimeText {
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};
constexpr qint64 secondsPerMinute = 60;
constexpr qint64 secondsPerHour = 60 * secondsPerMinute;
constexpr qint64 secondsPerDay = 24 * secondsPerHour;
}  // namespace

QString dateTimeText(qint64 utcMs) {
    return vietnamtime::toDateTime(utcMs).toString(dateForm() + QStringLiteral(" HH:mm:ss"));
}

QString minuteText(qint64 utcMs) {
    return vietnamtime::toDateTime(utcMs).toString(dateForm() + QStringLiteral(" HH:mm"));
}

QString timeOfDayText(qint64 utcMs) {
    return vietnamtime::toDateTime(utcMs).toString(QStringLiteral("HH:mm:ss"));
}

QString hourMinuteText(qint64 utcMs) {
    return vietnamtime::toDateTime(utcMs).toString(QStringLiteral("HH:mm"));
}

QString dateText(QDate day) {
    return day.toString(dateForm());
}

QString dateTimeText(const std::optional<qint64>& utcMs) {
    return utcMs ? dateTimeText(*utcMs) : QString(QChar(0x2014));
}

QString ageText(qint64 utcMs, qint64 nowUtcMs) {
    const qint64 seconds = (nowUtcMs - utcMs) / 1000;
    if (seconds < secondsPerMinute) return TimeText::tr("just now");
    if (seconds < secondsPerHour)
        return TimeText::tr("%n minute(s) ago", nullptr, static_cast<int>(seconds / secondsPerMinute));
    if (seconds < secondsPerDay)
        return TimeText::tr("%n hour(s) ago", nullptr, static_cast<int>(seconds / secondsPerHour));
    return TimeText::tr("%n day(s) ago", nullptr, static_cast<int>(seconds / secondsPerDay));
}

qint64 daysBetween(qint64 utcMs, qint64 nowUtcMs) {
    return qMax<qint64>(0, vietnamtime::dayOf(utcMs).daysTo(vietnamtime::dayOf(nowUtcMs)));
}

QString durationText(qint64 seconds) {
    if (seconds < secondsPerMinute) return TimeText::tr("%1 s").arg(seconds);
    if (seconds < secondsPerHour) return TimeText::tr("%1 min").arg(seconds / secondsPerMinute);
    return TimeText::tr("%1 h %2 min").arg(seconds / secondsPerHour).arg(seconds % secondsPerHour / secondsPerMinute);
}

}  // namespace bankhub
