// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>

#include "app/settings/settings.h"

namespace bankhub {

// How numbers and days are written, whatever the language: moneytext.h and timetext.h ask here. Like its language it is
// a property of the program; ui/shell/regionformats.h sets it and has every window say its texts again. Any thread:
// statements are written beside the window.

void setRegion(Settings::NumberFormat numbers, Settings::DateFormat days);

/// Between groups of three digits: '.' or ','.
QChar thousandsMark();
/// Before decimals: the other one of the two.
QChar decimalMark();
/// For QDate::toString and fields: "dd/MM/yyyy" or "yyyy-MM-dd".
QString dateForm();
/// "MM/yyyy" or "yyyy-MM".
QString monthForm();
/// For axes: "dd/MM" or "MM-dd", with `year` two digits of it as well.
QString shortDateForm(bool year);

}  // namespace bankhub
