// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service.h"

namespace bankhub::simulator {

/// Serves until the process ends. Prints the address as the first line of output; false when the port is taken.
bool serve(Service& service, int port);

}  // namespace bankhub::simulator
