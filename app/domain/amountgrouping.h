// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/amounttext.h"

namespace bankhub {

/// As readTypedAmount, where the program itself writes thousands with this sign: "1.500", or with a comma "1,500", is
/// fifteen hundred.
AmountReading readTypedAmount(const QString& text, QChar thousands);

}  // namespace bankhub
