// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace bankhub {

/// An opaque identifier of the service (contract notes, section 5): compared as text, never parsed.
/// The tag keeps a company's identifier from being passed where an account's is meant.
template <typename Tag>
struct Identifier {
    QString text;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
    bool operator==(const Identifier&) const = default;
    bool operator<(const Identifier& other) const { return text < other.text; }
};

template <typename Tag>
size_t qHash(const Identifier<Tag>& identifier, size_t seed = 0) {
    return ::qHash(identifier.text, seed);
}

using CompanyXid = Identifier<struct CompanyTag>;
using BankAccountXid = Identifier<struct BankAccountTag>;
using TransactionId = Identifier<struct TransactionTag>;
using LinkTokenXid = Identifier<struct LinkTokenTag>;

}  // namespace bankhub
