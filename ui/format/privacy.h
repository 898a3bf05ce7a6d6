// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bankhub {

// Privacy mode as the words see it: moneytext.h and maskedtext.h ask here. Like its language and its palette it is a
// property of the application: words are made in a hundred places, and none may be forgotten. ui/shell/privacymode.h
// sets it and has every window say its texts again. GUI thread: what is printed or written into files uses the
// functions that never hide.

/// True while amounts and account numbers must not be shown.
bool amountsAreHidden();
void setAmountsHidden(bool hidden);
/// What stands for digits that are not shown; always as long, so that the size of an amount is not told either: "•••".
QString hiddenDigits();

}  // namespace bankhub
