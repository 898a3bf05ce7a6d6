// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace bankhub {

/// Days as the cache keeps them: counted from 1970-01-01.
inline qint64 dayNumber(QDate day) {
    return QDate(1970, 1, 1).daysTo(day);
}
inline QDate dayFromNumber(qint64 number) {
    return QDate(1970, 1, 1).addDays(number);
}

}  // namespace bankhub
