// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/paymentcode.h"

#include <algorithm>

#include "app/domain/company.h"

namespace bankhub {

namespace {
bool isDigit(QChar character) {
    return character >= QLatin1Char('0') && character <= QLatin1Char('9');
}

bool isLetter(QChar character) {
    return (character >= QLatin1Char('A') && character <= QLatin1Char('Z')) ||
           (character >= QLatin1Char('a') && character <= QLatin1Char('z'));
}

bool isOneOf(const QString& type, const char* name) {
    return type.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
}

QString sampleSuffix(int length, bool letters) {
    // Neither O nor I, which are read as digits.
    const QString alphabet =
        letters ? QStringLiteral("7K3M9P2R8T4V6X5Z1A7C3E9G2H8J4L") : QStringLiteral("123456789012345678901234567890");
    return alphabet.left(length);
}
}  // namespace

bool isPrefixOfLetters(const QString& text) {
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), &isLetter);
}

std::optional<PaymentCodeTemplate> paymentCodeTemplate(const CompanyConfiguration& configuration) {
    const QString& prefix = configuration.paymentCodePrefix;
    const int shortest = configuration.suffixLengthFrom.value_or(0);
    const int longest = configuration.suffixLengthTo.value_or(0);
    const bool digits = isOneOf(configuration.suffixCharacterType, suffixOfDigits);
    const bool letters = isOneOf(configuration.suffixCharacterType, suffixOfDigitsAndLetters);
    if (!isPrefixOfLetters(prefix) || prefix.size() < shortestPrefix || prefix.size() > longestPrefix) return {};
    if (shortest < 1 || longest < shortest || longest > longestSuffix || (!digits && !letters)) return {};
    return PaymentCodeTemplate{prefix.toUpper(), shortest, longest, letters};
}

std::optional<PaymentCodeMatch> findPaymentCode(const PaymentCodeTemplate& rule, const QString& text) {
    qsizetype start = text.indexOf(rule.prefix, 0, Qt::CaseInsensitive);
    for (; start >= 0; start = text.indexOf(rule.prefix, start + 1, Qt::CaseInsensitive)) {
        const qsizetype suffix = start + rule.prefix.size();
        const qsizetype limit = std::min(text.size(), suffix + rule.longest);
        qsizetype end = suffix;
        while (end < limit && (isDigit(text.at(end)) || (rule.letters && isLetter(text.at(end)))))
            ++end;
        if (end - suffix >= rule.shortest) return PaymentCodeMatch{text.mid(start, end - start).toUpper(), start};
    }
    return {};
}

QStringList samplePaymentCodes(const PaymentCodeTemplate& rule) {
    QStringList codes;
    for (const int length : {rule.shortest, (rule.shortest + rule.longest) / 2, rule.longest}) {
        const QString code = rule.prefix + sampleSuffix(length, rule.letters);
        if (!codes.contains(code)) codes << code;
    }
    return codes;
}

}  // namespace bankhub
