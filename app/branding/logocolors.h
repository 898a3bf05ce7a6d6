// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "app/domain/color.h"

namespace bankhub {

// What the pixels of a logo say: 0xAARRGGBB each, not premultiplied. Meant for a picture scaled down to some thousand
// pixels; transparent ones are left out.

/// The colours that stand out, most frequent first, `largest` at most. Almost white and almost black ones only when
/// there is nothing else.
QList<Rgb> dominantColors(const QList<quint32>& pixels, int largest = 5);

/// The share of visible pixels, 0 to 1, that stand out from this background at 3:1 (WCAG 2.1, 1.4.11: graphics).
double shareThatStandsOut(const QList<quint32>& pixels, const Rgb& background);
/// True when too little of it does: less than most of a logo on a transparent ground, whose every part is seen against
/// the background; next to nothing of an opaque one, which brings a background of its own.
bool isHardToSee(const QList<quint32>& pixels, const Rgb& background);

}  // namespace bankhub
