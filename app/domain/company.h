// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "app/domain/identifiers.h"

namespace bankhub {

/// Contract notes, section 7. Texts that the service left out are empty.
struct CompanyConfiguration {
    std::optional<bool> paymentCodeEnabled;
    QString paymentCodePrefix;            ///< 2 to 5 letters
    std::optional<int> suffixLengthFrom;  ///< 1 to 30
    std::optional<int> suffixLengthTo;    ///< 1 to 30
    QString suffixCharacterType;          ///< "NumberOnly" or "NumberAndLetter"; open set
    QString transactionQuota;             ///< a count or "Unlimited"; not money
    QString dataStorageTime;              ///< read only; meaning unpublished
    bool operator==(const CompanyConfiguration&) const = default;
};

struct Company {
    CompanyXid xid;
    QString fullName;
    QString shortName;
    QString status;  ///< as spelled by the service; open set (Active, Pending, Suspended, ...)
    std::optional<bool> active;
    std::optional<qint64> createdAtUtcMs;
    std::optional<qint64> updatedAtUtcMs;
    std::optional<CompanyConfiguration> configuration;  ///< only the detail call returns it
    bool operator==(const Company&) const = default;
};

/// Members to change; only those that are set are sent (company/edit is a partial update).
struct CompanyChange {
    std::optional<QString> fullName;
    std::optional<QString> shortName;
    std::optional<QString> status;
    std::optional<bool> paymentCodeEnabled;
    std::optional<QString> paymentCodePrefix;
    std::optional<int> suffixLengthFrom;
    std::optional<int> suffixLengthTo;
    std::optional<QString> suffixCharacterType;
    std::optional<QString> transactionQuota;  ///< natural number or "Unlimited"
};

}  // namespace bankhub
