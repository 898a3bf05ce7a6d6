// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "app/domain/linktoken.h"

namespace bankhub {

class Database;

/// The register of link tokens created here. Store thread; throws StorageFailure.
namespace issuedlinktable {

/// True when something changed.
bool save(Database& database, const IssuedLink& link);
/// Newest first.
QList<IssuedLink> read(Database& database);

}  // namespace issuedlinktable
}  // namespace bankhub
