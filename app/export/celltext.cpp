// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/celltext.h"

#include <algorithm>

#include "app/domain/vietnamtime.h"

namespace bankhub {

namespace {
constexpr qint64 msPerSecond = 1000;
constexpr qint64 secondsPerDay = 86'400;
/// Spreadsheets show numbers of this many digits as 1.23E+11.
constexpr qsizetype longestPlainNumber = 11;

bool isDigit(QChar character) {
    return character >= QLatin1Char('0') && character <= QLatin1Char('9');
}

void appendTwoDigits(QByteArray& out, int number) {
    out += static_cast<char>('0' + number / 10 % 10);
    out += static_cast<char>('0' + number % 10);
}

void appendYear(QByteArray& out, int year) {
    appendTwoDigits(out, year / 100);
    appendTwoDigits(out, year % 100);
}
}  // namespace

void appendUtf8(QByteArray& out, const QString& text) {
    const qsizetype start = out.size();
    const qsizetype length = text.size();
    out.resize(start + length);
    char* to = out.data() + start;
    for (qsizetype index = 0; index < length; ++index) {
        const char16_t unit = text.at(index).unicode();
        if (unit >= 0x80) {
            out.resize(start);
            out += text.toUtf8();
            return;
        }
        to[index] = static_cast<char>(unit);
    }
}

void appendNumber(QByteArray& out, qint64 number) {
    char digits[24];
    char* end = digits + sizeof digits;
    char* begin = end;
    // Away from zero, so that the smallest number needs no case of its own.
    const bool negative = number < 0;
    do {
        const auto digit = static_cast<int>(number % 10);
        *--begin = static_cast<char>('0' + (negative ? -digit : digit));
        number /= 10;
    } while (number != 0);
    if (negative) *--begin = '-';
    out.append(begin, end - begin);
}

void appendDate(QByteArray& out, qint64 utcMs, DateStyle style) {
    const qint64 localMs = utcMs + vietnamtime::offsetSeconds * msPerSecond;
    const qint64 seconds = (localMs >= 0 ? localMs : localMs - (msPerSecond - 1)) / msPerSecond;
    const qint64 days = (seconds >= 0 ? seconds : seconds - (secondsPerDay - 1)) / secondsPerDay;
    const auto ofDay = static_cast<int>(seconds - days * secondsPerDay);
    // Neighbouring rows are mostly of the same day.
    thread_local qint64 lastDays = 0;
    thread_local int year = 1970;
    thread_local int month = 1;
    thread_local int day = 1;
    if (days != lastDays) {
        QDate(1970, 1, 1).addDays(days).getDate(&year, &month, &day);
        lastDays = days;
    }
    if (style == DateStyle::Contract || style == DateStyle::YearFirstDateOnly) {
        appendYear(out, year);
        out += '-';
        appendTwoDigits(out, month);
        out += '-';
        appendTwoDigits(out, day);
    } else {
        appendTwoDigits(out, day);
        out += '/';
        appendTwoDigits(out, month);
        out += '/';
        appendYear(out, year);
    }
    if (style == DateStyle::DayFirstDateOnly || style == DateStyle::YearFirstDateOnly) return;
    out += ' ';
    appendTwoDigits(out, ofDay / 3600);
    out += ':';
    appendTwoDigits(out, ofDay / 60 % 60);
    out += ':';
    appendTwoDigits(out, ofDay % 60);
}

bool looksLikeFormula(const QString& text) {
    if (text.isEmpty()) return false;
    switch (text.at(0).unicode()) {
        case u'=':
        case u'+':
        case u'-':
        case u'@':
        case u'\t':
        case u'\r':
        case u'\n':
        case u'\uFF1D':
        case u'\uFF0B':
        case u'\uFF0D':
        case u'\uFF20':
            return true;
        default:
            return false;
    }
}

bool looksLikeLongNumber(const QString& text) {
    if (text.size() < 2 || !isDigit(text.front()) || !isDigit(text.back())) return false;
    bool exponent = false;
    for (const QChar character : text) {
        if (isDigit(character)) continue;
        if (exponent || (character != QLatin1Char('E') && character != QLatin1Char('e'))) return false;
        exponent = true;
    }
    return exponent || text.size() > longestPlainNumber || text.front() == QLatin1Char('0');
}

QString harmlessText(const QString& text) {
    return looksLikeFormula(text) ? QLatin1Char('\'') + text : text;
}

}  // namespace bankhub
