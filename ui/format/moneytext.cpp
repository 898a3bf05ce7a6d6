// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/moneytext.h"

#include <QCoreApplication>

#include "app/domain/shortamount.h"
#include "ui/format/privacy.h"
#include "ui/format/region.h"

namespace bankhub {

namespace {
constexpr QChar minus(0x2212);

struct MoneyText {
    Q_DECLARE_TR_FUNCTIONS(MoneyText)
};

/// Works on the digits, so that the smallest 64-bit number needs no special case.
QString grouped(qint64 number) {
    QString digits = QString::number(number);
    const QChar mark = thousandsMark();
    const bool negative = digits.startsWith(QLatin1Char('-'));
    if (negative) digits.remove(0, 1);
    for (qsizetype position = digits.size() - 3; position > 0; position -= 3)
        digits.insert(position, mark);
    return negative ? minus + digits : digits;
}

/// Of digits with dots for thousands and a comma for decimals.
QString inRegion(QString digits) {
    for (QChar& sign : digits) {
        if (sign == QLatin1Char('.'))
            sign = thousandsMark();
        else if (sign == QLatin1Char(','))
            sign = decimalMark();
    }
    return digits;
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

QString shortMoneyText(Dong amount) {
    if (amountsAreHidden()) return hiddenDigits();
    const ShortAmount parts = shortAmount(amount);
    const QString size = inRegion(parts.digits);
    const QString digits = amount < 0 ? minus + size : size;
    switch (parts.unit) {
        case ShortAmount::Unit::One:
            break;
        case ShortAmount::Unit::Million:
            return MoneyText::tr("%1 m", "millions of dong").arg(digits);
        case ShortAmount::Unit::Billion:
            return MoneyText::tr("%1 bn", "billions of dong").arg(digits);
    }
    return digits;
}

QString percentText(qint64 perMille) {
    const qint64 size = qAbs(perMille);
    QString text = grouped(size / 10);
    if (size % 10 != 0) text += decimalMark() + QString::number(size % 10);
    if (perMille != 0) text.prepend(perMille < 0 ? minus : QChar(u'+'));
    return text + QChar(QChar::Nbsp) + QLatin1Char('%');
}

QString countText(qint64 count) {
    return grouped(count);
}

}  // namespace bankhub
