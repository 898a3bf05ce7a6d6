// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bankhub {

/// True when nothing should move by itself: somebody asked for that, or the style has no animations, or there is no
/// screen (platform "offscreen"). Whoever animates looks here before it begins.
bool motionIsReduced();
/// For the whole application, over what the style says.
void setMotionReduced(bool reduced);

}  // namespace bankhub
