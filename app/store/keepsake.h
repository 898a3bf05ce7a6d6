// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bankhub {

class Database;

/// What is in the cache and nowhere else: named views, the journal of writes, what was decided about duplicates, the
/// links created here, versions of the branding. Transactions and companies are read again from the service after
/// damage; these are not. Store thread only.
namespace keepsake {

/// "<cache>.kept": a copy of views, journal, decisions and links beside the cache, made at every opening and whenever
/// views or decisions change.
QString fileOf(const QString& cacheFile);

/// Makes the copy anew, at one stroke. Failures are left alone: the older copy stays.
void refresh(Database& database);

/// Carries over what can still be read of the file that was set aside, and from the copy what is not there. Never
/// fails: what cannot be read is gone.
void restore(Database& fresh, const QString& damagedFile);

}  // namespace keepsake

}  // namespace bankhub
