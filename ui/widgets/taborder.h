// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace bankhub {

/// Gives the keyboard the order of the layouts in `window`: from top to bottom, in a line from left to right, through
/// one column before the next. Qt's own order is that in which the widgets were made, and whatever is made later comes
/// last. Does nothing where the order is right already.
void followLayoutWithTab(QWidget& window);

}  // namespace bankhub
