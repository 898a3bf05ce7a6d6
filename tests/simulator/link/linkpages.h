// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/router.h"
#include "hub.h"

namespace bankhub::simulator {

/// The hosted page, the steps that it sends and the merchant's logo. Handlers run with the hub's mutex held: shared
/// for GET, alone for POST.
void addLinkPages(Router& router, Hub& hub);

}  // namespace bankhub::simulator
