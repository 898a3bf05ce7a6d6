// SPDX-License-Identifier: GPL-3.0-or-later
// Each part of the contract adds its routes. Handlers run with the hub's mutex held: shared for GET, alone for POST.
#pragma once

#include "http/router.h"
#include "hub.h"

namespace bankhub::simulator {

void addTokenRoutes(Router& router, Hub& hub);
void addLinkTokenRoutes(Router& router, Hub& hub);
void addCompanyRoutes(Router& router, Hub& hub);
void addCounterRoutes(Router& router, Hub& hub);
void addBankAccountRoutes(Router& router, Hub& hub);
void addTransactionRoutes(Router& router, Hub& hub);
void addMerchantRoutes(Router& router, Hub& hub);
void addWebhookRoutes(Router& router, Hub& hub);

}  // namespace bankhub::simulator
