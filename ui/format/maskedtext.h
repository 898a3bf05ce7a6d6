// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bankhub {

/// A personal number with only its last three characters, always the same width, so that its length is not told
/// either: "••••••001". A short one is hidden whole. Empty stays empty.
QString maskedText(const QString& number);
/// The visible end of the same text, for screen readers; empty when nothing is visible.
QString unmaskedEnd(const QString& number);

}  // namespace bankhub
