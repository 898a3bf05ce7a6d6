// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"
#include "ui/widgets/detailpanel.h"

namespace bankhub {

/// How far the reading of one company's details has come.
struct DetailReading {
    bool underWay = false;
    std::optional<Error> error;         ///< of the last reading
    std::optional<qint64> readAtUtcMs;  ///< in this session
};

/// The company for the panel beside the table, the configuration in words. `configuration` is what was read or cached.
QList<DetailRow> companyDetailRows(const Store::CachedCompany& row,
                                   const std::optional<CompanyConfiguration>& configuration,
                                   const DetailReading& reading);

}  // namespace bankhub
