// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace bankhub {

struct CompanyConfiguration;

/// How a company's payment codes look: letters, then a run of digits (or digits and letters) of allowed lengths
/// (contract notes, section 7).
struct PaymentCodeTemplate {
    QString prefix;        ///< 2 to 5 letters A to Z, upper case
    int shortest = 1;      ///< characters after the prefix, 1 to 30
    int longest = 1;       ///< not below `shortest`
    bool letters = false;  ///< letters may follow too, not only digits
    bool operator==(const PaymentCodeTemplate&) const = default;
};

inline constexpr int shortestPrefix = 2;
inline constexpr int longestPrefix = 5;
inline constexpr int longestSuffix = 30;
inline constexpr auto suffixOfDigits = "NumberOnly";
inline constexpr auto suffixOfDigitsAndLetters = "NumberAndLetter";

/// Letters A to Z only, in any case; the length is another matter.
bool isPrefixOfLetters(const QString& text);
/// Nothing while a member is missing or breaks its rule, or when the character type is one that is not known here.
/// Whether recognition is switched on does not matter.
std::optional<PaymentCodeTemplate> paymentCodeTemplate(const CompanyConfiguration& configuration);

/// A code in the text of a transfer.
struct PaymentCodeMatch {
    QString code;            ///< in upper case
    qsizetype position = 0;  ///< in the text
    bool operator==(const PaymentCodeMatch&) const = default;
};
/// The first place where the prefix, in either case, is followed by enough fitting characters; as many of them as the
/// template allows belong to the code. What stands before the prefix or after the code does not matter.
/// The service publishes no finer rule than "prefix and suffix in the content".
std::optional<PaymentCodeMatch> findPaymentCode(const PaymentCodeTemplate& rule, const QString& text);
/// Up to three different codes that fit: the shortest, one in between, the longest.
QStringList samplePaymentCodes(const PaymentCodeTemplate& rule);

}  // namespace bankhub
