// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bankhub {

/// A line of the query language as it may be shown: in privacy mode (privacy.h) without the values of its filters by
/// amount, account and virtual account, and with every other piece as discreetText() leaves it; otherwise as it came.
/// What is hidden cannot be read back, so never read a line that was made here.
QString discreetQueryLine(const QString& line);

}  // namespace bankhub
