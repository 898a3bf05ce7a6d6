// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/moneytext.h"

#include "ui/format/privacy.h"

namespace bankhub {

namespace {
constexpr QChar minus(0x2212);

/// Works on the digits, so that the smallest 64-bit number needs no special case.
QString grouped(qint64 number) {
    QString digits = QString::number(number);
    const bool negative = digits.startsWith(QLatin1Char('-'));
    if (negative) digits.remove(0, 1);
    for (qsizetype position = digits.size() - 3; position > 0; position -= 3)
        digits.insert(position, QLatin1Char('.'));
    return negative ? minus + digits : digits;
}

QString hidden(Dong amount) {
    return amount < 0 ? minus + hiddenDigits() : hiddenDigits();
}

QString withSign(const QString& text, Direction direction, Dong amount) {
    if (amount <= 0) return text;  // zero has no sign; a negative amount breaks the contract and is shown as it came
    switch (direction) {
        case Direction::In:
            return QLatin1Char('+') + text;
        case Direction::Out:
            return minus + text;
        case Direction::Unknown:
            break;
    }
    return text;
}
}  // namespace

QString moneyText(Dong amount) {
    return amountsAreHidden() ? hidden(amount) : grouped(amount);
}

QString signedMoneyText(Direction direction, Dong amount) {
    return withSign(moneyText(amount), direction, amount);
}

QString unhiddenMoneyText(Dong amount) {
    return grouped(amount);
}

QString unhiddenSignedMoneyText(Direction direction, Dong amount) {
    return withSign(grouped(amount), direction, amount);
}

QString withCurrency(const QString& money) {
    return money + QChar(QChar::Nbsp) + QChar(0x20AB);
}

QString countText(qint64 count) {
    return grouped(count);
}

}  // namespace bankhub
