// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bankhub {

/// Makes controls usable over the accessibility bus where Qt 6.4 does not. Call once, before the first window.
/// * Buttons that stay pressed: Qt lets a screen reader turn them without telling anybody that they were clicked, so
///   that an entry of the navigation would be marked and its page not shown. Here the screen reader presses them as a
///   person does. Those of which one is chosen are told as such a choice.
/// * Choices: on Linux Qt names a combo box by what is chosen alone; here by its name and what is chosen.
/// * Lines of text: what is written into one over the bus counts as typed (SpokenLine).
void speakControls();

}  // namespace bankhub
