// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bankhub {

/// Why the browser engine could not lock up its processes, or nothing when it can. The engine itself would end the
/// whole program then. Takes about a millisecond.
QString sandboxProblem();

}  // namespace bankhub
