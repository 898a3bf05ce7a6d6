// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bankhub {

/// The text as one word of a POSIX shell, whatever is in it.
QString shellQuoted(QString text);

}  // namespace bankhub
