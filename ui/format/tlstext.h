// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/errortext.h"

namespace bankhub {

/// The words for a connection that was refused as not secure: what is wrong with it, and who can mend that. There is no
/// way to go on regardless, and the words offer none.
ErrorText tlsErrorText(const Error& error);

}  // namespace bankhub
