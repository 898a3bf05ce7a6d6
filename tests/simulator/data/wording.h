// SPDX-License-Identifier: GPL-3.0-or-later
// The texts that payers and banks put into a transfer.
#pragma once

#include <string>

#include "base/random.h"
#include "data/records.h"

namespace bankhub::simulator {

std::string wordIncoming(RandomStream& random, const BankAccount& account, const std::string& paymentCode);
std::string wordOutgoing(RandomStream& random, int month);

}  // namespace bankhub::simulator
