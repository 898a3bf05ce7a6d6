// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/endpoint.h"
#include "app/api/page.h"
#include "app/domain/company.h"
#include "app/domain/counters.h"

namespace bankhub::api {

/// Newest first. `search` and `status` are not sent when empty.
Endpoint<ListPage<Company>> companyList(int page, int perPage = largestPageSize, const QString& search = {},
                                        const QString& status = {});
Endpoint<Company> companyDetail(const CompanyXid& xid);
/// Status Active or Pending. The name must be unique, so a repetition fails rather than doubles: still Replay::Never.
Endpoint<CompanyXid> createCompany(const QString& fullName, const QString& status, const QString& shortName = {});
/// Sends only the members that are set.
Endpoint<Done> editCompany(const CompanyXid& xid, const CompanyChange& change);
/// Every day that has data, or only `day` when it is valid.
Endpoint<CounterReport> companyCounter(const CompanyXid& xid, QDate day = {});

}  // namespace bankhub::api
