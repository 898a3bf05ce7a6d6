// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/maskedtext.h"

#include <QRegularExpression>

#include "ui/format/privacy.h"

namespace bankhub {

namespace {
constexpr int visible = 3;
constexpr int shortestPartlyShown = 7;

QString dots() {
    return QString(6, QChar(0x2022));
}
}  // namespace

QString maskedText(const QString& number) {
    if (number.isEmpty()) return {};
    return dots() + unmaskedEnd(number);
}

QString unmaskedEnd(const QString& number) {
    if (amountsAreHidden()) return {};
    return number.size() < shortestPartlyShown ? QString() : number.right(visible);
}

QString accountNumberText(const QString& number) {
    return amountsAreHidden() ? hiddenNumber(number) : number;
}

QString discreetText(const QString& text) {
    return amountsAreHidden() ? withoutNumbers(text) : text;
}

QString hiddenNumber(const QString& number) {
    return number.isEmpty() ? number : dots();
}

QString withoutNumbers(const QString& text) {
    // Digits in groups; long ones; five that stand alone, an amount of ten thousand or more; and short ones with a
    // unit.
    static const QRegularExpression numbers(
        QStringLiteral(
            "\\d+(?:[ .,-]\\d{3,})+|\\d{6,}|(?<![\\w./-])\\d{5}(?![\\w/-])|"
            "(?<![\\w./-])\\d+(?:[.,]\\d+)? ?(?:k|ngh[iì]n|ng[aà]n|tr(?:i[eệ]u)?(?:\\d+)?|t[yỷỉ]|đồng|dong|vnd|đ|₫)"
            "(?!\\w)"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return QString(text).replace(numbers, hiddenDigits());
}

}  // namespace bankhub
