// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/fault.h"
#include "http/requestlog.h"
#include "http/router.h"
#include "hub.h"

namespace bankhub::simulator {

/// Addresses below /__simulator/ that no bank has: for tests to look behind the scenes and to order faults. Their
/// handlers lock the hub themselves.
void addControls(Router& router, Hub& hub, FaultBook& faults, RequestLog& log);

}  // namespace bankhub::simulator
