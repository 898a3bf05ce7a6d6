// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/core/pending.h"

namespace bankhub {

/// True when the Secret Service of this session holds an entry of QtKeychain in a collection that is locked. libsecret
/// answers a reading of such an entry, and a prompt that was dismissed, as if there were none. False in every other
/// case, also when there is no service or it does not answer within a few seconds. Starts no service, never prompts.
Pending<bool> isEntryLocked(const QString& serviceName, const QString& key);

}  // namespace bankhub
