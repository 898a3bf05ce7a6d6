// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "app/domain/color.h"

namespace bankhub {

// Where the service offers a style sheet but no colours, the colours live in a marked block of it:
//
//   /* bank-hub-console:begin */ ... /* bank-hub-console:end */
//
// Everything outside the marks is the user's own and is never touched, byte for byte. The hosted page's own names are
// not published; the block states --primary and --secondary and colours links, buttons and the head of the page.

struct BlockColors {
    std::optional<Rgb> primary;
    std::optional<Rgb> secondary;
    bool operator==(const BlockColors&) const = default;
};

/// The colours of the block that counts (the last complete one); empty without a block.
BlockColors colorsInBlock(const QString& styleSheet);
/// The style sheet with these colours in its block, which is made at the end when there is none and removed when both
/// are empty. Marks count only as comments of their own: in strings they are text, a begin without its end is left
/// alone.
QString withColors(const QString& styleSheet, const BlockColors& colors);
/// What is outside the block.
QString handWritten(const QString& styleSheet);
/// False when the hand-written rules leave a brace, a comment or a string open, so that the block at the end may have
/// no effect.
bool isBalanced(const QString& styleSheet);

}  // namespace bankhub
