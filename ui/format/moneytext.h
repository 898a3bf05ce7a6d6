// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/domain/money.h"
#include "app/domain/transaction.h"

namespace bankhub {

// On the screen: in privacy mode (privacy.h) only the sign is left, "+•••". GUI thread.

/// "48.937.000", "−55.404.000": thousands as region.h says, in every language of the program, and a real
/// minus sign (U+2212).
QString moneyText(Dong amount);
/// As a row of a statement: "+48.937.000" for money in, "−55.404.000" for money out, no sign when the direction is
/// not known. `amount` as on the wire, unsigned.
QString signedMoneyText(Direction direction, Dong amount);

// The same for paper, for files, and for what the user is typing: never hidden. Any thread.

QString unhiddenMoneyText(Dong amount);
QString unhiddenSignedMoneyText(Direction direction, Dong amount);

/// Appends " ₫", kept together by a no-break space.
QString withCurrency(const QString& money);
/// "6,21 bn", "−14,9 m", "835.000": three significant digits from a million on, for bars and axes. Whoever shows it has
/// the whole amount at hand as well.
QString shortMoneyText(Dong amount);
/// A change in thousandths with its sign: "+8,4 %", "−12 %".
QString percentText(qint64 perMille);
/// A number of things: "12.480".
QString countText(qint64 count);

}  // namespace bankhub
