// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/region.h"

#include <atomic>

namespace bankhub {

namespace {
std::atomic<Settings::NumberFormat> numberFormat = Settings::NumberFormat::Dots;
std::atomic<Settings::DateFormat> dateFormat = Settings::DateFormat::DayFirst;

bool yearFirst() {
    return dateFormat.load(std::memory_order_relaxed) == Settings::DateFormat::YearFirst;
}

bool commas() {
    return numberFormat.load(std::memory_order_relaxed) == Settings::NumberFormat::Commas;
}
}  // namespace

void setRegion(Settings::NumberFormat numbers, Settings::DateFormat days) {
    numberFormat = numbers;
    dateFormat = days;
}

QChar thousandsMark() {
    return commas() ? QChar(u',') : QChar(u'.');
}

QChar decimalMark() {
    return commas() ? QChar(u'.') : QChar(u',');
}

QString dateForm() {
    return yearFirst() ? QStringLiteral("yyyy-MM-dd") : QStringLiteral("dd/MM/yyyy");
}

QString monthForm() {
    return yearFirst() ? QStringLiteral("yyyy-MM") : QStringLiteral("MM/yyyy");
}

QString shortDateForm(bool year) {
    if (yearFirst()) return year ? QStringLiteral("yy-MM-dd") : QStringLiteral("MM-dd");
    return year ? QStringLiteral("dd/MM/yy") : QStringLiteral("dd/MM");
}

}  // namespace bankhub
