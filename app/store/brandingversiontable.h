// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "app/domain/merchantconfig.h"

namespace bankhub {

class Database;

/// The history of the branding. Store thread; throws StorageFailure.
namespace brandingversiontable {

/// Leaves the history alone when the newest version has the same configuration and logo; true when it was added.
bool save(Database& database, const BrandingVersion& version);
/// Newest first, at most 50.
QList<BrandingVersion> read(Database& database);

}  // namespace brandingversiontable
}  // namespace bankhub
