// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "base/json.h"

namespace bankhub::simulator {

/// Writes an answer in one of the other ways that the contract's sources show: numbers as text, the other paging
/// block, other error forms, unknown members. What the answer says stays the same. The same seed and request number
/// give the same spelling.
void respell(Json& body, int status, std::uint64_t seed, std::uint64_t requestNumber);

}  // namespace bankhub::simulator
