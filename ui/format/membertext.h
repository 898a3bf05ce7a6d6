// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bankhub {

/// The label of a member that a write can change, by its name in the contract ("payment_code_prefix"); a name that is
/// not known here comes back as it is.
QString memberText(const QString& member);

}  // namespace bankhub
