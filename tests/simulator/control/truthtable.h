// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "hub.h"

namespace bankhub::simulator {

/// Every transaction between two days as comma-separated text, newest first, piece by piece so that a million rows
/// need no memory. Locks the hub for each piece.
std::function<std::string()> truthTable(Hub& hub, Day from, Day to);

}  // namespace bankhub::simulator
