// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/amounttext.h"

#include <QRegularExpression>
#include <array>
#include <optional>

#include "app/core/result.h"
#include "app/domain/amountgrouping.h"
#include "app/domain/vietnamesefolding.h"

namespace bankhub {

namespace {

struct Unit {
    const char* word;  ///< folded: no accents
    int zeros;
};
// Longer words before their own beginnings.
constexpr std::array units{Unit{"nghin", 3}, Unit{"ngan", 3}, Unit{"k", 3},  Unit{"trieu", 6},
                           Unit{"tr", 6},    Unit{"ty", 9},   Unit{"ti", 9}, Unit{"", 0}};
constexpr std::array currencies{"vnd", "dong", "d", "\u20ab"};

AmountReading refused(AmountProblem problem) {
    return {0, problem};
}

/// Lower case without accents, currency and surplus blanks.
QString plain(const QString& text) {
    QString plain = foldVietnamese(text).simplified();
    for (const char* currency : currencies) {
        const QString word = QString::fromUtf8(currency);
        if (plain.endsWith(word)) return plain.chopped(word.size()).trimmed();
    }
    return plain;
}

/// The digits before and after the decimal sign. `fraction` is empty without one.
struct Digits {
    QString whole;
    QString fraction;
};

bool isGrouped(const QString& text, QChar separator) {
    const QString sign = QRegularExpression::escape(QString(separator));
    static const QString pattern = QStringLiteral("^[0-9]{1,3}(?:%1[0-9]{3})+$");
    return QRegularExpression(pattern.arg(sign)).match(text).hasMatch();
}

/// One separator sign that occurs once: thousands or decimals?
tl::expected<Digits, AmountProblem> readSingleSeparator(const QString& left, QChar separator, const QString& right,
                                                        bool hasUnit, QChar thousands) {
    const bool looksGrouped = isGrouped(left + separator + right, separator);
    // The sign with which this program writes thousands, with three digits after it, is one: dong have no decimals. The
    // other one is the decimal sign of some and the thousands sign of others; with a unit both are open.
    if (looksGrouped && separator == thousands && !hasUnit) return Digits{left + right, {}};
    if (looksGrouped) return tl::unexpected(AmountProblem::Ambiguous);
    if (hasUnit) return Digits{left, right};
    return tl::unexpected(right.size() < 3 && left.size() <= 3 ? AmountProblem::Ambiguous : AmountProblem::Fraction);
}

/// Both signs: the last one is the decimal sign, and only noughts may follow it ("1.500.000,00" of a statement).
tl::expected<Digits, AmountProblem> readMixed(const QString& number, bool hasUnit) {
    const qsizetype decimal = qMax(number.lastIndexOf(QLatin1Char('.')), number.lastIndexOf(QLatin1Char(',')));
    const QChar grouping = number.at(decimal) == QLatin1Char('.') ? QLatin1Char(',') : QLatin1Char('.');
    QString whole = number.left(decimal);
    const QString fraction = number.mid(decimal + 1);
    if (hasUnit || !isGrouped(whole, grouping) || fraction.isEmpty()) return tl::unexpected(AmountProblem::NotANumber);
    if (fraction.count(QLatin1Char('0')) != fraction.size()) return tl::unexpected(AmountProblem::Fraction);
    return Digits{whole.remove(grouping), {}};
}

tl::expected<Digits, AmountProblem> readDigits(QString number, bool hasUnit, QChar thousands) {
    static const QRegularExpression allowed(QStringLiteral("^[0-9][0-9., ]*$"));
    if (!allowed.match(number).hasMatch()) return tl::unexpected(AmountProblem::NotANumber);
    if (number.contains(QLatin1Char(' '))) {
        if (!isGrouped(number, QLatin1Char(' '))) return tl::unexpected(AmountProblem::NotANumber);
        number.remove(QLatin1Char(' '));
    }
    const qsizetype dots = number.count(QLatin1Char('.'));
    const qsizetype commas = number.count(QLatin1Char(','));
    if (dots == 0 && commas == 0) return Digits{number, {}};
    if (dots > 0 && commas > 0) return readMixed(number, hasUnit);
    const QChar separator = dots > 0 ? QLatin1Char('.') : QLatin1Char(',');
    if (dots + commas > 1) {
        if (!isGrouped(number, separator)) return tl::unexpected(AmountProblem::NotANumber);
        return Digits{number.remove(separator), {}};
    }
    const qsizetype position = number.indexOf(separator);
    const QString right = number.mid(position + 1);
    if (right.isEmpty()) return tl::unexpected(AmountProblem::NotANumber);
    return readSingleSeparator(number.left(position), separator, right, hasUnit, thousands);
}

AmountReading composed(const Digits& digits, int zeros) {
    QString fraction = digits.fraction;
    while (fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    if (fraction.size() > zeros) return refused(AmountProblem::Fraction);
    QString all = digits.whole + fraction.leftJustified(zeros, QLatin1Char('0'));
    while (all.size() > 1 && all.startsWith(QLatin1Char('0')))
        all.remove(0, 1);
    bool fits = false;
    const Dong amount = all.toLongLong(&fits);
    if (!fits || amount > largestTypedAmount) return refused(AmountProblem::TooLarge);
    if (amount == 0) return refused(AmountProblem::NotPositive);
    return {amount, AmountProblem::None};
}

/// "1tr5" is one and a half million and "1tr500" says the same as 1 million 500 thousand; "1tr50" could be either.
std::optional<AmountReading> readDigitsAfterUnit(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^([0-9]{1,6}) ?(k|trieu|tr|ty|ti) ?([0-9]+)$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) return {};
    const QString after = match.captured(3);
    if (after.size() != 1 && after.size() != 3) return refused(AmountProblem::Ambiguous);
    for (const Unit& unit : units)
        if (match.captured(2) == QLatin1String(unit.word)) return composed({match.captured(1), after}, unit.zeros);
    return refused(AmountProblem::NotANumber);
}

AmountReading readUnsigned(const QString& typed, QChar thousands) {
    if (const auto reading = readDigitsAfterUnit(typed)) return *reading;
    for (const Unit& unit : units) {
        const QLatin1String word(unit.word);
        if (!typed.endsWith(word)) continue;
        const auto digits = readDigits(typed.chopped(word.size()).trimmed(), unit.zeros > 0, thousands);
        return digits ? composed(*digits, unit.zeros) : refused(digits.error());
    }
    return refused(AmountProblem::NotANumber);
}

}  // namespace

AmountReading readTypedAmount(const QString& text, QChar thousands) {
    const QString typed = plain(text);
    if (typed.isEmpty()) return refused(text.trimmed().isEmpty() ? AmountProblem::Empty : AmountProblem::NotANumber);
    if (!typed.startsWith(QLatin1Char('-')) && !typed.startsWith(QChar(0x2212))) return readUnsigned(typed, thousands);
    const bool isNumber = readUnsigned(typed.mid(1), thousands).problem != AmountProblem::NotANumber;
    return refused(isNumber ? AmountProblem::NotPositive : AmountProblem::NotANumber);
}

AmountReading readTypedAmount(const QString& text) {
    return readTypedAmount(text, QLatin1Char('.'));
}

}  // namespace bankhub
