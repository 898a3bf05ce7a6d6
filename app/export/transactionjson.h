// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/transaction.h"

namespace bankhub {

/// One transaction as an object with the members of the service's list, in its order and under its names, one a line.
/// Put together from what the cache keeps: members that the contract does not know, and its other spellings of a value,
/// are not kept.
QString transactionJson(const Transaction& transaction);

}  // namespace bankhub
