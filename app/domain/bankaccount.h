// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

#include "app/domain/identifiers.h"
#include "app/domain/money.h"

namespace bankhub {

struct VirtualAccount {
    QString xid;
    QString number;
    QString holderName;
    std::optional<bool> active;
    std::optional<qint64> createdAtUtcMs;
    bool operator==(const VirtualAccount&) const = default;
};

/// Contract notes, section 8.
struct BankAccount {
    BankAccountXid xid;
    CompanyXid companyXid;
    QString bankName;  ///< brand_name; spelling differs between pages, compare without regard to case
    QString holderName;
    QString number;  ///< text; leading zeros count
    /// Balance as reported. Banks without balance sync report 0, so 0 means "not reported".
    std::optional<Dong> accumulated;
    QString type;                   ///< individual, enterprise, personal, ...; open set
    std::optional<bool> connected;  ///< bank_api_connected
    std::optional<bool> active;
    std::optional<qint64> lastTransactionUtcMs;
    std::optional<qint64> createdAtUtcMs;
    std::optional<qint64> updatedAtUtcMs;
    bool operator==(const BankAccount&) const = default;
};

/// What only the detail call returns. Identity and phone numbers are personal data: masked until asked for, never
/// cached.
struct BankAccountDetail {
    BankAccount account;
    QString identificationNumber;
    QString phoneNumber;
    QList<VirtualAccount> virtualAccounts;
    bool operator==(const BankAccountDetail&) const = default;
};

}  // namespace bankhub
