// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bankhub {

/// A personal number with only its last three characters, always the same width, so that its length is not told
/// either: "••••••001". A short one is hidden whole, and so is every one in privacy mode. Empty stays empty.
QString maskedText(const QString& number);
/// The visible end of the same text, for screen readers; empty when nothing is visible.
QString unmaskedEnd(const QString& number);

// What privacy mode (privacy.h) hides beside amounts; as it came otherwise.

/// The number of a bank account or of a virtual account: hidden whole. Empty stays empty.
QString accountNumberText(const QString& number);
/// A text that may carry such numbers or amounts, such as the content of a transfer: runs of six or more digits, five
/// that stand alone, digits in groups ("1.500.000", "0123 4567 8901") and amounts with a unit ("500k", "1,5 tr") are
/// hidden, the rest stays.
QString discreetText(const QString& text);

// The same whether or not privacy mode is on, for work on other threads.

QString hiddenNumber(const QString& number);
QString withoutNumbers(const QString& text);

}  // namespace bankhub
