// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetrics>

namespace bankhub {

/// Sizes of text as ratios of the system's font, so that a reader's own size wins. With a base of 13 px the title is
/// 20 px, a figure 24 px and small print 12 px.
QFont titleFont(const QFont& base);
QFont figureFont(const QFont& base);
QFont smallFont(const QFont& base);
QFont strongFont(const QFont& base);

/// Spacing in steps of 4 device-independent pixels.
constexpr int space(int steps) {
    return 4 * steps;
}

/// Height of a table row or a list entry for this font, a whole number of pixels.
int recordHeight(const QFont& font);
/// Width of that many average characters.
int textWidth(const QFont& font, int characters);
/// Edge length of an icon that stands beside text of this font.
int iconEdge(const QFont& font);

}  // namespace bankhub
