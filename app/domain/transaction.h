// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "app/domain/identifiers.h"
#include "app/domain/money.h"

namespace bankhub {

/// in = credit, out = debit, however the service spelled it (contract notes, section 9). Stored as these numbers.
enum class Direction { Unknown = 0, In = 1, Out = 2 };

/// Accepts in, out, credit, debit in any case; Unknown otherwise.
Direction parseDirection(const QString& text);
/// "in", "out", or empty for Unknown: the spelling of the transaction list.
QString directionContractText(Direction direction);

/// Contract notes, section 9. Texts are kept exactly as received; a null and an absent text are both null QStrings.
struct Transaction {
    TransactionId id;
    qint64 timeUtcMs = 0;
    BankAccountXid bankAccountXid;
    CompanyXid companyXid;
    QString bankName;
    QString accountNumber;
    QString virtualAccount;
    QString virtualAccountXid;
    QString referenceNumber;
    Direction direction = Direction::Unknown;
    Dong amount = 0;  ///< unsigned on the wire; direction carries the sign
    QString content;
    QString paymentCode;
    /// webhook_success: 0 = balance notification not delivered, above 0 = delivered (possibly a count).
    std::optional<qint64> webhookSuccess;
    bool operator==(const Transaction&) const = default;
};

}  // namespace bankhub
