// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "app/domain/merchantconfig.h"
#include "app/domain/writes.h"

namespace bankhub::brandingdraft {

// Rules about what is edited: only members that a read returned (`base`), and only changed ones are sent. The logo
// address is nobody's to edit.

/// The members that `base` has, with the values of `wanted` where that has them too.
MerchantConfig fitted(const MerchantConfig& base, const MerchantConfig& wanted);
/// The members of `draft` that differ from `base`; nothing else is set.
MerchantConfig changes(const MerchantConfig& base, const MerchantConfig& draft);
bool isEmpty(const MerchantConfig& change);
/// `change` member by member, under the names of the contract, for people.
QList<MemberChange> memberChanges(const MerchantConfig& base, const MerchantConfig& change);
/// True when every member of `change` has arrived in `config`; nothing when `config` lacks one of them.
std::optional<bool> isIn(const MerchantConfig& change, const MerchantConfig& config);
/// Contract names of the members that this service does not offer.
QStringList notOffered(const MerchantConfig& base);

/// A draft on another base: what the user had not touched follows the service, the rest stays as typed.
struct Rebased {
    MerchantConfig draft;
    /// What changed at the service meanwhile, apart from what became as typed: before and after.
    QList<MemberChange> elsewhere;
};
Rebased rebased(const MerchantConfig& oldBase, const MerchantConfig& draft, const MerchantConfig& newBase);

}  // namespace bankhub::brandingdraft
