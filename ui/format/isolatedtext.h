// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bankhub {

/// A name of strangers for a sentence that also says an amount, a date or an account number: one line, of a length that
/// leaves the sentence readable. One that is written from right to left is put into an isolate, so that what stands
/// beside it is read in its own order.
QString isolatedName(const QString& name);

}  // namespace bankhub
