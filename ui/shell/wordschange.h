// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bankhub {

/// Has every window say its texts again, at once: amounts or days are written in another way now. Everything that
/// shows words answers to a change of the language by saying them again, so that event is sent.
void sayWordsAgain();

}  // namespace bankhub
