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
    static const QRegularExpression numbers(QStringLiteral("\\d+(?:[ .,-]\\d{3,})+|\\d{6,}"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).replace(numbers, hiddenDigits());
}

}  // namespace bankhub
