// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/maskedtext.h"

namespace bankhub {

namespace {
constexpr int visible = 3;
constexpr int shortestPartlyShown = 7;
}  // namespace

QString maskedText(const QString& number) {
    constexpr int dots = 6;
    if (number.isEmpty()) return {};
    return QString(dots, QChar(0x2022)) + unmaskedEnd(number);
}

QString unmaskedEnd(const QString& number) {
    return number.size() < shortestPartlyShown ? QString() : number.right(visible);
}

}  // namespace bankhub
