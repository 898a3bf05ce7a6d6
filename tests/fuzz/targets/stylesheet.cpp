// SPDX-License-Identifier: GPL-3.0-or-later
// Style sheets of the branding, in which the program keeps a block of its own between rules of the user.
#include "app/branding/stylesheetblock.h"
#include "tests/fuzz/targets.h"

namespace bankhub::fuzz {

void styleSheet(const QByteArray& bytes) {
    const QString sheet = QString::fromUtf8(bytes.left(8192));
    (void)isBalanced(sheet);
    const QString own = handWritten(sheet);
    const BlockColors colors{Rgb{1, 2, 3}, Rgb{250, 128, 0}};
    const QString colored = withColors(sheet, colors);
    // An open comment or string swallows whatever follows it; then nothing is promised.
    if (!isBalanced(own)) return;
    require(colorsInBlock(colored) == colors);
    require(withColors(colored, colors) == colored);
}

}  // namespace bankhub::fuzz
