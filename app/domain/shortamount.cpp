// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/shortamount.h"

#include <limits>

namespace bankhub {

namespace {

constexpr qint64 million = 1'000'000;
constexpr qint64 billion = 1'000 * million;

QString grouped(qint64 number) {
    QString digits = QString::number(number);
    for (qsizetype position = digits.size() - 3; position > 0; position -= 3)
        digits.insert(position, QLatin1Char('.'));
    return digits;
}

/// Rounds half up; `step` is even.
qint64 steps(qint64 amount, qint64 step) {
    return amount / step + (amount % step >= step / 2 ? 1 : 0);
}

/// `amount` in this unit with three significant digits, without zeros at the end of the decimals.
QString digitsIn(qint64 amount, qint64 unit) {
    qint64 step = unit / 100;  // two decimals
    while (step < unit && steps(amount, step) >= 1000)
        step *= 10;
    const qint64 scale = unit / step;
    const qint64 count = steps(amount, step);
    QString fraction = QString::number(count % scale + scale).mid(1);
    while (fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    const QString whole = grouped(count / scale);
    return fraction.isEmpty() ? whole : whole + QLatin1Char(',') + fraction;
}

}  // namespace

ShortAmount shortAmount(Dong amount) {
    // The smallest number has no positive counterpart.
    const qint64 size =
        amount == std::numeric_limits<qint64>::min() ? std::numeric_limits<qint64>::max() : qAbs(amount);
    if (size < million) return {grouped(size), ShortAmount::Unit::One};
    // What would be rounded to a thousand millions is a billion.
    const bool roundsToBillion = size >= billion - million / 2;
    return roundsToBillion ? ShortAmount{digitsIn(size, billion), ShortAmount::Unit::Billion}
                           : ShortAmount{digitsIn(size, million), ShortAmount::Unit::Million};
}

}  // namespace bankhub
