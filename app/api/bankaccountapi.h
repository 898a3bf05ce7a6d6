// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/endpoint.h"
#include "app/api/page.h"
#include "app/domain/bankaccount.h"

namespace bankhub::api {

/// Newest first. `company` and `search` are not sent when empty.
Endpoint<ListPage<BankAccount>> bankAccountList(int page, int perPage = largestPageSize, const CompanyXid& company = {},
                                                const QString& search = {});
Endpoint<BankAccountDetail> bankAccountDetail(const BankAccountXid& xid);

}  // namespace bankhub::api
