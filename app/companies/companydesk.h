// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/companies/companycounters.h"
#include "app/companies/companyeditor.h"
#include "app/companies/companyreader.h"
#include "app/companies/companysearch.h"

namespace bankhub {

/// What can be done with companies at the service, beyond the cached list of CompanyDirectory.
struct CompanyDesk {
    /// All must outlive it.
    CompanyDesk(ApiClient& api, Store& store, Writer& writer, const Clock& clock)
        : reader(api, store, clock), search(api), editor(api, writer), counters(api, clock) {}

    CompanyReader reader;
    CompanySearch search;
    CompanyEditor editor;
    CompanyCounters counters;
};

}  // namespace bankhub
