// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/amountinwords.h"

#include <QStringList>

namespace bankhub {

namespace {
constexpr quint64 thousand = 1'000;
constexpr quint64 million = 1'000'000;
constexpr quint64 milliard = 1'000'000'000;

QString digitWord(quint64 digit) {
    static const QStringList words{QStringLiteral("không"), QStringLiteral("một"), QStringLiteral("hai"),
                                   QStringLiteral("ba"),    QStringLiteral("bốn"), QStringLiteral("năm"),
                                   QStringLiteral("sáu"),   QStringLiteral("bảy"), QStringLiteral("tám"),
                                   QStringLiteral("chín")};
    return words.at(static_cast<int>(digit));
}

/// The last digit of a number with tens.
QString unitAfterTens(quint64 tens, quint64 unit) {
    if (unit == 1 && tens > 1) return QStringLiteral("mốt");
    if (unit == 4 && tens > 1) return QStringLiteral("tư");
    if (unit == 5 && tens > 0) return QStringLiteral("lăm");
    return digitWord(unit);
}

/// 1 to 999. `whole`: something stands before it, so that missing hundreds and tens are spoken.
QStringList threeDigits(quint64 number, bool whole) {
    const quint64 hundreds = number / 100;
    const quint64 tens = number / 10 % 10;
    const quint64 unit = number % 10;
    QStringList words;
    if (hundreds > 0 || whole) words << digitWord(hundreds) << QStringLiteral("trăm");
    if (tens == 1)
        words << QStringLiteral("mười");
    else if (tens > 1)
        words << digitWord(tens) << QStringLiteral("mươi");
    else if (unit > 0 && !words.isEmpty())
        words << QStringLiteral("linh");
    if (unit > 0) words << unitAfterTens(tens, unit);
    return words;
}

QStringList belowMilliard(quint64 number, bool whole) {
    QStringList words;
    const auto group = [&](quint64 value, const QString& name) {
        if (value == 0) return;
        words << threeDigits(value, whole || !words.isEmpty());
        if (!name.isEmpty()) words << name;
    };
    group(number / million, QStringLiteral("triệu"));
    group(number / thousand % thousand, QStringLiteral("nghìn"));
    group(number % thousand, {});
    return words;
}

/// Above a milliard the count of milliards is spoken like a number of its own.
QStringList numberWords(quint64 number) {
    if (number < milliard) return belowMilliard(number, false);
    QStringList words = numberWords(number / milliard);
    words << QStringLiteral("tỷ");
    if (number % milliard > 0) words << belowMilliard(number % milliard, true);
    return words;
}
}  // namespace

QString vietnameseAmountInWords(Dong amount) {
    // Away from zero without overflow: the smallest number has no positive counterpart.
    const quint64 size = amount < 0 ? ~static_cast<quint64>(amount) + 1 : static_cast<quint64>(amount);
    QStringList words = size == 0 ? QStringList{digitWord(0)} : numberWords(size);
    if (amount < 0) words.prepend(QStringLiteral("âm"));
    words << QStringLiteral("đồng");
    QString sentence = words.join(QLatin1Char(' '));
    sentence[0] = sentence.at(0).toUpper();
    return sentence;
}

}  // namespace bankhub
