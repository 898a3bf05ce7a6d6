// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

namespace bankhub::simulator {

/// Members keep the order in which the contract's samples show them.
using Json = nlohmann::ordered_json;

}  // namespace bankhub::simulator
