// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "data/records.h"

namespace bankhub::simulator {

/// Writes the content of generated transactions. Everything about a row follows from seed, index, account, direction
/// and time.
class RowWriter {
public:
    explicit RowWriter(std::uint64_t seed) : seed_(seed) {}

    Transaction write(std::int64_t index, std::size_t accountIndex, const BankAccount& account, bool incoming,
                      WallSeconds time) const;

    /// Identifier of the row with an index, and the other way round. The index that an identifier leads to must be
    /// checked against the identifier of that row: any eight hexadecimal digits lead to some index.
    std::string identifierOf(std::int64_t index) const;
    std::optional<std::int64_t> indexFromIdentifier(std::string_view identifier) const;

    bool webhookDelivered(std::int64_t index) const;
    std::string referenceNumber(std::int64_t index, const BankAccount& account, WallSeconds time) const;

private:
    std::uint64_t seed_;
};

/// The first payment code of a template in a text, without regard to case.
std::optional<std::string> findPaymentCode(std::string_view content, const PaymentCodeTemplate& codes);

}  // namespace bankhub::simulator
